package app.groundwork.rules.planted.ui.kit;

import java.util.concurrent.Executor;
import javafx.application.Platform;

final class RunsLater {
  static final Executor LATER = Platform::runLater;
}
