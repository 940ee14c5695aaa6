package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.LogEntry;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A line of the live log; only a running span counts on. */
final class LiveCell extends ListCell<LogEntry> {
  private final LiveViewModel model;
  private final EntryRow row = new EntryRow();
  private final ChangeListener<Number> counting = (observed, before, now) -> count();

  /**
   * @param edit takes the entry that is clicked
   */
  LiveCell(LiveViewModel model, Consumer<LogEntry> edit) {
    this.model = model;
    getStyleClass().add("entry-cell");
    setPrefWidth(0);
    setOnMouseClicked(
        click -> {
          LogEntry entry = getItem();
          if (entry != null) {
            edit.accept(entry);
          }
        });
  }

  @Override
  protected void updateItem(@Nullable LogEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    model.elapsed().removeListener(counting);
    if (empty || entry == null) {
      setGraphic(null);
      return;
    }
    row.show(entry, model.stamp(entry), model.length(entry));
    setGraphic(row);
    setAccessibleText(row.spoken());
    if (entry.isRunning()) {
      model.elapsed().addListener(counting);
    }
  }

  private void count() {
    LogEntry entry = getItem();
    if (entry != null) {
      row.lasts(entry, model.length(entry));
    }
  }
}
