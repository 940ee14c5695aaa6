package app.groundwork.ui.kit;

import javafx.scene.Node;

/** Where the focus is. */
public final class FocusIn {
  private FocusIn() {}

  /**
   * True if {@code pane} or a part of it has the focus. Asked of the scene: what a node itself says
   * stays true where a part that had the focus was moved to another place.
   */
  public static boolean pane(Node pane) {
    Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node == pane) {
        return true;
      }
    }
    return false;
  }
}
