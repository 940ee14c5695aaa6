package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.TeamTrend.Measure;
import app.groundwork.model.shadowing.TeamTrend.Point;
import app.groundwork.model.shared.Quarter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/**
 * A bar for each quarter, to one scale: how one measure went in one team. The latest stands out; a
 * quarter without a session keeps its place as a gap in the ground line.
 */
final class TrendChart extends Region {
  private static final double WIDTH = 36;
  private static final double HEIGHT = 18;
  private static final double GAP = 2;

  private final List<Double> heights = new ArrayList<>();

  /**
   * @param quarters from the first to the last that any team has
   * @param most the largest figure of any team: the full height
   */
  TrendChart(Measure measure, List<Point> points, List<Quarter> quarters, double most) {
    getStyleClass().add("trend-chart");
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    for (Quarter quarter : quarters) {
      Region bar = new Region();
      double height = 0;
      for (Point point : points) {
        if (point.quarter().equals(quarter)) {
          bar.getStyleClass().add("trend-bar");
          // A zero can be seen as well: it is no gap.
          height = most == 0 ? 1 : Math.max(1, point.of(measure) / most * HEIGHT);
          if (point == points.getLast()) {
            bar.getStyleClass().add("last");
          }
        }
      }
      heights.add(height);
      getChildren().add(bar);
    }
  }

  @Override
  protected void layoutChildren() {
    int n = heights.size();
    double width = Math.clamp((WIDTH + GAP) / n - GAP, 1, 8);
    for (int i = 0; i < n; i++) {
      double height = Math.round(heights.get(i));
      getChildren()
          .get(i)
          .resizeRelocate(
              Math.round(i * (width + GAP)),
              HEIGHT - height,
              Math.max(1, Math.floor(width)),
              height);
    }
  }
}
