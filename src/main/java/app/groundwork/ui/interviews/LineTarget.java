package app.groundwork.ui.interviews;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A place that a line can be dragged to: it opens while one is over it, and says what will be. */
final class LineTarget extends VBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Label slot = new Label();
  private LinePlace place;

  /**
   * @param content what stands there
   */
  LineTarget(LinePlace place, Node... content) {
    this.place = place;
    getStyleClass().add("line-target");
    slot.getStyleClass().add("line-slot");
    slot.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(content);
    getChildren().add(slot);
    open(false);
  }

  /** Which place it is now. */
  LinePlace place() {
    return place;
  }

  void setPlace(LinePlace now) {
    place = now;
  }

  /** Makes room for the line, or closes again. */
  void open(boolean open) {
    slot.setText(open ? SynthesisWords.drop(place) : "");
    slot.setVisible(open);
    slot.setManaged(open);
    pseudoClassStateChanged(OPEN, open);
  }

  /** True if a point of the scene lies on it. */
  boolean isAt(double sceneX, double sceneY) {
    Bounds bounds = localToScene(getLayoutBounds());
    return bounds.contains(sceneX, sceneY) && isVisible() && getScene() != null;
  }
}
