package app.groundwork.ui.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.SessionFigures.ToolUse;
import app.groundwork.model.shadowing.SessionSummary;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shadowing.TimeLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is read off a session in its review, at one state of its log.
 *
 * @param marks what the time line shows
 * @param looks a tool's look by its name in lower case; the longest used comes first
 */
record SessionReading(
    TimeLine line,
    SessionSummary summary,
    SessionFigures figures,
    List<LineMark> marks,
    Map<String, Integer> looks,
    ShadowSession session) {

  SessionReading {
    looks = Map.copyOf(looks);
  }

  /**
   * Reads a session.
   *
   * @param log its entries in {@link LogEntry#IN_ORDER}
   * @param now UTC epoch ms; the end of a session that still runs
   */
  static SessionReading of(
      ShadowSession session, List<LogEntry> log, List<Pause> pauses, long now) {
    TimeLine line = TimeLine.of(session, log, pauses, now);
    SessionFigures figures = SessionFigures.of(session, log, pauses, now);
    Map<String, Integer> looks = new HashMap<>();
    figures.tools().forEach(use -> looks.put(ToolUse.key(use.tool()), looks.size()));
    return new SessionReading(
        line,
        SessionSummary.of(session, log, pauses, now),
        figures,
        LineMark.all(line, tool -> looks.getOrDefault(ToolUse.key(tool), 0)),
        looks,
        session);
  }

  /** A tool's look; 0 for one that was not used. */
  int look(String tool) {
    return looks.getOrDefault(ToolUse.key(tool), 0);
  }
}
