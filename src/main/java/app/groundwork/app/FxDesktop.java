package app.groundwork.app;

import app.groundwork.cli.Desktop;
import app.groundwork.cli.NoDisplay;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Setup;
import app.groundwork.ui.shell.Preferences;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Windows and pictures by JavaFX. */
final class FxDesktop implements Desktop {
  private static final Logger LOG = LoggerFactory.getLogger(FxDesktop.class);

  private static final Texts TEXTS = Texts.in(FxDesktop.class);

  private final Path userFolder;
  private final Map<String, String> environment;

  /**
   * @param userFolder where preferences and the user's own sample lie
   */
  FxDesktop(Path userFolder, Map<String, String> environment) {
    this.userFolder = userFolder;
    this.environment = environment;
  }

  @Override
  public void requireDisplay() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (os.startsWith("mac") || os.startsWith("windows")) {
      return;
    }
    // JavaFX speaks X11 only; under Wayland that is there by way of DISPLAY too.
    String display = display();
    if (display.isBlank()) {
      throw new NoDisplay(TEXTS.get("display.none"));
    }
    if (!X11Display.standard().mayAnswer(display)) {
      throw new NoDisplay(TEXTS.get("display.silent", display));
    }
  }

  private String display() {
    return environment.getOrDefault("DISPLAY", "");
  }

  @Override
  public int open(@Nullable Path file) {
    Preferences preferences = new Preferences(userFolder.resolve("preferences.properties"));
    AppHost host = new AppHost(Setup.standard(), userFolder.resolve("sample.groundwork"));
    CountDownLatch closed = new CountDownLatch(1);
    startUp(
        () -> {
          try {
            new MainWindow(host, preferences).show(file, closed::countDown);
          } catch (RuntimeException e) {
            LOG.error("The window cannot be shown", e);
            closed.countDown();
            throw e;
          }
        });
    return await(closed);
  }

  @Override
  public int tour(Path file, Path scratch, Path to, String theme, int width, int height, int zoom) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    return new TourPictures(scratch, to, theme, width, height, zoom).of(file);
  }

  /** What JavaFX throws for a display that it cannot reach. */
  private void startUp(Runnable window) {
    try {
      Platform.startup(window);
    } catch (UnsupportedOperationException e) {
      throw new NoDisplay(TEXTS.get("display.silent", display()), e);
    }
  }

  private static int await(CountDownLatch closed) {
    try {
      closed.await();
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }
}
