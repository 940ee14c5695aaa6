package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.TalkLevel;
import app.groundwork.model.interviews.TalkTrend;
import app.groundwork.model.interviews.TalkTrend.Point;
import app.groundwork.model.shared.Percent;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.RelativeTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/**
 * The interviewer's share of talk from interview to interview: a bar each, a line where it should
 * end, and the numbers. Hidden until there are two to compare.
 */
final class TalkTrendView extends HBox implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(TalkTrendView.class);

  /** More would be too narrow to see, and too long ago to matter. */
  private static final int MOST = 12;

  private final String current;
  private final Label words = new Label();
  private final Bars bars = new Bars();
  private final Subscription following;

  /**
   * @param current the interview that stands out; empty for none
   */
  TalkTrendView(ObservableValue<TalkTrend> trend, String current) {
    this.current = current;
    getStyleClass().add("talk-trend");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    Label name = SynthesisButtons.hint(TEXTS.get("synthesis.trend"));
    name.setWrapText(false);
    name.setMinWidth(0);
    words.setMinWidth(USE_PREF_SIZE);
    words.getStyleClass().add("meta");
    getChildren().addAll(name, bars, words);
    following = trend.subscribe(this::show);
  }

  private void show(TalkTrend trend) {
    TalkTrend latest = trend.latest(MOST);
    List<Point> points = latest.points();
    setVisible(points.size() > 1);
    setManaged(points.size() > 1);
    if (points.size() < 2) {
      return;
    }
    String mean = Percent.of(latest.mean().orElse(0));
    words.setText(
        TEXTS.get(
            "synthesis.trend.words",
            Percent.of(points.getFirst().share()),
            Percent.of(points.getLast().share()),
            mean));
    String numbers = points.stream().map(TalkTrendView::words).collect(Collectors.joining(", "));
    setAccessibleText(TEXTS.get("synthesis.trend.spoken", numbers, mean));
    Tooltip.install(
        bars,
        new Tooltip(
            points.stream().map(TalkTrendView::words).collect(Collectors.joining("\n"))
                + "\n"
                + TEXTS.get("synthesis.trend.how", mean)));
    words.setTooltip(new Tooltip(TEXTS.get("synthesis.trend.how", mean)));
    bars.show(points);
  }

  private static String words(Point point) {
    return TEXTS.get(
        point.estimated() ? "synthesis.trend.estimate" : "synthesis.trend.exact",
        RelativeTime.exact(point.at()),
        Percent.of(point.share()));
  }

  @Override
  public void close() {
    following.unsubscribe();
  }

  /** The bars; what is above the limit is taller than its line. */
  private final class Bars extends Region {
    private static final double HEIGHT = 28;
    private static final double BAR = 8;
    private static final double GAP = 3;

    private final List<Double> heights = new ArrayList<>();
    private final Region limit = new Region();
    private double top = 1;

    Bars() {
      limit.getStyleClass().add("talk-limit");
      setMinHeight(HEIGHT);
      setMaxHeight(HEIGHT);
    }

    void show(List<Point> points) {
      heights.clear();
      getChildren().clear();
      top =
          Math.max(2 * TalkLevel.LIMIT, points.stream().mapToDouble(Point::share).max().orElse(0));
      for (Point point : points) {
        Region bar = new Region();
        bar.getStyleClass().add("talk-bar");
        if (point.estimated()) {
          bar.getStyleClass().add("estimated");
        }
        if (point.interviewId().equals(current)) {
          bar.getStyleClass().add("current");
        }
        heights.add(point.share());
        getChildren().add(bar);
      }
      getChildren().add(limit);
      double width = points.size() * (BAR + GAP);
      setMinWidth(width);
      setPrefWidth(width);
      setMaxWidth(width);
      requestLayout();
    }

    @Override
    protected void layoutChildren() {
      for (int i = 0; i < heights.size(); i++) {
        double height = Math.max(1, Math.round(heights.get(i) / top * HEIGHT));
        getChildren().get(i).resizeRelocate(i * (BAR + GAP), HEIGHT - height, BAR, height);
      }
      limit.resizeRelocate(0, Math.round(HEIGHT - TalkLevel.LIMIT / top * HEIGHT), getWidth(), 1);
    }
  }
}
