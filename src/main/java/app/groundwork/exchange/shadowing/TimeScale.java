package app.groundwork.exchange.shadowing;

import java.util.ArrayList;
import java.util.List;

/** Turns elapsed time into a place on the drawing. */
final class TimeScale {
  /** Where the time begins and how wide it is, in units of the drawing. */
  static final double LEFT = 92;

  static final double WIDTH = 660;

  private static final int MOST_MARKS = 9;
  private static final long[] STEPS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600};

  private final long elapsedMs;

  /**
   * @param elapsedMs the whole width; more than 0
   */
  TimeScale(long elapsedMs) {
    this.elapsedMs = elapsedMs;
  }

  double x(long ms) {
    return LEFT + WIDTH * ms / elapsedMs;
  }

  /** The times to name under the axis, ms: round ones, from 0. */
  List<Long> marks() {
    long step = step();
    List<Long> marks = new ArrayList<>();
    for (long at = 0; at <= elapsedMs; at += step) {
      marks.add(at);
    }
    return marks;
  }

  private long step() {
    for (long seconds : STEPS) {
      if (elapsedMs / (seconds * 1000) < MOST_MARKS) {
        return seconds * 1000;
      }
    }
    long hour = 3_600_000;
    return hour * (1 + elapsedMs / hour / MOST_MARKS);
  }
}
