package app.groundwork.app;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands, so that the same file gives the same pictures. */
final class TourClock implements InstantSource {
  private Instant now = Instant.parse("2026-01-15T10:00:00Z");

  /** Sets the clock, UTC epoch ms. */
  void set(long at) {
    now = Instant.ofEpochMilli(at);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
