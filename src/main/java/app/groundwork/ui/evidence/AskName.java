package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.ItemPicker;
import app.groundwork.ui.kit.ToolButton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the name of a theme to do something with; a button until it is wanted. */
final class AskName extends VBox {
  private static final Texts TEXTS = Texts.in(AskName.class);

  private final Button ask;
  private final ItemPicker picker;
  private final FormRow row;
  private final VBox question;
  private final Function<String, String> means;
  private final Function<String, Optional<String>> act;
  private Runnable left = () -> {};

  /**
   * @param id what the ids of its nodes begin with
   * @param offers names with what is typed in them
   * @param means what would follow for a name; may be empty
   * @param act does it for a name; says why it cannot, empty if it did
   */
  AskName(
      String id,
      String asks,
      String field,
      String does,
      Function<String, List<String>> offers,
      Function<String, String> means,
      Function<String, Optional<String>> act) {
    this.means = means;
    this.act = act;
    ask = new Button(asks);
    ask.setId(id + "-ask");
    ask.getStyleClass().add("small");
    ask.setOnAction(event -> open());
    picker = new ItemPicker(offers);
    picker.field().setId(id + "-name");
    row = new FormRow(field, picker, "");
    picker.field().textProperty().subscribe(typed -> row.setHint(means.apply(typed)));
    picker.field().setOnAction(entered -> act());
    Button keep = ToolButton.quiet(id + "-keep", TEXTS.get("theme.ask.keep"), this::close);
    Button doIt = new Button(does);
    doIt.setId(id + "-do");
    doIt.setOnAction(event -> act());
    HBox buttons = new HBox(doIt, keep);
    buttons.getStyleClass().add("toolbar");
    question = new VBox(8, row, buttons);
    question.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().setAll(ask);
  }

  /** Calls {@code listener} when it is done or given up, to put the focus elsewhere. */
  void setOnLeft(Runnable listener) {
    left = listener;
  }

  /** Asks. */
  void open() {
    picker.field().clear();
    row.setError(null);
    row.setHint(means.apply(""));
    getChildren().setAll(question);
    question.applyCss();
    question.layout();
    picker.field().requestFocus();
  }

  /** Asks no more; what is typed is given up. False if it did not ask. */
  boolean close() {
    boolean asked = getChildren().contains(question);
    if (asked) {
      boolean here = question.isFocusWithin();
      getChildren().setAll(ask);
      if (here) {
        ask.requestFocus();
        left.run();
      }
    }
    return asked;
  }

  private void act() {
    Optional<String> wrong = act.apply(picker.field().getText());
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
