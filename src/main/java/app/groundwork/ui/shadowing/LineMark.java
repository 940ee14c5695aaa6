package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.TimeLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * One thing in the time line: a stretch of a lane or a tick. Times in ms of elapsed time.
 *
 * @param entryId the entry that it stands for
 * @param until the same as {@code from} for a tick
 * @param severity 1 to 3 for a friction point
 * @param look which of the tools' looks; 0 elsewhere
 * @param label the tool, or the entry's words; may be empty
 */
record LineMark(
    Lane lane, String entryId, long from, long until, int severity, int look, String label) {

  /** The lanes from top to bottom. */
  enum Lane {
    FRICTION("friction"),
    WISH("wish"),
    TOOL("tool"),
    WAITING("waiting"),
    INTERRUPTION("interruption");

    private final String code;

    Lane(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }

    /** True for what is drawn at one time only. */
    boolean isTick() {
      return this == FRICTION || this == WISH;
    }
  }

  private static final Comparator<LineMark> IN_ORDER =
      Comparator.comparingLong(LineMark::from).thenComparing(LineMark::lane);

  /**
   * All of a time line, by time, then from the top down.
   *
   * @param look a tool's look by its name
   */
  static List<LineMark> all(TimeLine line, ToIntFunction<String> look) {
    List<LineMark> marks = new ArrayList<>();
    line.frictions().forEach(tick -> marks.add(tick(Lane.FRICTION, tick)));
    line.wishes().forEach(tick -> marks.add(tick(Lane.WISH, tick)));
    line.tools()
        .forEach(
            stretch -> marks.add(stretch(Lane.TOOL, stretch, look.applyAsInt(stretch.label()))));
    line.waits().forEach(stretch -> marks.add(stretch(Lane.WAITING, stretch, 0)));
    line.interruptions().forEach(stretch -> marks.add(stretch(Lane.INTERRUPTION, stretch, 0)));
    marks.sort(IN_ORDER);
    return List.copyOf(marks);
  }

  /** True if it stands for the same thing as {@code other}, maybe at another time. */
  boolean isSame(LineMark other) {
    return lane == other.lane && entryId.equals(other.entryId);
  }

  private static LineMark tick(Lane lane, TimeLine.Tick tick) {
    return new LineMark(
        lane, tick.entryId(), tick.at(), tick.at(), tick.severity(), 0, tick.label());
  }

  private static LineMark stretch(Lane lane, TimeLine.Stretch stretch, int look) {
    return new LineMark(
        lane, stretch.entryId(), stretch.from(), stretch.until(), 0, look, stretch.label());
  }
}
