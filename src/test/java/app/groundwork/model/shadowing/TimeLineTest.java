package app.groundwork.model.shadowing;

import static app.groundwork.model.shadowing.Logs.entry;
import static app.groundwork.model.shadowing.Logs.minute;
import static app.groundwork.model.shadowing.Logs.minutes;
import static app.groundwork.model.shadowing.Logs.pause;
import static app.groundwork.model.shadowing.Logs.session;
import static app.groundwork.model.shadowing.Logs.span;
import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.TimeLine.Stretch;
import app.groundwork.model.shadowing.TimeLine.Tick;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeLineTest {
  @Test
  void laysASessionOutInElapsedTime() {
    TimeLine line = TimeLine.of(HandSession.SESSION, HandSession.LOG, HandSession.PAUSES, 0);
    assertThat(line.elapsedMs()).isEqualTo(minutes(85));
    assertThat(line.tools())
        .containsExactly(
            stretch("1", 2, 10, "wiki"),
            stretch("2", 10, 55, "ci"),
            stretch("6", 55, 65, "wiki"),
            stretch("7", 65, 85, "slack"));
    assertThat(line.waits())
        .containsExactly(
            stretch("2", 10, 30, "pipeline"),
            stretch("3", 15, 20, "Pipeline "),
            stretch("8", 75, 85, "review"));
    assertThat(line.interruptions()).containsExactly(stretch("5", 40, 50, "a call"));
    assertThat(line.frictions())
        .containsExactly(
            new Tick("4", minutes(35), 3, "red"), new Tick("6", minutes(55), 1, "less"));
    assertThat(line.wishes()).containsExactly(new Tick("6", minutes(55), 1, "less"));
  }

  @Test
  void withoutToolsThereIsNoToolLane() {
    TimeLine line =
        TimeLine.of(session(30.0), List.of(entry("1", 5, EntryKind.NOTE)), List.of(), 0);
    assertThat(line).isEqualTo(empty(30));
    assertThat(TimeLine.of(session(0.0), List.of(), List.of(), 0)).isEqualTo(empty(0));
  }

  @Test
  void oneEntryLastsToTheEnd() {
    List<LogEntry> log = List.of(entry("1", 5, EntryKind.OPENED).withTool("ci"));
    assertThat(TimeLine.of(session(30.0), log, List.of(), 0).tools())
        .containsExactly(stretch("1", 5, 30, "ci"));
  }

  @Test
  void aSessionThatRunsIsDrawnToNowAndAPauseThatLastsToItsBeginning() {
    List<LogEntry> log =
        List.of(entry("1", 5, EntryKind.OPENED).withTool("ci"), span("2", 8, null, EntryKind.WAIT));
    assertThat(TimeLine.of(session(null), log, List.of(), minute(20)).waits())
        .containsExactly(stretch("2", 8, 20, ""));
    TimeLine paused = TimeLine.of(session(null), log, List.of(pause(12, null)), minute(20));
    assertThat(paused.elapsedMs()).isEqualTo(minutes(12));
    assertThat(paused.tools()).containsExactly(stretch("1", 5, 12, "ci"));
  }

  @Test
  void aCrashIsNoPause() {
    // The application was gone from minute 20 to 50; the wait and the tool went on.
    List<LogEntry> log =
        List.of(
            entry("1", 5, EntryKind.OPENED).withTool("ci"),
            span("2", 18, 55.0, EntryKind.WAIT),
            entry("3", 60, EntryKind.OPENED).withTool("wiki"));
    TimeLine line = TimeLine.of(session(70.0), log, List.of(), 0);
    assertThat(line.elapsedMs()).isEqualTo(minutes(70));
    assertThat(line.tools())
        .containsExactly(stretch("1", 5, 60, "ci"), stretch("3", 60, 70, "wiki"));
    assertThat(line.waits()).containsExactly(stretch("2", 18, 55, ""));
  }

  @Test
  void whatLiesOutsideIsHeldAtTheEdge() {
    List<LogEntry> log =
        List.of(
            span("1", -5, 4.0, EntryKind.WAIT),
            entry("2", 45, EntryKind.NOTE).withTool("ci").withSeverity(2));
    TimeLine line = TimeLine.of(session(30.0), log, List.of(), 0);
    assertThat(line.waits()).containsExactly(stretch("1", 0, 4, ""));
    assertThat(line.tools()).containsExactly(stretch("2", 30, 30, "ci"));
    assertThat(line.frictions()).containsExactly(new Tick("2", minutes(30), 2, ""));
  }

  @Test
  void theSameToolInOtherLettersGoesOn() {
    List<LogEntry> log =
        List.of(
            entry("1", 1, EntryKind.OPENED).withTool("ΟΔΟΣ"),
            entry("2", 2, EntryKind.OPENED).withTool("οδος"),
            entry("3", 3, EntryKind.OPENED).withTool("İ"),
            entry("4", 4, EntryKind.OPENED).withTool("i"));
    TimeLine line = TimeLine.of(session(10.0), log, List.of(), 0);
    SessionFigures figures = SessionFigures.of(session(10.0), log, List.of(), 0);
    assertThat(line.tools()).extracting(Stretch::label).containsExactly("ΟΔΟΣ", "İ", "i");
    assertThat(figures.switches()).isEqualTo(2);
    assertThat(figures.tools()).hasSize(3);
  }

  private static TimeLine empty(double minutes) {
    return new TimeLine(minutes(minutes), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Stretch stretch(String id, double from, double until, String label) {
    return new Stretch(id, minutes(from), minutes(until), label);
  }
}
