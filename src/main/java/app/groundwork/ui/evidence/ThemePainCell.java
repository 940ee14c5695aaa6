package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.ThemeFigures.Pain;
import app.groundwork.ui.kit.CutText;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A pain point of a theme: its title and what stands behind it. */
final class ThemePainCell extends ListCell<Pain> {
  private final Label title = new Label();
  private final Label figures = new Label();
  private final VBox box = new VBox(2, title, figures);

  ThemePainCell() {
    CutText.in(title);
    CutText.in(figures);
    figures.getStyleClass().add("meta");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Pain pain, boolean empty) {
    super.updateItem(pain, empty);
    setGraphic(empty || pain == null ? null : box);
    if (empty || pain == null) {
      setAccessibleText(null);
      return;
    }
    title.setText(pain.painPoint().title());
    figures.setText(ThemeDetail.fewWords(pain.figures()));
    setAccessibleText(title.getText() + ", " + figures.getText());
  }
}
