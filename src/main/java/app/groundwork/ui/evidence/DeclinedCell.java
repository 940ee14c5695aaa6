package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.CutText;
import app.groundwork.ui.kit.TypedDay;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A declined request in the list: what, when and who asked, and whether the reason is missing. */
final class DeclinedCell extends ListCell<DeclinedRow> {
  private static final Texts TEXTS = Texts.in(DeclinedCell.class);

  private final Label what = new Label();
  private final Label when = new Label();
  private final Label missing = new Label(TEXTS.get("declined.reason.missing"));
  private final VBox box;

  DeclinedCell() {
    CutText.in(what);
    CutText.in(when);
    when.getStyleClass().add("meta");
    when.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(when, Priority.ALWAYS);
    missing.getStyleClass().addAll("chip", "warning");
    missing.setMinWidth(USE_PREF_SIZE);
    missing.managedProperty().bind(missing.visibleProperty());
    HBox below = new HBox(when, missing);
    below.getStyleClass().add("toolbar");
    box = new VBox(what, below);
    box.getStyleClass().add("declined-row");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable DeclinedRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(empty || row == null ? null : box);
    if (empty || row == null) {
      setAccessibleText(null);
      return;
    }
    what.setText(row.request().request());
    when.setText(
        Stream.of(TypedDay.words(row.request().declinedOn()), row.asker())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · ")));
    missing.setVisible(row.lacksReason());
    setAccessibleText(
        String.join(
            ", ", what.getText(), when.getText(), row.lacksReason() ? missing.getText() : ""));
  }
}
