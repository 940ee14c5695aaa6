package app.groundwork.model.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
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
    SessionFigures figures) {

  /** What it is read for beside its figures. */
  public SessionSummary summary() {
    return SessionSummary.of(session, log, pauses, end());
  }

  /** The session to scale. */
  public TimeLine timeLine() {
    return TimeLine.of(session, log, pauses, end());
  }

  /** When the figures were taken of a session that still runs, UTC epoch ms. */
  private long end() {
    return new SessionTime(session.startedAt(), pauses).instant(figures.elapsedMs());
  }
}
