package app.groundwork.ui.people;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.ItemPicker;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks who turned out to be the same; out of the way until it is wanted. */
final class MergeBox extends VBox {
  private static final Texts TEXTS = Texts.in(MergeBox.class);

  private final Button ask = new Button(TEXTS.get("merge.ask"));
  private final ItemPicker picker;
  private final FormRow row;
  private final VBox question;
  private final Supplier<String> likely;
  private final Function<String, String> hint;
  private final Function<String, Optional<String>> merge;

  /**
   * @param likely the name to begin with; may be empty
   * @param names offers the names of others
   * @param hint what a merge with the one of that name means
   * @param merge merges with the one of that name; says why it cannot, empty if it can
   */
  MergeBox(
      Supplier<String> likely,
      Function<String, List<String>> names,
      Function<String, String> hint,
      Function<String, Optional<String>> merge) {
    this.likely = likely;
    this.hint = hint;
    this.merge = merge;
    picker = new ItemPicker(names);
    picker.field().setId("merge-with");
    row = new FormRow(TEXTS.get("merge.with"), picker, "");
    picker.field().textProperty().subscribe(this::showHint);
    ask.setId("merge-ask");
    ask.getStyleClass().addAll("quiet", "small");
    ask.setOnAction(event -> open());
    Button doIt = new Button(TEXTS.get("merge.do"));
    doIt.setId("merge-do");
    doIt.setOnAction(event -> merge());
    Button keep = new Button(TEXTS.get("merge.keep"));
    keep.getStyleClass().add("quiet");
    keep.setOnAction(event -> close());
    HBox buttons = new HBox(doIt, keep);
    buttons.getStyleClass().add("toolbar");
    question = new VBox(8, row, buttons);
    picker.field().setOnAction(entered -> merge());
    question.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().add(ask);
  }

  private void open() {
    picker.field().setText(likely.get());
    // The same words again may mean another thing.
    showHint(picker.field().getText());
    row.setError(null);
    getChildren().setAll(question);
    question.applyCss();
    question.layout();
    picker.field().requestFocus();
  }

  private void showHint(String typed) {
    row.setHint(hint.apply(typed));
  }

  private void close() {
    getChildren().setAll(ask);
    ask.requestFocus();
  }

  private void merge() {
    Optional<String> wrong = merge.apply(picker.field().getText());
    row.setError(wrong.orElse(null));
    if (wrong.isEmpty()) {
      close();
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      close();
    }
  }
}
