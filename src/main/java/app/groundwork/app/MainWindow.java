package app.groundwork.app;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.shell.Preferences;
import app.groundwork.ui.shell.Settings;
import app.groundwork.ui.shell.Shell;
import app.groundwork.ui.shell.UncaughtErrors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window: its place on the screen, its title, its end. */
final class MainWindow {
  private static final Logger LOG = LoggerFactory.getLogger(MainWindow.class);
  private static final Texts TEXTS = Texts.in(MainWindow.class);
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 800;
  private static final double LEAST_HEIGHT = 560;

  private final Stage stage = new Stage();
  private final Preferences preferences;
  private final Shell shell;
  private Optional<String> toldOf = Optional.empty();

  MainWindow(AppHost host, Preferences preferences) {
    this.preferences = preferences;
    InstantSource clock = InstantSource.system();
    this.shell = new Shell(host, preferences, new StageDesk(), clock);
    Thread.setDefaultUncaughtExceptionHandler(new UncaughtErrors(shell.notices(), clock));
  }

  /**
   * Shows the window on {@code file}, or on the last one.
   *
   * @param closed called when it has been closed
   */
  void show(@Nullable Path file, Runnable closed) {
    stage.setScene(new Scene(shell.root(), WIDTH, HEIGHT));
    stage.titleProperty().bind(shell.titleProperty());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    place();
    stage.setOnCloseRequest(this::askFirst);
    stage.setOnHiding(event -> remember());
    // Once it is out of sight, so that nobody looks at a window that waits for a slow disk.
    stage.setOnHidden(event -> shell.leave().thenRun(closed));
    stage.show();
    LOG.info("Window shown {} ms after the start", sinceStart());
    shell.titleProperty().subscribe((before, now) -> logUsable());
    Optional.ofNullable(file).or(this::last).ifPresent(shell::open);
  }

  /** Stays open once if something would be lost; asked again with nothing new to lose, closes. */
  private void askFirst(WindowEvent request) {
    Optional<String> unsaved = shell.unsaved();
    if (unsaved.isPresent() && !unsaved.equals(toldOf)) {
      request.consume();
      toldOf = unsaved;
      shell
          .notices()
          .offer(TEXTS.get("close.unsaved", unsaved.get()), TEXTS.get("close.anyway"), stage::hide);
    }
  }

  /** Says in the log how long opening took: the screen is usable once it has been drawn. */
  private void logUsable() {
    stage
        .getScene()
        .addPostLayoutPulseListener(
            new Runnable() {
              @Override
              public void run() {
                stage.getScene().removePostLayoutPulseListener(this);
                LOG.info("Workspace usable {} ms after the start", sinceStart());
              }
            });
  }

  private static long sinceStart() {
    Instant now = Instant.now();
    Instant start = ProcessHandle.current().info().startInstant().orElse(now);
    return Duration.between(start, now).toMillis();
  }

  private Optional<Path> last() {
    return preferences.get().recent().stream().findFirst().filter(Files::isRegularFile);
  }

  private void place() {
    Settings.Bounds bounds = preferences.get().window();
    if (bounds == null || !onScreen(bounds)) {
      return;
    }
    stage.setX(bounds.x());
    stage.setY(bounds.y());
    stage.setWidth(bounds.width());
    stage.setHeight(bounds.height());
    stage.setMaximized(bounds.maximized());
  }

  /** A screen may have been unplugged since. */
  private static boolean onScreen(Settings.Bounds bounds) {
    Rectangle2D title = new Rectangle2D(bounds.x(), bounds.y(), bounds.width(), 32);
    return Screen.getScreens().stream()
        .anyMatch(screen -> screen.getVisualBounds().intersects(title));
  }

  private void remember() {
    // Presented on the full screen it has no place of its own.
    if (stage.isIconified() || stage.isFullScreen()) {
      return;
    }
    Settings.Bounds before = preferences.get().window();
    boolean maximized = stage.isMaximized();
    // A maximized window keeps the place that it will be given back.
    Settings.Bounds now =
        maximized && before != null
            ? new Settings.Bounds(before.x(), before.y(), before.width(), before.height(), true)
            : new Settings.Bounds(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), maximized);
    preferences.change(old -> old.withWindow(now));
  }
}
