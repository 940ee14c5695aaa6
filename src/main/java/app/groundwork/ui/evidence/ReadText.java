package app.groundwork.ui.evidence;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

/**
 * Words to be read to their end: as high as they are, and where that is too much they scroll, by
 * the arrow keys as well.
 */
final class ReadText extends ScrollPane {
  /** What the theme gives a scroll bar, px. */
  private static final double SCROLL_BAR = 8;

  private final Label words = new Label();

  ReadText() {
    getStyleClass().add("read-text");
    words.setWrapText(true);
    setContent(words);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinHeight(24);
    // Only who cannot see all of it needs to stop here.
    focusTraversableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> words.getHeight() > getViewportBounds().getHeight() + 1,
                words.heightProperty(),
                viewportBoundsProperty()));
  }

  String getText() {
    return words.getText();
  }

  /** Shows other words, from their beginning. */
  void setText(String text) {
    words.setText(text);
    setAccessibleText(text);
    setVvalue(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
    return snappedTopInset() + words.prefHeight(Math.max(1, room)) + snappedBottomInset();
  }
}
