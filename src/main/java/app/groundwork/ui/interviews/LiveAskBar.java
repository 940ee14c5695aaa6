package app.groundwork.ui.interviews;

import app.groundwork.model.shared.Texts;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Takes a question that is not in the script; lies above the capture line and blocks nothing. */
final class LiveAskBar extends HBox {
  private static final Texts TEXTS = Texts.in(LiveAskBar.class);

  private static final PseudoClass VEILED = PseudoClass.getPseudoClass("veiled");

  private final TextField field = new TextField();
  private final Consumer<String> ask;
  private final Runnable closed;

  /**
   * @param ask takes the question
   * @param closed called when the bar is put away
   */
  LiveAskBar(Consumer<String> ask, Runnable closed) {
    this.ask = ask;
    this.closed = closed;
    getStyleClass().add("notice");
    Label label = new Label(TEXTS.get("live.ask.label"));
    label.setLabelFor(field);
    label.setMinWidth(USE_PREF_SIZE);
    field.setId("live-ask-field");
    field.setPromptText(TEXTS.get("live.ask.prompt"));
    field.setOnAction(event -> done());
    HBox.setHgrow(field, Priority.ALWAYS);
    Button now = new Button(TEXTS.get("live.ask.now"));
    now.setMinWidth(USE_PREF_SIZE);
    now.setOnAction(event -> done());
    Button leave = new Button(TEXTS.get("live.ask.leave"));
    leave.setMinWidth(USE_PREF_SIZE);
    leave.setOnAction(event -> close());
    getChildren().addAll(label, field, now, leave);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Shows the bar; what was typed in it before is still there. */
  void open() {
    setVisible(true);
    field.requestFocus();
    field.end();
  }

  /** Masks what is typed, while somebody may look. */
  void setVeiled(boolean veiled) {
    field.pseudoClassStateChanged(VEILED, veiled);
  }

  void close() {
    setVisible(false);
    closed.run();
  }

  private void done() {
    if (!field.getText().isBlank()) {
      ask.accept(field.getText());
      field.clear();
      close();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }
}
