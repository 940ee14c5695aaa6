package app.groundwork.exchange.logs;

import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry as a file tells it.
 *
 * @param line where in the file it begins
 * @param id its id in the file; null if it has none
 * @param atMs ms of wall time since the session's start
 * @param untilMs the same, where a span ends; null for what is no span
 * @param behaviour what BORIS calls it; null if the file says the kind itself
 * @param text word for word; may be empty
 * @param severity 0 to 3
 */
public record ReadEntry(
    int line,
    @Nullable String id,
    long atMs,
    @Nullable Long untilMs,
    EntryKind kind,
    @Nullable String behaviour,
    String text,
    @Nullable String tool,
    int severity,
    @Nullable String friction,
    @Nullable String whom,
    @Nullable String place,
    @Nullable InterruptedBy by) {

  /** The same, sound: only a span has an end, only an interruption somebody who broke in. */
  ReadEntry settled(@Nullable Long end) {
    Long until = kind.isSpan() && end != null ? Long.valueOf(Math.max(end, atMs)) : null;
    InterruptedBy breaker = by == null ? InterruptedBy.OTHER : by;
    return new ReadEntry(
        line,
        id,
        atMs,
        until,
        kind,
        behaviour,
        text,
        tool,
        severity,
        friction,
        whom,
        place,
        kind == EntryKind.INTERRUPT ? breaker : null);
  }

  /** The same, as what BORIS's behaviour stands for; what that was called stays in the words. */
  ReadEntry as(EntryKind other) {
    boolean said = behaviour == null || KindWords.exact(behaviour).equals(Optional.of(other));
    String words = text.isEmpty() ? behaviour : behaviour + ": " + text;
    return new ReadEntry(
            line,
            id,
            atMs,
            untilMs,
            other,
            null,
            said || words == null ? text : words,
            tool,
            severity,
            friction,
            whom,
            place,
            by)
        .settled(untilMs);
  }

  /** The same, ended so many ms after the session's start, whatever it is. */
  ReadEntry until(long ms) {
    return at(atMs, ms);
  }

  /** The same, so many ms of wall time after the session's start; {@code until} null for no end. */
  ReadEntry at(long ms, @Nullable Long until) {
    return new ReadEntry(
        line, id, ms, until, kind, behaviour, text, tool, severity, friction, whom, place, by);
  }

  /** The same in other words. */
  ReadEntry withText(String words) {
    return new ReadEntry(
        line, id, atMs, untilMs, kind, behaviour, words, tool, severity, friction, whom, place, by);
  }

  /** The same, as a friction point of that severity. */
  ReadEntry withSeverity(int stars) {
    return new ReadEntry(
        line, id, atMs, untilMs, kind, behaviour, text, tool, stars, friction, whom, place, by);
  }

  /** The last moment it speaks of, ms since the session's start. */
  long lastMs() {
    return untilMs == null ? atMs : Math.max(atMs, untilMs);
  }
}
