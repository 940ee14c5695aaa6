package app.groundwork.model.shadowing;

import static app.groundwork.model.shadowing.Logs.entry;
import static app.groundwork.model.shadowing.Logs.minute;
import static app.groundwork.model.shadowing.Logs.minutes;
import static app.groundwork.model.shadowing.Logs.session;
import static app.groundwork.model.shadowing.Logs.span;
import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.SessionSummary.KindUse;
import app.groundwork.model.shadowing.SessionSummary.Transition;
import app.groundwork.model.shadowing.SessionSummary.WaitCause;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionSummaryTest {
  @Test
  void sumsUpASession() {
    List<LogEntry> log = HandSession.LOG;
    SessionSummary summary = SessionSummary.of(HandSession.SESSION, log, HandSession.PAUSES, 0);
    assertThat(summary.kinds())
        .containsExactly(
            new KindUse(EntryKind.WAIT, 3, minutes(35)),
            new KindUse(EntryKind.SWITCH, 1, minutes(10)),
            new KindUse(EntryKind.INTERRUPT, 1, minutes(10)),
            new KindUse(EntryKind.WISH, 1, minutes(10)),
            new KindUse(EntryKind.OPENED, 1, minutes(8)),
            new KindUse(EntryKind.ERROR, 1, minutes(5)));
    assertThat(summary.transitions())
        .containsExactly(
            new Transition("wiki", "ci", 1),
            new Transition("ci", "wiki", 1),
            new Transition("wiki", "slack", 1));
    assertThat(summary.waits())
        .containsExactly(
            new WaitCause("pipeline", 2, minutes(25)), new WaitCause("review", 1, minutes(10)));
    assertThat(summary.frictions()).containsExactly(log.get(3), log.get(5));
    assertThat(summary.wishes()).containsExactly(log.get(5));
  }

  @Test
  void nothingAddsUpToNothing() {
    assertThat(SessionSummary.of(session(30.0), List.of(), List.of(), 0))
        .isEqualTo(new SessionSummary(List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void theMostFrequentMoveComesFirstUnderTheNamesFirstWritten() {
    List<LogEntry> log = new ArrayList<>();
    String[] tools = {"Wiki", "ci", "WIKI", "CI", "chat", "ci"};
    for (int i = 0; i < tools.length; i++) {
      log.add(entry("" + i, i, EntryKind.NOTE).withTool(tools[i]));
    }
    assertThat(SessionSummary.of(session(10.0), log, List.of(), 0).transitions())
        .containsExactly(
            new Transition("Wiki", "ci", 2),
            new Transition("ci", "Wiki", 1),
            new Transition("ci", "chat", 1),
            new Transition("chat", "ci", 1));
  }

  @Test
  void aWaitThatRunsCountsToNowAndMayHaveNoCause() {
    List<LogEntry> log =
        List.of(span("1", 5, 6.0, EntryKind.WAIT), span("2", 10, null, EntryKind.WAIT));
    assertThat(SessionSummary.of(session(null), log, List.of(), minute(40)).waits())
        .containsExactly(new WaitCause("", 2, minutes(31)));
  }

  @Test
  void tenHours() {
    List<LogEntry> log =
        List.of(
            entry("1", 0, EntryKind.TASK).withTool("ci"),
            span("2", 60, 360.0, EntryKind.WAIT).withText("approval"),
            entry("3", 400, EntryKind.DONE).withTool("wiki"));
    SessionSummary summary = SessionSummary.of(session(600.0), log, List.of(), 0);
    assertThat(summary.kinds())
        .containsExactly(
            new KindUse(EntryKind.WAIT, 1, minutes(300)),
            new KindUse(EntryKind.DONE, 1, minutes(200)),
            new KindUse(EntryKind.TASK, 1, minutes(60)));
    assertThat(summary.waits()).containsExactly(new WaitCause("approval", 1, minutes(300)));
  }
}
