package app.groundwork.ui.shadowing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/**
 * All that is drawn in one look: one shape however much it is, its colour from the style sheet. It
 * is drawn anew between {@link #lift} and {@link #dry}.
 */
final class LineInk extends Path {
  private static final int STAR_POINTS = 5;
  private static final double STAR_INNER = 0.45;

  private final List<PathElement> drawn = new ArrayList<>();

  /**
   * @param styles the look's style classes
   */
  LineInk(String... styles) {
    getStyleClass().addAll(styles);
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Forgets what was drawn. */
  void lift() {
    drawn.clear();
  }

  /** Shows what was drawn since. */
  void dry() {
    getElements().setAll(drawn);
  }

  void box(double x, double y, double width, double height) {
    drawn.add(new MoveTo(x, y));
    drawn.add(new HLineTo(x + width));
    drawn.add(new VLineTo(y + height));
    drawn.add(new HLineTo(x));
    drawn.add(new ClosePath());
  }

  /** A level line. */
  void level(double x, double y, double width) {
    drawn.add(new MoveTo(x, y));
    drawn.add(new HLineTo(x + width));
  }

  /** A square on its point. */
  void diamond(double x, double y, double radius) {
    drawn.add(new MoveTo(x, y - radius));
    drawn.add(new LineTo(x + radius, y));
    drawn.add(new LineTo(x, y + radius));
    drawn.add(new LineTo(x - radius, y));
    drawn.add(new ClosePath());
  }

  void star(double x, double y, double radius) {
    for (int point = 0; point < 2 * STAR_POINTS; point++) {
      double angle = Math.PI * point / STAR_POINTS - Math.PI / 2;
      double far = point % 2 == 0 ? radius : radius * STAR_INNER;
      double px = x + far * Math.cos(angle);
      double py = y + far * Math.sin(angle);
      drawn.add(point == 0 ? new MoveTo(px, py) : new LineTo(px, py));
    }
    drawn.add(new ClosePath());
  }
}
