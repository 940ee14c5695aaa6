package app.groundwork.model.shadowing;

import app.groundwork.model.capture.Pause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as it leaves the workspace.
 *
 * @param developer what the developer may be called: name or pseudonym
 * @param team null if not known
 * @param log in {@link LogEntry#IN_ORDER}
 */
public record ShadowReport(
    ShadowSession session,
    String developer,
    @Nullable String team,
    List<Pause> pauses,
    List<LogEntry> log,
    SessionFigures figures) {}
