package app.groundwork.ui.capture;

import app.groundwork.model.shared.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Asks how many minutes to strike for good; lies above the capture line and blocks nothing. */
public final class OffTheRecordBar extends HBox {
  private static final Texts TEXTS = Texts.in(OffTheRecordBar.class);
  private static final int[] MINUTES = {1, 2, 5, 10};

  private final Map<Integer, Button> strikes = new LinkedHashMap<>();
  private final Button keep = new Button(TEXTS.get("offTheRecord.keep"));
  private final IntUnaryOperator count;
  private final Runnable closed;

  /**
   * @param count how many entries go with that number of minutes
   * @param strike takes the number of minutes
   * @param closed called when the bar is put away
   */
  public OffTheRecordBar(IntUnaryOperator count, IntConsumer strike, Runnable closed) {
    this.count = count;
    this.closed = closed;
    getStyleClass().addAll("notice", "danger");
    Label words = new Label(TEXTS.get("offTheRecord.question"));
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().add(words);
    for (int minutes : MINUTES) {
      Button button = new Button();
      button.setId("strike-" + minutes);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          event -> {
            strike.accept(minutes);
            close();
          });
      strikes.put(minutes, button);
      getChildren().add(button);
    }
    keep.setMinWidth(USE_PREF_SIZE);
    keep.setOnAction(event -> close());
    getChildren().add(keep);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Shows the bar: what would go, and the focus on what keeps all. */
  public void open() {
    strikes.forEach(
        (minutes, button) ->
            button.setText(TEXTS.get("offTheRecord.minutes", minutes, count.applyAsInt(minutes))));
    setVisible(true);
    keep.requestFocus();
  }

  /** Puts the bar away; nothing is struck. */
  public void close() {
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
