package app.groundwork.ui.evidence;

import javafx.scene.layout.VBox;

/** The chosen pain point. */
final class PainPointPane extends VBox {
  PainPointPane(PainPointViewModel model) {
    getStyleClass().add("page");
  }

  void focus() {}

  void close() {}
}
