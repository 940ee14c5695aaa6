package app.groundwork.ui.initiatives;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** A line of the table; what has no score stands apart, below a stroke. */
final class RankingTableRow extends TableRow<InitiativeLine> {
  private static final PseudoClass UNSCORED = PseudoClass.getPseudoClass("unscored");
  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-unscored");

  private final ChangeListener<InitiativeRow> changed = (observed, before, now) -> mark();
  private final ObservableValue<@Nullable String> firstUnscored;

  /**
   * @param firstUnscored the id of the first line that has no score, where others stand above it
   */
  RankingTableRow(ObservableValue<@Nullable String> firstUnscored) {
    this.firstUnscored = firstUnscored;
    firstUnscored.subscribe(this::mark);
  }

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
    mark();
  }

  private void mark() {
    InitiativeLine line = getItem();
    pseudoClassStateChanged(UNSCORED, line != null && !line.now().isRanked());
    pseudoClassStateChanged(FIRST, line != null && line.id().equals(firstUnscored.getValue()));
  }
}
