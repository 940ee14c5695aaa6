package app.groundwork.ui.initiatives;

import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** A line of the table; what has no score stands apart. */
final class RankingTableRow extends TableRow<InitiativeLine> {
  private static final PseudoClass UNSCORED = PseudoClass.getPseudoClass("unscored");

  private final ChangeListener<InitiativeRow> changed = (observed, before, now) -> mark(now);

  @Override
  protected void updateItem(@Nullable InitiativeLine line, boolean empty) {
    InitiativeLine before = getItem();
    if (before != null && before != line) {
      before.row().removeListener(changed);
    }
    super.updateItem(line, empty);
    if (line != null && before != line) {
      line.row().addListener(changed);
    }
    mark(line == null ? null : line.now());
  }

  private void mark(@Nullable InitiativeRow row) {
    pseudoClassStateChanged(UNSCORED, row != null && !row.isRanked());
  }
}
