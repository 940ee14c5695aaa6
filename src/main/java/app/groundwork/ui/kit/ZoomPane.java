package app.groundwork.ui.kit;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows its content larger or smaller: drawn at a scale (glyphs and lines stay sharp) and laid out
 * again in what room that leaves, so that nothing falls out of the window. Chosen over font sizes
 * in em because the base theme's paddings and heights are in pixels.
 */
public final class ZoomPane extends Region {
  /** The least and the greatest zoom, in %. */
  public static final int LEAST = 80;

  public static final int MOST = 200;

  private final Node content;
  private final Scale scale = new Scale(1, 1);

  @SuppressWarnings("unused")
  private final PopupZoom popups;

  private final IntegerProperty zoom = new SimpleIntegerProperty(this, "zoom", 100);

  /** Shows {@code content}, filling this pane. */
  public ZoomPane(Node content) {
    this.content = content;
    this.popups = new PopupZoom(content);
    content.getTransforms().add(scale);
    getChildren().add(content);
    zoom.subscribe(
        percent -> {
          scale.setX(percent.doubleValue() / 100);
          scale.setY(percent.doubleValue() / 100);
          requestLayout();
        });
  }

  /** How large, in %: {@link #LEAST} to {@link #MOST}. */
  public IntegerProperty zoomProperty() {
    return zoom;
  }

  /** Sets how large, in %. */
  public void setZoom(int percent) {
    zoom.set(percent);
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(height) * scale.getX();
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width) * scale.getY();
  }
}
