package app.groundwork.model.capture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The time of one session: turns instants into elapsed time and back. Elapsed = wall time since the
 * start minus pauses.
 */
public final class SessionTime {
  private final long startedAt;

  /** The pauses as disjoint stretches in order, none before the start. */
  private final List<Stretch> standing;

  /** A stretch in which the clock stood, and what was elapsed when it began. */
  private record Stretch(long from, long until, long elapsed) {}

  /**
   * @param startedAt UTC epoch ms
   * @param pauses in any order; they may overlap, still last, or lie outside the session
   */
  public SessionTime(long startedAt, List<Pause> pauses) {
    this.startedAt = startedAt;
    this.standing = join(startedAt, pauses);
  }

  private static List<Stretch> join(long startedAt, List<Pause> pauses) {
    List<Pause> sorted = new ArrayList<>(pauses);
    sorted.sort(Comparator.comparingLong(Pause::from));
    List<Stretch> joined = new ArrayList<>();
    for (Pause pause : sorted) {
      Long end = pause.until();
      long until = end == null ? Long.MAX_VALUE : end;
      long from = Math.max(pause.from(), startedAt);
      if (until <= from) {
        continue;
      }
      Stretch last = joined.isEmpty() ? new Stretch(0, startedAt, 0) : joined.getLast();
      if (!joined.isEmpty() && from <= last.until) {
        joined.removeLast();
        joined.add(new Stretch(last.from, Math.max(last.until, until), last.elapsed));
      } else {
        joined.add(new Stretch(from, until, last.elapsed + from - last.until));
      }
    }
    return List.copyOf(joined);
  }

  /** Elapsed ms at instant {@code at} (UTC epoch ms); negative before the start. */
  public long elapsed(long at) {
    int low = 0;
    int high = standing.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (standing.get(middle).from <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return at - startedAt;
    }
    Stretch last = standing.get(low - 1);
    return at <= last.until ? last.elapsed : last.elapsed + at - last.until;
  }

  /**
   * The first instant (UTC epoch ms) at which {@code elapsedMs} had passed; if the clock stands
   * before it comes to that, the instant at which it stopped.
   */
  public long instant(long elapsedMs) {
    long from = startedAt;
    long elapsed = 0;
    for (Stretch stretch : standing) {
      if (elapsedMs <= stretch.elapsed) {
        break;
      }
      if (stretch.until == Long.MAX_VALUE) {
        return stretch.from;
      }
      from = stretch.until;
      elapsed = stretch.elapsed;
    }
    return from + elapsedMs - elapsed;
  }

  /** Ms that count between two instants: their distance minus the pauses in it. */
  public long between(long from, long until) {
    return elapsed(until) - elapsed(from);
  }
}
