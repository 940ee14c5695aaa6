package app.groundwork.ui.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.TimeScale;
import app.groundwork.ui.shadowing.LineMark.Lane;
import app.groundwork.ui.shadowing.LineSketch.Box;
import app.groundwork.ui.shadowing.LineSketch.Tick;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One px a second, unless said otherwise. */
class LineSketchTest {
  private static final TimeScale SECONDS = TimeScale.whole(100_000, 100);

  @Test
  void whatIsWideEnoughIsDrawnByItself() {
    assertThat(sketch(tool("a", 0, 40, 1), tool("b", 40, 44, 2)).boxes())
        .containsExactly(new Box(Lane.TOOL, 0, 40, 1, "a"), new Box(Lane.TOOL, 40, 4, 2, "b"));
  }

  @Test
  void whatIsNarrowIsDrawnTogether() {
    assertThat(
            sketch(
                    tool("a", 0, 20, 1),
                    tool("b", 20, 20.4, 2),
                    tool("c", 20.4, 21, 3),
                    tool("d", 21, 50, 4))
                .boxes())
        .containsExactly(
            new Box(Lane.TOOL, 0, 20, 1, "a"),
            new Box(Lane.TOOL, 20, 2, LineSketch.MIXED, ""),
            new Box(Lane.TOOL, 21, 29, 4, "d"));
    assertThat(sketch(tool("b", 20, 20.4, 2), tool("b", 20.4, 21, 2)).boxes())
        .containsExactly(new Box(Lane.TOOL, 20, 2, 2, ""));
  }

  @Test
  void ticksThatFallTogetherLeaveTheMostSevere() {
    assertThat(sketch(friction("a", 10, 1), friction("b", 11, 3), friction("c", 12, 2)).ticks())
        .containsExactly(new Tick(Lane.FRICTION, 11, 3));
    assertThat(sketch(friction("a", 10, 1), friction("b", 20, 3)).ticks()).hasSize(2);
  }

  @Test
  void whatIsOutOfViewIsNotDrawn() {
    TimeScale zoomed = new TimeScale(100_000, 100, 50_000, 10_000);
    LineSketch sketch =
        LineSketch.of(
            List.of(
                tool("before", 0, 49, 1),
                tool("across", 49, 70, 2),
                friction("early", 20, 3),
                friction("now", 55, 2)),
            zoomed);
    assertThat(sketch.boxes()).containsExactly(new Box(Lane.TOOL, -1, 102, 2, "across"));
    assertThat(sketch.ticks()).containsExactly(new Tick(Lane.FRICTION, 50, 2));
  }

  @Test
  void tenThousandMarksCostNoMoreThanTheirPixels() {
    List<LineMark> marks = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      double at = i / 100.0;
      marks.add(tool("t" + i % 3, at, at + 0.01, i % 3));
      marks.add(friction("f" + i, at, i % 4));
    }
    LineSketch sketch = LineSketch.of(marks, SECONDS);
    assertThat(sketch.boxes()).hasSizeLessThanOrEqualTo(101);
    assertThat(sketch.ticks()).hasSizeLessThanOrEqualTo(21);
  }

  @Test
  void whatIsMeantIsTheNearestThenTheMostSevere() {
    List<LineMark> marks =
        List.of(
            friction("mild", 10, 1),
            friction("bad", 10, 3),
            tool("ci", 10, 40, 0),
            friction("far", 30, 2));
    assertThat(LineSketch.at(marks, SECONDS, Lane.FRICTION, 12))
        .map(LineMark::label)
        .contains("bad");
    assertThat(LineSketch.at(marks, SECONDS, Lane.FRICTION, 26))
        .map(LineMark::label)
        .contains("far");
    assertThat(LineSketch.at(marks, SECONDS, Lane.FRICTION, 20)).isEmpty();
    assertThat(LineSketch.at(marks, SECONDS, Lane.TOOL, 39)).map(LineMark::label).contains("ci");
    assertThat(LineSketch.at(marks, SECONDS, Lane.WISH, 10)).isEmpty();
  }

  private static LineSketch sketch(LineMark... marks) {
    return LineSketch.of(List.of(marks), SECONDS);
  }

  private static LineMark tool(String name, double from, double until, int look) {
    return new LineMark(Lane.TOOL, name, ms(from), ms(until), 0, look, name);
  }

  private static LineMark friction(String name, double at, int severity) {
    return new LineMark(Lane.FRICTION, name, ms(at), ms(at), severity, 0, name);
  }

  private static long ms(double seconds) {
    return Math.round(seconds * 1000);
  }
}
