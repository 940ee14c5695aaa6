package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.NoteMarks;
import app.groundwork.model.interviews.TypedKind;
import app.groundwork.model.shared.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A note on one line: time, kind, words. */
final class LiveNoteCell extends ListCell<InterviewNote> {
  private static final Texts TEXTS = Texts.in(LiveNoteCell.class);
  private static final double WIDEST_TIP = 480;

  private final LiveViewModel model;
  private final Label time = new Label();
  private final FontIcon icon = new FontIcon();
  private final Label kind = new Label();
  private final Label words = new Label();
  private final HBox row = new HBox(time, kind, words);

  /**
   * @param edit takes the note that is clicked
   */
  LiveNoteCell(LiveViewModel model, Consumer<InterviewNote> edit) {
    this.model = model;
    getStyleClass().add("note-cell");
    setPrefWidth(0);
    row.getStyleClass().add("note-row");
    time.getStyleClass().addAll("note-time", "meta");
    kind.getStyleClass().addAll("note-kind", "meta");
    kind.setGraphic(icon);
    words.getStyleClass().add("note-words");
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Tooltip whole = new Tooltip();
    whole.setWrapText(true);
    whole.setMaxWidth(WIDEST_TIP);
    whole.textProperty().bind(words.textProperty());
    words.textTruncatedProperty().subscribe(cut -> words.setTooltip(cut ? whole : null));
    setOnMouseClicked(click -> Optional.ofNullable(getItem()).ifPresent(edit));
  }

  @Override
  protected void updateItem(@Nullable InterviewNote note, boolean empty) {
    super.updateItem(note, empty);
    if (empty || note == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    int number = model.numberOf(note);
    time.setText(model.stamp(note));
    kind.setText(
        number > 0
            ? NoteMarks.name(new TypedKind(note.kind(), number))
            : NoteMarks.name(note.kind()));
    icon.setIconCode(NoteLook.icon(note.kind()));
    words.setText(
        note.kind() == NoteKind.QUOTE ? TEXTS.get("live.quote", note.text()) : note.text());
    words.getStyleClass().removeAll("strong");
    if (note.kind() == NoteKind.QUOTE) {
      words.getStyleClass().add("strong");
    }
    setGraphic(row);
    setAccessibleText(String.join(" ", time.getText(), kind.getText(), words.getText()));
  }
}
