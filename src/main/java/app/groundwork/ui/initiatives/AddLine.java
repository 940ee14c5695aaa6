package app.groundwork.ui.initiatives;

import app.groundwork.model.shared.Texts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Below the last line: the title of a new initiative. */
final class AddLine extends HBox {
  private static final Texts TEXTS = Texts.in(AddLine.class);

  private final EditsViewModel edits;
  private final Runnable added;
  private final Runnable leave;
  private final TextField title = new TextField();
  private final Label wrong = new Label();

  /**
   * @param added called once a new one is made
   * @param leave where Esc leads
   */
  AddLine(EditsViewModel edits, Runnable added, Runnable leave) {
    this.edits = edits;
    this.added = added;
    this.leave = leave;
    getStyleClass().add("add-line");
    title.setId("ranking-new");
    title.getStyleClass().add("bare");
    title.setPromptText(TEXTS.get("edit.add.prompt"));
    title.setAccessibleText(TEXTS.get("edit.add.name"));
    title.setOnAction(event -> add());
    title.textProperty().subscribe((was, now) -> wrong.setText(""));
    title.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    wrong.getStyleClass().add("danger");
    wrong.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    getChildren().addAll(title, wrong);
  }

  /** Puts the focus there. */
  void focus() {
    title.requestFocus();
  }

  private void add() {
    Optional<String> why = edits.add(title.getText());
    wrong.setText(why.orElse(""));
    title.setAccessibleHelp(wrong.getText());
    if (why.isEmpty()) {
      title.clear();
      added.run();
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      title.clear();
      leave.run();
    } else if (key.getCode() == KeyCode.UP) {
      key.consume();
      leave.run();
    }
  }
}
