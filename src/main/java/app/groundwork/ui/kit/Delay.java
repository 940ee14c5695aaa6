package app.groundwork.ui.kit;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Runs something later on the JavaFX thread; by hand in tests. */
@FunctionalInterface
public interface Delay {
  /** Runs {@code task} once {@code wait} has passed, unless the result is run first. */
  Runnable after(Duration wait, Runnable task);

  /** By the JavaFX clock. */
  static Delay onFxThread() {
    return (wait, task) -> {
      PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(wait.toMillis()));
      pause.setOnFinished(done -> task.run());
      pause.play();
      return pause::stop;
    };
  }
}
