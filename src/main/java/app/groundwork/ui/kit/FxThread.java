package app.groundwork.ui.kit;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The one road to the JavaFX thread. */
public final class FxThread {
  /** Runs at once when already there, else soon. */
  public static final Executor EXECUTOR =
      task -> {
        if (Platform.isFxApplicationThread()) {
          task.run();
        } else {
          Platform.runLater(task);
        }
      };

  private FxThread() {}

  /** Runs after what is under way, also when already there. */
  public static void later(Runnable task) {
    Platform.runLater(task);
  }
}
