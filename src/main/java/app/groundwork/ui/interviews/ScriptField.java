package app.groundwork.ui.interviews;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A question's text: one paragraph, as high as it needs. Tab leaves it. */
final class ScriptField extends TextArea {
  /** What the style sheet keeps free around the text, in px: the two sides together. */
  private static final double SIDES = 20;

  private static final double ENDS = 14;

  private final Text measure = new Text();

  ScriptField() {
    getStyleClass().add("script-field");
    setWrapText(true);
    setPrefRowCount(1);
    setTextFormatter(
        new TextFormatter<>(
            change -> {
              // One for one: the caret stays where it is.
              change.setText(change.getText().replaceAll("[\\r\\n\\t]", " "));
              return change;
            }));
    textProperty().addListener(observed -> requestLayout());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 240;
  }

  /** One line: rows ask for it at the width that it would like, where there would be more. */
  @Override
  protected double computeMinHeight(double width) {
    return ENDS;
  }

  @Override
  protected double computePrefHeight(double width) {
    measure.setFont(getFont());
    measure.setText(getText().isEmpty() ? " " : getText());
    measure.setWrappingWidth(Math.max(40, (width < 0 ? prefWidth(-1) : width) - SIDES));
    return Math.ceil(measure.getLayoutBounds().getHeight()) + ENDS;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
      key.consume();
      requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }
}
