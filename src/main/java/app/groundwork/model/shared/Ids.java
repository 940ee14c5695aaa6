package app.groundwork.model.shared;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes UUIDs of version 7 (RFC 9562): time first, so that ids sort in the order in which they were
 * made, also within one millisecond and when the clock is set back.
 */
public final class Ids {
  private final InstantSource clock;
  private final RandomGenerator random;
  private long last;

  /** Takes the time from {@code clock} and the rest from {@code random}. */
  public Ids(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /** A new id, greater than every one before it from here. */
  public synchronized String next() {
    // 48 bits of milliseconds and 12 bits of counter, kept as one number that only grows.
    long stamp = clock.millis() << 12;
    last = Math.max(last + 1, stamp);
    long high = (last >>> 12 << 16) | 0x7000L | (last & 0xFFFL);
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }
}
