package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.capture.LinkLine;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A line of the log under review. */
final class ReviewCell extends ListCell<LogEntry> {
  private final ReviewViewModel model;
  private final EntryRow row = new EntryRow();
  private final Label links = LinkLine.mark();

  ReviewCell(ReviewViewModel model) {
    this.model = model;
    getStyleClass().add("entry-cell");
    setPrefWidth(0);
    row.getChildren().add(links);
  }

  @Override
  protected void updateItem(@Nullable LogEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    row.show(entry, model.stamp(entry), model.length(entry));
    LinkLine.show(links, model.links(), new ItemRef(ShadowingStore.ENTRY, entry.id()));
    setGraphic(row);
    setAccessibleText(LinkLine.spoken(row.spoken(), model.links(), entry.id()));
  }
}
