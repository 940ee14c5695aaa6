package app.groundwork.ui.evidence;

import javafx.geometry.Insets;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A title that can be typed in: one line of text that is told in up to three where it is long. */
final class PainTitle extends TextArea {
  private static final int MOST_ROWS = 3;

  /** Beside the words, as pain.css has it, and a px for the caret. */
  private static final double BESIDE = 10;

  private final Text measure = new Text();

  PainTitle() {
    setWrapText(true);
    setPrefRowCount(1);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().addAll("bare", "subtitle", "pain-title-field");
    measure.fontProperty().bind(fontProperty());
    widthProperty().addListener(observed -> grow());
    fontProperty().addListener(observed -> grow());
    textProperty().addListener(observed -> grow());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void grow() {
    Insets around = getInsets();
    double room = getWidth() - around.getLeft() - around.getRight() - BESIDE;
    if (room <= 0) {
      return;
    }
    measure.setText("X");
    double line = measure.getLayoutBounds().getHeight();
    measure.setText(getText());
    measure.setWrappingWidth(room);
    double all = measure.getLayoutBounds().getHeight();
    measure.setWrappingWidth(0);
    setPrefRowCount((int) Math.clamp(Math.round(all / line), 1, MOST_ROWS));
  }

  /** It is one line: Enter ends nothing and breaks nothing, Tab goes on. */
  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
    } else if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
      key.consume();
      requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  @Override
  public void replaceText(int start, int end, String text) {
    super.replaceText(start, end, line(text));
  }

  @Override
  public void replaceSelection(String text) {
    super.replaceSelection(line(text));
  }

  /** What is pasted in several lines, in one. */
  private static String line(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }
}
