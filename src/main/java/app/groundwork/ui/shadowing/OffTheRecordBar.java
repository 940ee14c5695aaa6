package app.groundwork.ui.shadowing;

import app.groundwork.model.shared.Texts;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Asks how many minutes to strike for good; lies above the capture line and blocks nothing. */
final class OffTheRecordBar extends HBox {
  private static final Texts TEXTS = Texts.in(OffTheRecordBar.class);
  private static final int[] MINUTES = {1, 2, 5, 10};

  private final Runnable closed;

  /**
   * @param strike takes the number of minutes
   * @param closed called when the bar is put away
   */
  OffTheRecordBar(IntConsumer strike, Runnable closed) {
    this.closed = closed;
    getStyleClass().addAll("notice", "danger");
    Label words = new Label(TEXTS.get("offTheRecord.question"));
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().add(words);
    for (int minutes : MINUTES) {
      Button button = new Button(TEXTS.get("offTheRecord.minutes", minutes));
      button.setId("strike-" + minutes);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          event -> {
            strike.accept(minutes);
            close();
          });
      getChildren().add(button);
    }
    Button keep = new Button(TEXTS.get("offTheRecord.keep"));
    keep.setMinWidth(USE_PREF_SIZE);
    keep.setOnAction(event -> close());
    getChildren().add(keep);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Shows the bar, with the focus on the shortest stretch. */
  void open() {
    setVisible(true);
    getChildren().get(1).requestFocus();
  }

  void close() {
    setVisible(false);
    closed.run();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }
}
