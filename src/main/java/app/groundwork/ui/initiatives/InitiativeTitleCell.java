package app.groundwork.ui.initiatives;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** An initiative's title, whole under the mouse. */
final class InitiativeTitleCell extends TableCell<InitiativeLine, InitiativeRow> {
  private final Tooltip whole = new Tooltip();

  InitiativeTitleCell() {
    getStyleClass().add("initiative-title");
    whole.setWrapText(true);
    whole.setMaxWidth(480);
  }

  @Override
  protected void updateItem(@Nullable InitiativeRow row, boolean empty) {
    super.updateItem(row, empty);
    String title = empty || row == null ? "" : row.title();
    setText(title);
    whole.setText(title);
    setTooltip(title.isEmpty() ? null : whole);
  }
}
