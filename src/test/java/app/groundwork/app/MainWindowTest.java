package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.store.Setup;
import app.groundwork.testing.FailingDisk;
import app.groundwork.ui.shell.Preferences;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MainWindowTest extends WindowStory {
  private final FailingDisk disk = new FailingDisk();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread.UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();
  private Window window;

  @Override
  Setup setup() {
    return new Setup(null, clock, 500, disk);
  }

  @AfterEach
  void putHandlerBack() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  private void openWindow() {
    fx(
        () -> {
          new MainWindow(
                  new AppHost(setup(), folder.resolve("sample.groundwork")),
                  new Preferences(folder.resolve("preferences.properties")))
              .show(file(), closed::countDown);
          window = Window.getWindows().getLast();
          return null;
        });
    named("Sit beside a developer and watch");
  }

  private void askToClose() {
    fx(
        () -> {
          WindowEvent request = new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST);
          window.fireEvent(request);
          if (!request.isConsumed()) {
            window.hide();
          }
          return null;
        });
    settle();
  }

  private boolean isOpen() {
    return fx(() -> window.isShowing());
  }

  @Test
  void withNothingToLoseItClosesAtOnceAndTheFileWithIt() throws Exception {
    openWindow();
    press(KeyCode.ENTER);
    assertFocused("Developer");
    askToClose();
    assertThat(isOpen()).isFalse();
    assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatIsNotSavedKeepsItOpenOnce() throws Exception {
    openWindow();
    start("dev 1");
    disk.failAt(1, true);
    type("during");
    press(KeyCode.ENTER);
    waitFor("words at the line", () -> shows("“during”"));

    askToClose();
    assertThat(isOpen()).isTrue();
    named(ButtonBase.class, "Close anyway");
    assertFocused(line());
    askToClose();
    assertThat(isOpen()).isFalse();
    assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
  }
}
