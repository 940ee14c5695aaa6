package app.groundwork.model.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.people.Consent;
import org.jspecify.annotations.Nullable;

/** Sessions, entries and pauses for tests; times in whole minutes after the start. */
final class Logs {
  static final long START = 1_800_000_000_000L;

  private Logs() {}

  static long minute(double minute) {
    return START + Math.round(minute * 60_000);
  }

  static long minutes(double minutes) {
    return Math.round(minutes * 60_000);
  }

  static ShadowSession session(@Nullable Double until) {
    return new ShadowSession(
        "s",
        "d",
        null,
        "deploy",
        "",
        Consent.YES,
        null,
        null,
        null,
        START,
        until == null ? null : Long.valueOf(minute(until)));
  }

  static LogEntry entry(String id, double at, EntryKind kind) {
    return new LogEntry(id, "s", minute(at), null, kind, "", null, 0, null, null, null, by(kind));
  }

  static LogEntry span(String id, double at, @Nullable Double until, EntryKind kind) {
    return entry(id, at, kind).withUntil(until == null ? null : Long.valueOf(minute(until)));
  }

  static Pause pause(double from, @Nullable Double until) {
    return new Pause(
        "p" + from, "s", minute(from), until == null ? null : Long.valueOf(minute(until)));
  }

  private static @Nullable InterruptedBy by(EntryKind kind) {
    return kind == EntryKind.INTERRUPT ? InterruptedBy.OTHER : null;
  }
}
