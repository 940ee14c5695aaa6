package app.groundwork.model.shadowing;

import java.util.ArrayList;
import java.util.List;

/**
 * Which part of a session is drawn how wide, on screen and in a report. Times in ms of elapsed
 * time.
 *
 * @param total the session's length, at least 1
 * @param width of the drawing in px or another unit, at least 1
 * @param from the left edge, 0 to {@code total - span}
 * @param span what is in view, at most {@code total}
 */
public record TimeScale(double total, double width, double from, double span) {
  /** The closest look: 10 s from edge to edge. */
  private static final double LEAST = 10_000;

  /** What a time on the axis needs to stand free of the next, px. */
  private static final double ROOM = 68;

  private static final double SHARE_BESIDE = 0.1;
  private static final long[] STEPS_S = {
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 28_800, 86_400
  };

  /** Keeps what is in view within the session. */
  public TimeScale {
    total = Math.max(1, total);
    width = Math.max(1, width);
    span = Math.clamp(span, Math.min(LEAST, total), total);
    from = Math.clamp(from, 0, total - span);
  }

  /** All of a session. */
  public static TimeScale whole(double total, double width) {
    return new TimeScale(total, width, 0, total);
  }

  /** True if all of the session is in view. */
  public boolean isWhole() {
    return span >= total;
  }

  /** True if it cannot be drawn larger. */
  public boolean isClosest() {
    return span <= Math.min(LEAST, total);
  }

  /** Where a time lies, px from the left edge; outside of 0 to width if it is not in view. */
  public double x(double ms) {
    return (ms - from) / span * width;
  }

  /** The time at {@code x} px. */
  public double ms(double x) {
    return from + x / width * span;
  }

  /** True if a time is in view. */
  public boolean shows(double ms) {
    return ms >= from && ms <= from + span;
  }

  /** Drawn {@code factor} times as large; what lies at {@code aroundMs} stays where it is. */
  public TimeScale zoomed(double factor, double aroundMs) {
    double wanted = Math.clamp(span / factor, Math.min(LEAST, total), total);
    return new TimeScale(total, width, aroundMs - (aroundMs - from) * wanted / span, wanted);
  }

  /** Moved by so much; it stops at the ends. */
  public TimeScale panned(double ms) {
    return new TimeScale(total, width, from + ms, span);
  }

  /** Moved only as far as needed to have {@code ms} in view, with some room beside it. */
  public TimeScale bringing(double ms) {
    double beside = span * SHARE_BESIDE;
    if (ms < from) {
      return panned(ms - beside - from);
    }
    return ms > from + span ? panned(ms + beside - from - span) : this;
  }

  /** The same part in another width. */
  public TimeScale withWidth(double now) {
    return new TimeScale(total, now, from, span);
  }

  /** The same part of a session that became longer or shorter; the whole stays the whole. */
  public TimeScale withTotal(double now) {
    return isWhole() ? whole(now, width) : new TimeScale(now, width, from, span);
  }

  /** The times on the axis: multiples of a step that people count in. */
  public List<Long> ticks() {
    long day = STEPS_S[STEPS_S.length - 1] * 1000;
    long step = day * (long) Math.max(1, Math.ceil(ROOM * span / width / day));
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
