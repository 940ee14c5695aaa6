package app.groundwork.ui.initiatives;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The head of a column: what it is called, in what its figures are, and what they mean. */
final class RankingHead extends VBox {
  RankingHead(RankingColumn column) {
    getStyleClass().add("ranking-head");
    Label name = new Label(RankingWords.head(column));
    name.getStyleClass().add("ranking-head-name");
    getChildren().add(name);
    if (!RankingWords.unit(column).isEmpty()) {
      Label unit = new Label(RankingWords.unit(column));
      unit.getStyleClass().add("ranking-head-unit");
      getChildren().add(unit);
    }
    if (column.isNumber()) {
      getStyleClass().add("numeric");
    }
    if (!RankingWords.meaning(column).isEmpty()) {
      Tooltip meaning = new Tooltip(RankingWords.meaning(column));
      meaning.setWrapText(true);
      meaning.setMaxWidth(360);
      Tooltip.install(this, meaning);
    }
  }
}
