package app.groundwork.ui.evidence;

import javafx.scene.layout.VBox;

/** All pain points. */
final class PainPointsPane extends VBox {
  PainPointsPane(PainPointsViewModel model) {
    getStyleClass().add("page");
  }

  void focus() {}

  void close() {}
}
