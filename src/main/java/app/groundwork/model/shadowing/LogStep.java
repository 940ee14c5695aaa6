package app.groundwork.model.shadowing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one capture line does to a log: one undo step.
 *
 * @param entries the entries to write, new and changed
 * @param session the session with its start moved back; null if it stays
 * @param spoken the entry the line speaks of: the new one, or the span that it ended
 */
public record LogStep(List<LogEntry> entries, @Nullable ShadowSession session, LogEntry spoken) {}
