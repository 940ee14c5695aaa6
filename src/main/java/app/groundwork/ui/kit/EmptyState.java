package app.groundwork.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a screen without content shows: what it is for, and the first step. */
public final class EmptyState extends VBox {
  /**
   * Shows {@code icon}, a few words, and the button of the first step.
   *
   * @param firstStep the primary button; null where there is no step to take here
   * @param others other ways to begin, quieter
   */
  public EmptyState(
      Ikon icon, String title, String purpose, @Nullable Button firstStep, Button... others) {
    getStyleClass().add("empty-state");
    StackPane badge = new StackPane(new FontIcon(icon));
    badge.getStyleClass().add("badge");
    Label head = new Label(title);
    head.getStyleClass().add("subtitle");
    Label hint = new Label(purpose);
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    getChildren().addAll(badge, head, hint);
    if (firstStep != null) {
      if (!firstStep.getStyleClass().contains("primary")) {
        firstStep.getStyleClass().add("primary");
      }
      firstStep.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, firstStep));
      getChildren().add(firstStep);
      // Once it stands there: only then can it have the focus.
      sceneProperty().subscribe(scene -> FxThread.later(() -> takeFocus(firstStep)));
    }
    getChildren().addAll(others);
  }

  private static void pressed(KeyEvent key, Button firstStep) {
    if (key.getCode() == KeyCode.ENTER && !key.isConsumed()) {
      key.consume();
      firstStep.fire();
    }
  }

  /** Takes the focus, unless the user types somewhere or a sheet is open. */
  private void takeFocus(Button firstStep) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean typing = owner instanceof TextInputControl;
    for (Node node = owner; node != null && !typing; node = node.getParent()) {
      typing = node instanceof Overlay;
    }
    if (!typing) {
      firstStep.requestFocus();
    }
  }
}
