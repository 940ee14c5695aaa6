package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.TimeScale;
import app.groundwork.ui.shadowing.LineMark.Lane;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a time line is drawn at a scale, in px: as much as can be told apart, so that a session
 * of 10,000 entries costs no more than its pixels.
 *
 * @param boxes the stretches of the lanes, from left to right in each
 * @param ticks of those that fall together the most severe
 */
record LineSketch(List<Box> boxes, List<Tick> ticks) {
  /** The look of several tools that are too short to be told apart. */
  static final int MIXED = -1;

  /** Narrower, a stretch cannot be seen. */
  private static final double LEAST = 2;

  /** Narrower stretches are drawn together. */
  private static final double NARROW = 3;

  private static final double FRICTION_APART = 5;
  private static final double WISH_APART = 9;

  /** Farther from the pointer a mark is not meant, px. */
  private static final double REACH = 6;

  /** A part of a lane; {@code label} is empty where several are drawn together. */
  record Box(Lane lane, double x, double width, int look, String label) {
    double end() {
      return x + width;
    }
  }

  /** A friction point or wish. */
  record Tick(Lane lane, double x, int severity) {}

  /** The sketch of {@code marks}, which are in order of time. */
  static LineSketch of(List<LineMark> marks, TimeScale scale) {
    Map<Lane, List<Box>> lanes = new LinkedHashMap<>();
    Map<Long, Tick> frictions = new LinkedHashMap<>();
    Map<Long, Tick> wishes = new LinkedHashMap<>();
    for (LineMark mark : marks) {
      double x = scale.x(mark.from());
      double end = scale.x(mark.until());
      if (end < -REACH || x > scale.width() + REACH) {
        continue;
      }
      switch (mark.lane()) {
        case FRICTION -> put(frictions, mark, x, FRICTION_APART);
        case WISH -> put(wishes, mark, x, WISH_APART);
        default ->
            put(
                lanes.computeIfAbsent(mark.lane(), lane -> new ArrayList<>()),
                mark,
                Math.round(Math.max(-1, x)),
                Math.round(Math.min(scale.width() + 1, end)));
      }
    }
    List<Box> boxes = new ArrayList<>();
    lanes.values().forEach(boxes::addAll);
    List<Tick> ticks = new ArrayList<>(frictions.values());
    ticks.addAll(wishes.values());
    return new LineSketch(List.copyOf(boxes), List.copyOf(ticks));
  }

  private static void put(Map<Long, Tick> ticks, LineMark mark, double x, double apart) {
    ticks.merge(
        (long) Math.floor(x / apart),
        new Tick(mark.lane(), Math.round(x), mark.severity()),
        (before, now) -> now.severity() > before.severity() ? now : before);
  }

  private static void put(List<Box> lane, LineMark mark, double from, double until) {
    Box before = lane.isEmpty() ? null : lane.getLast();
    double x = from;
    double end = Math.max(until, x + LEAST);
    boolean narrow = end - x < NARROW;
    if (before != null && narrow && x < before.end()) {
      if (before.width() < NARROW) {
        lane.removeLast();
        int look = before.look() == mark.look() ? mark.look() : MIXED;
        lane.add(
            new Box(mark.lane(), before.x(), Math.max(end, before.end()) - before.x(), look, ""));
        return;
      }
      x = before.end();
      end = Math.max(until, x);
      if (end <= x) {
        return;
      }
    }
    lane.add(new Box(mark.lane(), x, end - x, mark.look(), mark.label()));
  }

  /**
   * What is meant by a place in a lane: the nearest within reach, of several the most severe, then
   * the one that began last.
   */
  static Optional<LineMark> at(List<LineMark> marks, TimeScale scale, Lane lane, double x) {
    LineMark best = null;
    double nearest = REACH;
    for (LineMark mark : marks) {
      if (mark.lane() != lane) {
        continue;
      }
      double left = scale.x(mark.from());
      double right = Math.max(left, scale.x(mark.until()));
      double far = Math.max(0, Math.max(left - x, x - right));
      boolean better =
          far < nearest || far == nearest && (best == null || mark.severity() >= best.severity());
      if (better) {
        best = mark;
        nearest = far;
      }
    }
    return Optional.ofNullable(best);
  }
}
