package app.groundwork.exchange.shadowing;

import app.groundwork.exchange.shadowing.ReportWords.Line;
import app.groundwork.model.shadowing.TimeLine;
import app.groundwork.model.shadowing.TimeLine.Stretch;
import app.groundwork.model.shadowing.TimeLine.Tick;
import app.groundwork.model.shadowing.TimeScale;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A session's time line laid out for the page; numbers are units of the drawing, as text. What is
 * too narrow to be seen beside its neighbour is left out, so that a long log stays a small drawing.
 *
 * @param told what the drawing shows, for who does not see it
 */
record TimeLinePicture(
    String told, List<Mark> marks, List<Lane> lanes, List<Bar> bars, List<Bar> stars) {

  /** A round time under the axis. */
  record Mark(String x, String word) {}

  /** Stretches side by side; {@code y} is the top, {@code base} where their words stand. */
  record Lane(String name, String y, String height, String base, List<Box> boxes) {}

  /**
   * One stretch.
   *
   * @param look the class of the style sheet
   * @param words as much of the label as fits; may be empty
   * @param title all of it, with its times
   * @param end where it ends
   * @param foot where the line at its foot lies; empty if it has none
   */
  record Box(
      String x,
      String width,
      String wordsX,
      String look,
      String words,
      String title,
      String end,
      String foot) {}

  /** A tick: a bar for friction, a star for a wish. */
  record Bar(String x, String y, String height, String title) {}

  /** Where the time begins and how wide it is, in units of the drawing; as in the template. */
  private static final double LEFT = 92;

  private static final double WIDTH = 660;
  private static final double NARROWEST = 0.8;
  private static final double LETTER = 6.2;

  /** How thick the line at the foot of a tool's stretch is. */
  private static final double FOOT = 3;

  private static final int BASE = 42;

  /**
   * The picture.
   *
   * @param lines the words of the log by the entries' ids
   * @param look the class of a tool's stretches
   * @return null if no time has passed
   */
  static @Nullable TimeLinePicture of(
      TimeLine line, Map<String, Line> lines, Function<String, String> look, Texts texts) {
    return line.elapsedMs() == 0 ? null : new Drawing(line, lines, look, texts).draw();
  }

  /** Lays out one time line. */
  private static final class Drawing {
    private final TimeLine line;
    private final TimeScale scale;
    private final Map<String, Line> lines;
    private final Function<String, String> look;
    private final Texts texts;

    Drawing(TimeLine line, Map<String, Line> lines, Function<String, String> look, Texts texts) {
      this.line = line;
      this.scale = TimeScale.whole(line.elapsedMs(), WIDTH);
      this.lines = lines;
      this.look = look;
      this.texts = texts;
    }

    TimeLinePicture draw() {
      return new TimeLinePicture(
          told(),
          scale.ticks().stream().map(at -> new Mark(number(x(at)), Elapsed.stamp(at))).toList(),
          List.of(
              lane("tool", 72, 24, line.tools(), look, this::toolTitle),
              lane("wait", 104, 18, line.waits(), label -> "wait", this::title),
              lane("interrupt", 130, 18, line.interruptions(), label -> "interrupt", this::title)),
          ticks(line.frictions()),
          ticks(line.wishes()));
    }

    /** The place on the drawing. */
    private double x(long ms) {
      return LEFT + scale.x(ms);
    }

    private String told() {
      return texts.get(
          "picture.told",
          Elapsed.stamp(line.elapsedMs()),
          Integer.toString(line.tools().size()),
          Integer.toString(line.waits().size()),
          Integer.toString(line.interruptions().size()),
          Integer.toString(line.frictions().size()),
          Integer.toString(line.wishes().size()));
    }

    private Lane lane(
        String key,
        int y,
        int height,
        List<Stretch> stretches,
        Function<String, String> looks,
        Function<Stretch, String> title) {
      List<Box> boxes = new ArrayList<>();
      double drawn = 0;
      for (Stretch stretch : stretches) {
        double from = x(stretch.from());
        double until = Math.max(x(stretch.until()), from + NARROWEST);
        if (until < drawn + NARROWEST / 2) {
          continue;
        }
        drawn = until;
        boxes.add(
            new Box(
                number(from),
                number(until - from),
                number(from + 4),
                looks.apply(stretch.label()),
                fitting(stretch.label().strip(), until - from - 6),
                title.apply(stretch),
                number(until),
                key.equals("tool") ? number(y + height - FOOT / 2) : ""));
      }
      String name = texts.get("picture." + key);
      String base = Integer.toString(y + height / 2 + 4);
      return new Lane(name, Integer.toString(y), Integer.toString(height), base, boxes);
    }

    private String toolTitle(Stretch stretch) {
      String from = Elapsed.stamp(stretch.from());
      return stretch.label() + ", " + from + "–" + Elapsed.stamp(stretch.until());
    }

    private String title(Stretch stretch) {
      return title(stretch.entryId());
    }

    private String title(String entryId) {
      Line words = lines.get(entryId);
      return words == null ? "" : words.time() + " " + words.graded() + " " + words.said();
    }

    private List<Bar> ticks(List<Tick> ticks) {
      List<Bar> bars = new ArrayList<>();
      double[] drawn = new double[4];
      for (Tick tick : ticks) {
        double x = x(tick.at());
        int severity = Math.clamp(tick.severity(), 0, 3);
        if (x < drawn[severity] + NARROWEST / 2) {
          continue;
        }
        drawn[severity] = x;
        int height = 12 * severity;
        bars.add(
            new Bar(
                number(x),
                Integer.toString(BASE - height),
                Integer.toString(height),
                title(tick.entryId())));
      }
      return bars;
    }
  }

  /**
   * As much of {@code label} as {@code width} holds; nothing if that is less than three letters.
   */
  private static String fitting(String label, double width) {
    double left = width;
    int end = 0;
    while (end < label.length()) {
      int point = label.codePointAt(end);
      left -= point < 0x2e80 ? LETTER : 2 * LETTER;
      if (left < 0) {
        int letters = label.codePointCount(0, end);
        return letters < 4 ? "" : label.substring(0, label.offsetByCodePoints(end, -1)) + "…";
      }
      end += Character.charCount(point);
    }
    return label;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
