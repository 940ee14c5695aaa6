package app.groundwork.model.capture;

import java.util.List;

/**
 * The time of one session: turns instants into elapsed time and back. Elapsed = wall time since the
 * start minus pauses.
 */
public final class SessionTime {
  private final long startedAt;
  private final List<Pause> pauses;

  /**
   * @param startedAt UTC epoch ms
   * @param pauses in any order; they may overlap
   */
  public SessionTime(long startedAt, List<Pause> pauses) {
    this.startedAt = startedAt;
    this.pauses = List.copyOf(pauses);
  }

  /** Elapsed ms at instant {@code at} (UTC epoch ms); negative before the start. */
  public long elapsed(long at) {
    throw new UnsupportedOperationException();
  }

  /** The first instant (UTC epoch ms) at which {@code elapsedMs} had passed. */
  public long instant(long elapsedMs) {
    throw new UnsupportedOperationException();
  }

  /** Ms that count between two instants: their distance minus the pauses in it. */
  public long between(long from, long until) {
    return elapsed(until) - elapsed(from);
  }
}
