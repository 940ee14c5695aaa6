package app.groundwork.ui.initiatives;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** An initiative's title; beside it what it lacks to have a score. */
final class InitiativeTitleCell extends TableCell<InitiativeLine, InitiativeRow> {
  private final Label title = new Label();
  private final Label missing = new Label();
  private final HBox line = new HBox(title, missing);
  private final Tooltip whole = new Tooltip();

  InitiativeTitleCell() {
    line.getStyleClass().add("initiative-title");
    missing.getStyleClass().add("meta");
    missing.setMinWidth(Region.USE_PREF_SIZE);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
  }

  @Override
  protected void updateItem(@Nullable InitiativeRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    title.setText(row.title());
    String lacks = row.isRanked() ? "" : RankingWords.missing(row.initiative().rice());
    missing.setText(lacks);
    missing.setVisible(!lacks.isEmpty());
    missing.setManaged(!lacks.isEmpty());
    whole.setText(row.title());
    setTooltip(whole);
    setGraphic(line);
  }
}
