package app.groundwork.ui.shadowing;

import java.util.ArrayList;
import java.util.List;

/**
 * Which part of a session is drawn how wide. Times in ms of elapsed time.
 *
 * @param total the session's length, at least 1
 * @param width of the drawing in px, at least 1
 * @param from the left edge, 0 to {@code total - span}
 * @param span what is in view, at most {@code total}
 */
record TimeScale(double total, double width, double from, double span) {
  /** The closest look: 10 s from edge to edge. */
  private static final double LEAST = 10_000;

  /** What a time on the axis needs to stand free of the next, px. */
  private static final double ROOM = 68;

  private static final double SHARE_BESIDE = 0.1;
  private static final long[] STEPS_S = {
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 28_800, 86_400
  };

  TimeScale {
    total = Math.max(1, total);
    width = Math.max(1, width);
    span = Math.clamp(span, Math.min(LEAST, total), total);
    from = Math.clamp(from, 0, total - span);
  }

  /** All of a session. */
  static TimeScale whole(double total, double width) {
    return new TimeScale(total, width, 0, total);
  }

  boolean isWhole() {
    return span >= total;
  }

  /** True if it cannot be drawn larger. */
  boolean isClosest() {
    return span <= Math.min(LEAST, total);
  }

  /** Where a time lies, px from the left edge; outside of 0 to width if it is not in view. */
  double x(double ms) {
    return (ms - from) / span * width;
  }

  /** The time at {@code x} px. */
  double ms(double x) {
    return from + x / width * span;
  }

  boolean shows(double ms) {
    return ms >= from && ms <= from + span;
  }

  /** Drawn {@code factor} times as large; what lies at {@code aroundMs} stays where it is. */
  TimeScale zoomed(double factor, double aroundMs) {
    double wanted = Math.clamp(span / factor, Math.min(LEAST, total), total);
    return new TimeScale(total, width, aroundMs - (aroundMs - from) * wanted / span, wanted);
  }

  /** Moved by so much; it stops at the ends. */
  TimeScale panned(double ms) {
    return new TimeScale(total, width, from + ms, span);
  }

  /** Moved only as far as needed to have {@code ms} in view, with some room beside it. */
  TimeScale bringing(double ms) {
    double beside = span * SHARE_BESIDE;
    if (ms < from) {
      return panned(ms - beside - from);
    }
    return ms > from + span ? panned(ms + beside - from - span) : this;
  }

  /** The same part in another width. */
  TimeScale withWidth(double now) {
    return new TimeScale(total, now, from, span);
  }

  /** The same part of a session that became longer or shorter; the whole stays the whole. */
  TimeScale withTotal(double now) {
    return isWhole() ? whole(now, width) : new TimeScale(now, width, from, span);
  }

  /** The times on the axis: multiples of a step that people count in. */
  List<Long> ticks() {
    long step = STEPS_S[STEPS_S.length - 1] * 1000;
    for (long seconds : STEPS_S) {
      if (seconds * 1000 / span * width >= ROOM) {
        step = seconds * 1000;
        break;
      }
    }
    List<Long> ticks = new ArrayList<>();
    for (long tick = (long) Math.ceil(from / step) * step; tick <= from + span; tick += step) {
      ticks.add(tick);
    }
    return ticks;
  }
}
