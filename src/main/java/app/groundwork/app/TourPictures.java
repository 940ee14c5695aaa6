package app.groundwork.app;

import app.groundwork.store.Backups.Backup;
import app.groundwork.store.Refusal;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.kit.Pages;
import app.groundwork.ui.kit.Pictures;
import app.groundwork.ui.kit.Theme;
import app.groundwork.ui.shell.Preferences;
import app.groundwork.ui.shell.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws every screen in every state to PNG files, with no window and no display. */
final class TourPictures {
  private static final Logger LOG = LoggerFactory.getLogger(TourPictures.class);

  /** The sheets that lie over any screen. */
  private static final List<Sheet> SHEETS =
      List.of(
          new Sheet("palette-full", "shell.palette", ""),
          new Sheet("shortcuts-full", "shell.shortcuts", ""),
          new Sheet("preferences-full", "shell.preferences", ""),
          new Sheet("backups-full", "shell.restore", ""),
          new Sheet("search-empty", "shell.search", ""),
          new Sheet("search-hits", "shell.search", "de"),
          new Sheet("search-none", "shell.search", "nothing holds these"));

  /** How many backups a picture may show. */
  private static final int BACKUPS = 1;

  /**
   * One of them.
   *
   * @param name of the picture
   * @param action what opens it
   * @param typed what is typed into the search
   */
  private record Sheet(String name, String action, String typed) {}

  private final Path to;
  private final Path scratch;
  private final Theme theme;
  private final int width;
  private final int height;
  private final int zoom;

  /**
   * @param scratch an empty folder for files that nobody keeps
   * @param theme {@code light} or {@code dark}
   * @param zoom in %
   */
  TourPictures(Path scratch, Path to, String theme, int width, int height, int zoom) {
    this.scratch = scratch;
    this.to = to;
    this.theme = Theme.valueOf(theme.toUpperCase(Locale.ROOT));
    this.width = width;
    this.height = height;
    this.zoom = zoom;
  }

  /** Takes the pictures of {@code file}, which is a copy to be drawn on. Exit code. */
  int of(Path file) {
    CompletableFuture<Integer> done = new CompletableFuture<>();
    Platform.startup(
        () -> {
          try {
            done.complete(take(file));
          } catch (IOException | Refusal | RuntimeException | Error e) {
            LOG.error("The tour broke off", e);
            done.completeExceptionally(e);
          }
        });
    int code = done.join();
    Platform.exit();
    return code;
  }

  private int take(Path file) throws IOException, Refusal {
    for (TourFile variant : TourFile.values()) {
      TourClock clock = new TourClock();
      Path copy = scratch.resolve(variant.word() + ".groundwork");
      variant.prepare(file, copy, clock);
      int stops = take(copy, variant, clock, 0);
      for (int stop = 1; stop < stops; stop++) {
        take(copy, variant, clock, stop);
      }
      if (variant == TourFile.FULL) {
        for (Sheet sheet : SHEETS) {
          catchUp();
          try (Shell shell = open(copy, clock)) {
            action(shell.actions(), sheet.action()).run().run();
            if (shell.root().lookup("#search-field") instanceof TextField field) {
              field.setText(sheet.typed());
            }
            settle();
            picture(shell, "shell-" + sheet.name());
          }
        }
        present(copy, clock, "overview", 0);
        present(copy, clock, "friction", 1);
        present(copy, clock, "wish", Integer.MAX_VALUE);
      }
    }
    try (Shell shell = shell(new TourClock())) {
      picture(shell, "shell-welcome-full");
    }
    try (Shell shell = shell(new TourClock(), "none")) {
      picture(shell, "shell-welcome-empty");
    }
    return 0;
  }

  /**
   * Takes one stop's picture, in a shell of its own, so that no stop sees what another left behind.
   * Returns how many stops there are.
   */
  private int take(Path copy, TourFile variant, TourClock clock, int index)
      throws IOException, Refusal {
    catchUp();
    try (Shell shell = open(copy, clock)) {
      int count = 0;
      for (Area area : shell.areas()) {
        for (Area.Stop stop : area.stops().stream().filter(variant::takes).toList()) {
          if (count++ == index) {
            shell.openArea(area.id());
            stop.show().run();
            String state = stop.state().isEmpty() ? variant.word() : stop.state();
            picture(shell, area.id() + "-" + stop.screen() + "-" + state);
          }
        }
      }
      return count;
    }
  }

  /** What F11 shows of the first screen, at one of its pages. */
  private void present(Path copy, TourClock clock, String state, int page)
      throws IOException, Refusal {
    try (Shell shell = open(copy, clock)) {
      action(shell.actions(), "shell.present").run().run();
      if (shell.root().lookup(".pages") instanceof Pages pages) {
        pages.go(page);
        picture(shell, "shell-presentation-" + state);
      }
    }
  }

  private Shell open(Path copy, TourClock clock) throws IOException, Refusal {
    Shell shell = shell(clock);
    Workspace workspace = Workspace.open(copy, TourFile.SETUP.withClock(clock));
    // So many openings within a minute leave more backups than anybody has.
    for (Backup backup : workspace.backups().list().stream().skip(BACKUPS).toList()) {
      Files.deleteIfExists(backup.file());
    }
    shell.show(workspace);
    catchUp();
    // The file remembers the area that was left last.
    shell.openArea(shell.areas().getFirst().id());
    return shell;
  }

  private Shell shell(TourClock clock) {
    return shell(clock, "preferences");
  }

  private Shell shell(TourClock clock, String kept) {
    Preferences preferences = new Preferences(scratch.resolve(kept));
    preferences.preset(settings -> settings.withTheme(theme).withZoom(zoom));
    return new Shell(
        new AppHost(TourFile.SETUP, scratch.resolve("sample.groundwork")),
        preferences,
        new NoDesk(),
        clock);
  }

  private void picture(Shell shell, String name) throws IOException {
    Scene scene = new Scene(shell.root(), width, height);
    theme.applyTo(scene);
    // Rows of lists are made while it is drawn, and lie right the second time.
    Pictures.png(scene, 1);
    Files.write(to.resolve(name + ".png"), Pictures.png(scene, 1));
  }

  /** Lets come what was asked for in the background. */
  private static void settle() {
    if (!ForkJoinPool.commonPool().awaitQuiescence(10, TimeUnit.SECONDS)) {
      LOG.warn("Something in the background takes long; the picture may lack it");
    }
    catchUp();
  }

  /** Does what was put off until later: all of the tour is one task, and would hold on to it. */
  private static void catchUp() {
    Object loop = new Object();
    FxThread.later(() -> Platform.exitNestedEventLoop(loop, null));
    Platform.enterNestedEventLoop(loop);
  }

  private static Action action(List<Action> actions, String id) {
    return actions.stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow();
  }
}
