package app.groundwork.ui.evidence;

import javafx.scene.layout.VBox;

/** What was found and waits to be linked. */
final class InboxPane extends VBox {
  InboxPane(InboxViewModel model) {
    getStyleClass().add("page");
  }

  void focus() {}

  void close() {}
}
