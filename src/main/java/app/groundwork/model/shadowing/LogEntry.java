package app.groundwork.model.shadowing;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One line of a shadowing session's time log.
 *
 * @param at when it happened, UTC epoch ms
 * @param until when the span ended, UTC epoch ms; null for what is no span and for a running one
 * @param text what was seen, word for word; may be empty
 * @param tool the tool or document named, without the number sign; null if none
 * @param severity 0 for no friction, else 1 (slight), 2 (clear), 3 (severe)
 * @param friction what made it hard; null if not said
 * @param whom who was asked; null if not said
 * @param place where they were asked; null if not said
 * @param by who interrupted; null unless an interruption
 */
public record LogEntry(
    String id,
    String sessionId,
    long at,
    @Nullable Long until,
    EntryKind kind,
    String text,
    @Nullable String tool,
    int severity,
    @Nullable String friction,
    @Nullable String whom,
    @Nullable String place,
    @Nullable InterruptedBy by) {

  /** The log's order: by time, then in the order in which they were logged. */
  public static final Comparator<LogEntry> IN_ORDER =
      Comparator.comparingLong(LogEntry::at).thenComparing(LogEntry::id);

  /** True for a wait or an interruption that has not ended. */
  public boolean isRunning() {
    return kind.isSpan() && until == null;
  }

  /** The same, begun at {@code newAt}; a span keeps its end, but never ends before it begins. */
  public LogEntry withAt(long newAt) {
    return new LogEntry(
        id,
        sessionId,
        newAt,
        until == null ? null : Math.max(until, newAt),
        kind,
        text,
        tool,
        severity,
        friction,
        whom,
        place,
        by);
  }

  /** The same span, ended at {@code end}, but never before it begins; null if it runs on. */
  public LogEntry withUntil(@Nullable Long end) {
    if (!kind.isSpan()) {
      return this;
    }
    return new LogEntry(
        id,
        sessionId,
        at,
        end == null ? null : Math.max(end, at),
        kind,
        text,
        tool,
        severity,
        friction,
        whom,
        place,
        by);
  }

  /**
   * The same as another kind. What becomes a span lasts until {@code nextAt}; what is no span any
   * more has no end; only an interruption knows who broke in (someone else, if not said).
   *
   * @param nextAt when the next entry of the log is, UTC epoch ms; null if none follows
   */
  public LogEntry withKind(EntryKind newKind, @Nullable Long nextAt) {
    Long end = kind.isSpan() || nextAt == null ? until : Long.valueOf(Math.max(nextAt, at));
    InterruptedBy breaker = by == null ? InterruptedBy.OTHER : by;
    return new LogEntry(
        id,
        sessionId,
        at,
        newKind.isSpan() ? end : null,
        newKind,
        text,
        tool,
        severity,
        friction,
        whom,
        place,
        newKind == EntryKind.INTERRUPT ? breaker : null);
  }

  /** The same in other words. */
  public LogEntry withText(String newText) {
    return new LogEntry(
        id, sessionId, at, until, kind, newText, tool, severity, friction, whom, place, by);
  }

  /**
   * The same with another tool, as it could be typed: no number sign, a hyphen for blanks; null or
   * blank for none.
   */
  public LogEntry withTool(@Nullable String newTool) {
    String name = newTool == null ? "" : newTool.strip().replaceAll("\\s+", "-");
    name = name.startsWith("#") ? name.substring(1) : name;
    return new LogEntry(
        id,
        sessionId,
        at,
        until,
        kind,
        text,
        name.isEmpty() ? null : name,
        severity,
        friction,
        whom,
        place,
        by);
  }

  /** The same with another severity; below 0 is 0, above 3 is 3. */
  public LogEntry withSeverity(int newSeverity) {
    return new LogEntry(
        id,
        sessionId,
        at,
        until,
        kind,
        text,
        tool,
        Math.clamp(newSeverity, 0, 3),
        friction,
        whom,
        place,
        by);
  }

  /** The same with another line on what made it hard; blank for none. */
  public LogEntry withFriction(@Nullable String line) {
    return new LogEntry(
        id, sessionId, at, until, kind, text, tool, severity, orNull(line), whom, place, by);
  }

  /** The same with whom was asked, and where; blank for not said. */
  public LogEntry withAsked(@Nullable String newWhom, @Nullable String newPlace) {
    return new LogEntry(
        id,
        sessionId,
        at,
        until,
        kind,
        text,
        tool,
        severity,
        friction,
        orNull(newWhom),
        orNull(newPlace),
        by);
  }

  /** The same interruption, by another. */
  public LogEntry withBy(InterruptedBy breaker) {
    return new LogEntry(
        id,
        sessionId,
        at,
        until,
        kind,
        text,
        tool,
        severity,
        friction,
        whom,
        place,
        kind == EntryKind.INTERRUPT ? breaker : null);
  }

  private static @Nullable String orNull(@Nullable String words) {
    return words == null || words.isBlank() ? null : words.strip();
  }
}
