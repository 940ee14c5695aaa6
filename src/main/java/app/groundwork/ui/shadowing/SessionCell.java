package app.groundwork.ui.shadowing;

import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A session in the list: who, which workflow, when and how long. */
final class SessionCell extends ListCell<SessionsViewModel.Row> {
  private static final Texts TEXTS = Texts.in(SessionCell.class);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

  private final Label who = new Label();
  private final Label workflow = new Label();
  private final Label when = new Label();
  private final Label live = new Label(TEXTS.get("state.live"));
  private final VBox lines;

  SessionCell() {
    who.getStyleClass().add("strong");
    workflow.getStyleClass().add("meta");
    when.getStyleClass().add("meta");
    live.getStyleClass().addAll("chip", "success");
    live.setMinWidth(USE_PREF_SIZE);
    who.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(who, Priority.ALWAYS);
    HBox head = new HBox(who, live);
    head.getStyleClass().add("toolbar");
    lines = new VBox(head, workflow, when);
    lines.getStyleClass().add("session-lines");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(SessionsViewModel.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    who.setText(SessionWords.who(row.developer(), row.team(), ""));
    workflow.setText(row.session().workflow());
    show(workflow, !row.session().workflow().isBlank());
    when.setText(when(row));
    show(live, row.session().isRunning());
    setGraphic(lines);
    setAccessibleText(
        SessionWords.who(row.developer(), row.team(), row.session().workflow())
            + ", "
            + when.getText());
  }

  private static String when(SessionsViewModel.Row row) {
    Instant start = Instant.ofEpochMilli(row.session().startedAt());
    String date = DATE.format(start.atZone(ZoneId.systemDefault()));
    Long elapsed = row.elapsedMs();
    return elapsed == null ? date : TEXTS.get("session.when", date, Elapsed.stamp(elapsed));
  }

  private static void show(Label label, boolean shown) {
    label.setVisible(shown);
    label.setManaged(shown);
  }
}
