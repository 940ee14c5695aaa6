package app.groundwork.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes on only by hand; from any thread. */
public final class HandClock implements InstantSource {
  private volatile Instant now = Instant.parse("2026-03-10T09:00:00Z");

  /** Lets time pass. */
  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
