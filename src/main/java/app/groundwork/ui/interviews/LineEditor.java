package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.DraftText;
import app.groundwork.ui.kit.FieldRow;
import app.groundwork.ui.kit.FormRow;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The chosen line's words and kind; the words are saved while they are typed. */
final class LineEditor extends VBox {
  private static final Texts TEXTS = Texts.in(LineEditor.class);

  private final LinesViewModel model;
  private final TextArea words = new TextArea();
  private final DraftText draft;
  private final ChoiceBox<NoteKind> kind = Choices.choice(SynthesisWords::kind, NoteKind.values());
  private @Nullable InterviewNote shown;
  private boolean showing;

  /**
   * @param leave puts the focus back on the lines
   */
  LineEditor(LinesViewModel model, Runnable leave) {
    this.model = model;
    getStyleClass().addAll("line-editor");
    words.setPrefRowCount(2);
    words.setWrapText(true);
    words.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, leave));
    draft = DraftText.ofValue(words, typed -> CompletableFuture.completedFuture(true));
    kind.setOnAction(
        event -> {
          InterviewNote note = shown;
          NoteKind chosen = kind.getValue();
          if (!showing && note != null && chosen != null) {
            model.setKind(note.id(), chosen);
          }
        });
    getChildren()
        .add(
            new FieldRow()
                .with(new FormRow(TEXTS.get("synthesis.line.words"), words, ""), 220)
                .fixed(new FormRow(TEXTS.get("synthesis.line.kind"), kind, ""), 128));
    show(null);
  }

  /** Enter leaves and Tab goes on: a line is one line. */
  private static void pressed(KeyEvent key, Runnable leave) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      leave.run();
    } else if (key.getCode() == KeyCode.TAB && key.getSource() instanceof TextArea area) {
      key.consume();
      area.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  /** Shows a line; null for none. What is being typed in the same line stays. */
  void show(@Nullable InterviewNote note) {
    InterviewNote before = shown;
    shown = note;
    setDisable(note == null);
    showing = true;
    NoteKind its = note == null ? null : note.kind();
    // What is evidence is pulled to its assumption; here it can only stop being it.
    kind.getItems()
        .setAll(
            Arrays.stream(NoteKind.values())
                .filter(one -> !one.isEvidence() || one == its)
                .toList());
    kind.setValue(its);
    showing = false;
    if (note == null) {
      draft.turnTo("", typed -> CompletableFuture.completedFuture(true));
    } else if (before != null && before.id().equals(note.id())) {
      draft.refresh(note.text());
    } else {
      String id = note.id();
      draft.turnTo(note.text(), typed -> model.editText(id, typed));
    }
  }

  /** Puts the caret into the words. */
  void focus() {
    words.requestFocus();
    words.end();
  }

  void close() {
    draft.close();
  }
}
