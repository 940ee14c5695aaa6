package app.groundwork.ui.kit;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;

/**
 * Gives menus, lists and tooltips, which are windows of their own, the zoom of what they hang on.
 */
final class PopupZoom {
  private static final double BODY = 14;
  private static final double META = 12;

  private final Node zoomed;
  // Held here: the list of windows outlives every one of them and knows this only weakly.
  private final ListChangeListener<Window> listener = this::windowsChanged;

  /** For the popups of {@code zoomed}'s window. */
  PopupZoom(Node zoomed) {
    this.zoomed = zoomed;
    Window.getWindows().addListener(new WeakListChangeListener<>(listener));
  }

  private void windowsChanged(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      for (Window window : change.getAddedSubList()) {
        if (window instanceof PopupControl popup && isOurs(popup)) {
          double size = popup instanceof Tooltip ? META : BODY;
          double zoom = zoomed.getLocalToSceneTransform().getMxx();
          popup.setStyle("-fx-font-size: " + size * zoom + "px;");
        }
      }
    }
  }

  private boolean isOurs(PopupControl popup) {
    Window owner = popup.getOwnerWindow();
    while (owner instanceof PopupControl submenu) {
      owner = submenu.getOwnerWindow();
    }
    return zoomed.getScene() != null && owner == zoomed.getScene().getWindow();
  }
}
