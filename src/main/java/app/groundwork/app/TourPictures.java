package app.groundwork.app;

import app.groundwork.store.Refusal;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.Pictures;
import app.groundwork.ui.kit.Theme;
import app.groundwork.ui.shell.Preferences;
import app.groundwork.ui.shell.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws every screen in every state to PNG files, with no window and no display. */
final class TourPictures {
  private static final Logger LOG = LoggerFactory.getLogger(TourPictures.class);

  /** The sheets that lie over any screen: name of the picture and action that opens it. */
  private static final Map<String, String> SHEETS =
      Map.of(
          "palette", "shell.palette",
          "shortcuts", "shell.shortcuts",
          "preferences", "shell.preferences",
          "backups", "shell.restore");

  private final Path to;
  private final Theme theme;
  private final int width;
  private final int height;
  private final int zoom;

  /**
   * @param theme {@code light} or {@code dark}
   * @param zoom in %
   */
  TourPictures(Path to, String theme, int width, int height, int zoom) {
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
          } catch (IOException | Refusal | RuntimeException e) {
            LOG.error("The tour broke off", e);
            done.completeExceptionally(e);
          }
        });
    int code = done.join();
    Platform.exit();
    return code;
  }

  private int take(Path file) throws IOException, Refusal {
    TourClock clock = new TourClock();
    for (TourFile variant : TourFile.values()) {
      Path copy = file.resolveSibling(variant.word() + ".groundwork");
      try (Workspace workspace = variant.prepare(file, copy, clock)) {
        areas(workspace, variant, clock);
      }
    }
    try (Shell shell = shell(clock)) {
      picture(shell, "shell-welcome-empty");
    }
    return 0;
  }

  private void areas(Workspace workspace, TourFile variant, TourClock clock) throws IOException {
    Shell shell = shell(clock);
    shell.show(workspace);
    for (Area area : shell.areas()) {
      for (Area.Stop stop : area.stops()) {
        if (variant.takes(stop)) {
          stop.show().run();
          String state = stop.state().isEmpty() ? variant.word() : stop.state();
          picture(shell, area.id() + "-" + stop.screen() + "-" + state);
        }
      }
    }
    if (variant == TourFile.FULL) {
      shell.areas().getFirst().stops().getFirst().show().run();
      for (Map.Entry<String, String> sheet : SHEETS.entrySet()) {
        action(shell.actions(), sheet.getValue()).run().run();
        picture(shell, "shell-" + sheet.getKey() + "-full");
      }
    }
    shell.close();
  }

  private Shell shell(TourClock clock) {
    Preferences preferences = new Preferences(to.resolve("no-preferences"));
    preferences.preset(settings -> settings.withTheme(theme).withZoom(zoom));
    return new Shell(new AppHost(TourFile.SETUP, to), preferences, new NoDesk(), clock);
  }

  private void picture(Shell shell, String name) throws IOException {
    Scene scene =
        shell.root().getScene() == null
            ? new Scene(shell.root(), width, height)
            : shell.root().getScene();
    theme.applyTo(scene);
    // What folds by its width knows it only once it has been laid out.
    for (int pass = 0; pass < 3; pass++) {
      shell.root().applyCss();
      shell.root().layout();
    }
    Files.write(to.resolve(name + ".png"), Pictures.png(scene, 1));
  }

  private static Action action(List<Action> actions, String id) {
    return actions.stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow();
  }
}
