package app.groundwork.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
   */
  public EmptyState(Ikon icon, String title, String purpose, @Nullable Button firstStep) {
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
      getChildren().add(firstStep);
    }
  }
}
