package app.groundwork.rules.planted.ui.kit;

import javafx.application.Platform;

final class FxThread {
  void run(Runnable task) {
    Platform.runLater(task);
  }
}
