package app.groundwork.ui.capture;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A session's wall clock that notices when the machine's jumps: after a sleep, or when somebody
 * sets it. Set back, it goes on as if nothing had happened; set forward or asleep, it says so.
 */
public final class ClockWatch implements InstantSource {
  /** Below this the two clocks merely drift, in ms. */
  private static final long TOLERANCE = 5_000;

  private final InstantSource wall;
  private final LongSupplier nanos;
  private long lastWall;
  private long lastNanos;
  private long held;

  /**
   * @param wall the machine's clock
   * @param nanos a clock that cannot be set, in ns
   */
  public ClockWatch(InstantSource wall, LongSupplier nanos) {
    this.wall = wall;
    this.nanos = nanos;
    this.lastWall = wall.millis();
    this.lastNanos = nanos.getAsLong();
  }

  /**
   * A stretch in which nobody knows whether work went on.
   *
   * @param from UTC epoch ms
   * @param until UTC epoch ms
   */
  public record Jump(long from, long until) {}

  /** Looks at the clocks; call it every second. A jump is reported once. */
  public Optional<Jump> look() {
    long wallNow = wall.millis();
    long nanosNow = nanos.getAsLong();
    long passed = (nanosNow - lastNanos) / 1_000_000;
    long moved = wallNow - lastWall;
    long from = lastWall + held;
    lastWall = wallNow;
    lastNanos = nanosNow;
    if (moved < passed - TOLERANCE) {
      held += passed - moved;
      return Optional.empty();
    }
    // Some systems count sleep in both clocks: then the gap between two looks tells.
    boolean slept = passed > 2 * TOLERANCE;
    boolean jumped = moved > passed + TOLERANCE;
    return slept || jumped ? Optional.of(new Jump(from, wallNow + held)) : Optional.empty();
  }

  /**
   * What is kept last was at {@code at} (UTC epoch ms): a clock that was set back behind it while
   * nobody looked goes on from there.
   */
  public void goOnAfter(long at) {
    held += Math.max(0, at - millis());
  }

  @Override
  public Instant instant() {
    Instant now = wall.instant();
    long passed = (nanos.getAsLong() - lastNanos) / 1_000_000;
    long moved = now.toEpochMilli() - lastWall;
    // Set back since the last look: a line typed now must not land before the session.
    long back = moved < passed - TOLERANCE ? passed - moved : 0;
    return now.plusMillis(held + back);
  }
}
