package app.groundwork.model.shadowing;

import static app.groundwork.model.shadowing.Logs.entry;
import static app.groundwork.model.shadowing.Logs.pause;
import static app.groundwork.model.shadowing.Logs.session;
import static app.groundwork.model.shadowing.Logs.span;

import app.groundwork.model.capture.Pause;
import java.util.List;

/**
 * A session of 100 minutes with pauses from 20 to 30 and from 60 to 65, so 85 minutes long. In
 * elapsed minutes: waits 10–30, 15–20 and 75–85, an interruption 40–50, an error at 35.
 */
final class HandSession {
  static final ShadowSession SESSION = session(100.0);
  static final List<Pause> PAUSES = List.of(pause(60, 65.0), pause(20, 30.0));
  static final List<LogEntry> LOG =
      List.of(
          entry("1", 2, EntryKind.OPENED).withTool("wiki"),
          span("2", 10, 40.0, EntryKind.WAIT).withTool("ci").withText("pipeline"),
          span("3", 15, 25.0, EntryKind.WAIT).withText("Pipeline "),
          entry("4", 45, EntryKind.ERROR).withTool("CI").withText("red").withSeverity(3),
          span("5", 50, 62.0, EntryKind.INTERRUPT).withText("a call"),
          entry("6", 70, EntryKind.WISH).withTool("wiki").withText("less").withSeverity(1),
          entry("7", 80, EntryKind.SWITCH).withTool("slack"),
          span("8", 90, null, EntryKind.WAIT).withText("review"));

  private HandSession() {}
}
