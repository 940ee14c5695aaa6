package app.groundwork.app;

import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Elapsed;
import java.util.List;

/** A log as short lines, for comparing. */
final class Stamps {
  private Stamps() {}

  /** "12:00 error build failed" for each entry; pauses are left out of account. */
  static List<String> of(ShadowSession session, List<LogEntry> entries) {
    SessionTime time = new SessionTime(session.startedAt(), List.of());
    return entries.stream()
        .map(
            entry ->
                Elapsed.stamp(time.elapsed(entry.at()))
                    + " "
                    + entry.kind().code()
                    + " "
                    + entry.text())
        .toList();
  }
}
