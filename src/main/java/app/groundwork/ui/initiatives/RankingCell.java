package app.groundwork.ui.initiatives;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell of words. */
final class RankingCell extends TableCell<InitiativeLine, InitiativeRow> {
  private final RankingColumn column;
  private final RankingViewModel model;
  private final Tooltip whole = new Tooltip();

  RankingCell(RankingColumn column, RankingViewModel model) {
    this.column = column;
    this.model = model;
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
    setText(hide ? RankingWords.HIDDEN : text);
    whole.setText(text);
    setTooltip(hide || text.isEmpty() || column.isNumber() ? null : whole);
  }
}
