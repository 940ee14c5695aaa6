package app.groundwork.ui.evidence;

import javafx.scene.Node;

/**
 * Where the focus is. {@link Node#isFocusWithin} stays true where what had the focus was taken out
 * of the scene and put back.
 */
final class FocusIn {
  private FocusIn() {}

  /** True if {@code pane} or something in it has the focus. */
  static boolean is(Node pane) {
    Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    while (owner != null && owner != pane) {
      owner = owner.getParent();
    }
    return owner != null;
  }
}
