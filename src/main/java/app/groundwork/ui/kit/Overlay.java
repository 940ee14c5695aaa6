package app.groundwork.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A sheet over the window: palette, shortcut list, preferences. Not a dialog: what runs below goes
 * on. Esc or a click beside the sheet puts it away, and the focus goes back to where it was.
 */
public final class Overlay extends StackPane {
  private final Region shadow = new Region();
  private @Nullable Node before;
  private @Nullable Region sheet;

  /** Empty and not shown. */
  public Overlay() {
    getStyleClass().add("overlay");
    shadow.getStyleClass().add("shadow");
    shadow.setManaged(false);
    shadow.setMouseTransparent(true);
    // Drawn once: a shadow of the sheet itself would be blurred anew at each letter typed in it.
    shadow.setCache(true);
    setVisible(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        press -> {
          if (press.getTarget() == this) {
            close();
          }
        });
  }

  /** Shows {@code content} in the middle, or under the top edge; {@code first} gets the focus. */
  public void show(Region content, Node first, boolean atTop) {
    if (before == null && getScene() != null) {
      before = getScene().getFocusOwner();
    }
    if (!content.getStyleClass().contains("sheet")) {
      content.getStyleClass().add("sheet");
    }
    sheet = content;
    content.setMaxHeight(Region.USE_PREF_SIZE);
    setAlignment(content, atTop ? Pos.TOP_CENTER : Pos.CENTER);
    setMargin(content, new javafx.geometry.Insets(atTop ? 72 : 24, 24, 24, 24));
    getChildren().setAll(shadow, content);
    setVisible(true);
    first.requestFocus();
  }

  /** True while a sheet is shown. */
  public boolean isOpen() {
    return isVisible();
  }

  /** True while {@code content} is the sheet shown. */
  public boolean shows(Region content) {
    return isVisible() && sheet == content;
  }

  /** Puts the sheet away. */
  public void close() {
    setVisible(false);
    getChildren().clear();
    sheet = null;
    Node back = before;
    before = null;
    if (back != null && back.getScene() != null) {
      back.requestFocus();
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (sheet != null) {
      shadow.resizeRelocate(
          sheet.getLayoutX(), sheet.getLayoutY(), sheet.getWidth(), sheet.getHeight());
    }
  }

  private void keyPressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      close();
    } else if (key.getCode() == KeyCode.TAB) {
      // The focus walks round the window; it must come out inside the sheet again.
      FxThread.later(this::keepFocusInside);
    }
  }

  private void keepFocusInside() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node == this) {
        return;
      }
    }
    if (sheet != null) {
      firstFocusable(sheet);
    }
  }

  private static boolean firstFocusable(Node node) {
    if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
      node.requestFocus();
      return true;
    }
    return node instanceof javafx.scene.Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(Overlay::firstFocusable);
  }
}
