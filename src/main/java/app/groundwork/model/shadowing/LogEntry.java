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
 * @param severity 0 for no friction, else 1 (slight) to 3 (severe)
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
}
