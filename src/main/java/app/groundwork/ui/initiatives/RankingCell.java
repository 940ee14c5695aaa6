package app.groundwork.ui.initiatives;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell of words; one that keeps its initiative from having a score says so. */
final class RankingCell extends TableCell<InitiativeLine, InitiativeRow> {
  private static final PseudoClass NEEDED = PseudoClass.getPseudoClass("needed");

  private final RankingColumn column;
  private final RankingViewModel model;
  private final Tooltip whole = new Tooltip();

  RankingCell(RankingColumn column, RankingViewModel model) {
    this.column = column;
    this.model = model;
    getStyleClass().add("ranking-cell");
    model.hidden().subscribe(this::show);
  }

  @Override
  protected void updateItem(@Nullable InitiativeRow row, boolean empty) {
    super.updateItem(row, empty);
    show();
  }

  private void show() {
    InitiativeRow row = isEmpty() ? null : getItem();
    String text = row == null ? "" : RankingWords.cell(column, row);
    boolean hide = model.hidden().get() && column.isHideable() && row != null && row.isRanked();
    boolean needed = row != null && RankingWords.isMissing(column, row.initiative().rice());
    boolean unscored = row != null && column == RankingColumn.SCORE && !row.isRanked();
    pseudoClassStateChanged(NEEDED, needed || unscored);
    setText(hide ? RankingWords.HIDDEN : needed ? RankingWords.needed() : text);
    whole.setText(text);
    setTooltip(hide || text.isEmpty() || column.isNumber() ? null : whole);
  }
}
