package app.groundwork.model.shadowing;

import static app.groundwork.model.shadowing.Logs.START;
import static app.groundwork.model.shadowing.Logs.entry;
import static app.groundwork.model.shadowing.Logs.minutes;
import static app.groundwork.model.shadowing.Logs.pause;
import static app.groundwork.model.shadowing.Logs.session;
import static app.groundwork.model.shadowing.Logs.span;
import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.shadowing.SessionSummary.Transition;
import app.groundwork.model.shadowing.TimeLine.Stretch;
import app.groundwork.model.shadowing.TimeLine.Tick;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By hand: a session of 60 minutes, its lanes and what it is summed up to. */
class TimeLineTest {
  private static final List<LogEntry> LOG =
      List.of(
          entry("a", 0, EntryKind.NOTE),
          entry("b", 5, EntryKind.OPENED).withTool("ci"),
          entry("c", 10, EntryKind.ERROR).withTool("CI").withSeverity(2),
          span("d", 12, 20.0, EntryKind.WAIT).withText("Pipeline"),
          entry("e", 15, EntryKind.OPENED).withTool("wiki"),
          span("f", 18, 25.0, EntryKind.WAIT).withText("pipeline "),
          entry("g", 30, EntryKind.WISH).withSeverity(1),
          entry("h", 40, EntryKind.OPENED).withTool("ci"),
          span("i", 50, null, EntryKind.INTERRUPT));

  @Test
  void aToolIsInUseUntilAnotherIsNamed() {
    assertThat(line().tools())
        .containsExactly(
            stretch("b", 5, 15, "ci"), stretch("e", 15, 40, "wiki"), stretch("h", 40, 60, "ci"));
  }

  @Test
  void spansKeepTheirOwnLengthAndOneThatRunsEndsWithTheSession() {
    assertThat(line().waits())
        .containsExactly(stretch("d", 12, 20, "Pipeline"), stretch("f", 18, 25, "pipeline "));
    assertThat(line().interruptions()).containsExactly(stretch("i", 50, 60, ""));
  }

  @Test
  void aWishThatIsFrictionIsBoth() {
    assertThat(line().frictions())
        .containsExactly(new Tick("c", minutes(10), 2, ""), new Tick("g", minutes(30), 1, ""));
    assertThat(line().wishes()).containsExactly(new Tick("g", minutes(30), 1, ""));
  }

  @Test
  void pausesAreOutAndNothingLiesBeyondTheEnds() {
    List<Pause> pauses = List.of(pause(8, 18.0));
    TimeLine line = TimeLine.of(session(60.0), LOG, pauses, START);
    assertThat(line.elapsedMs()).isEqualTo(minutes(50));
    assertThat(line.tools())
        .containsExactly(
            stretch("b", 5, 8, "ci"), stretch("e", 8, 30, "wiki"), stretch("h", 30, 50, "ci"));
    assertThat(line.waits().getFirst()).isEqualTo(stretch("d", 8, 10, "Pipeline"));
    TimeLine early =
        TimeLine.of(
            session(60.0), List.of(entry("z", -3, EntryKind.WISH), LOG.getLast()), List.of(), 0);
    assertThat(early.wishes().getFirst().at()).isZero();
    TimeLine cut = TimeLine.of(session(20.0), LOG, List.of(), START);
    assertThat(cut.waits().getLast().until()).isEqualTo(minutes(20));
    assertThat(cut.wishes().getFirst().at()).isEqualTo(minutes(20));
  }

  @Test
  void nothingLoggedIsAnEmptyLine() {
    TimeLine line = TimeLine.of(session(60.0), List.of(), List.of(), START);
    assertThat(line)
        .isEqualTo(
            new TimeLine(minutes(60), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void transitionsAndCausesAreCountedWhateverTheirCase() {
    SessionSummary summary = SessionSummary.of(session(60.0), LOG, List.of(), START);
    assertThat(summary.transitions())
        .containsExactly(new Transition("ci", "wiki", 1), new Transition("wiki", "ci", 1));
    assertThat(summary.waits())
        .containsExactly(new SessionSummary.WaitCause("Pipeline", 2, minutes(15)));
    assertThat(summary.frictions()).extracting(LogEntry::id).containsExactly("c", "g");
    assertThat(summary.wishes()).extracting(LogEntry::id).containsExactly("g");
    assertThat(summary.kinds().getFirst())
        .as("opened: 5 to 10, 15 to 18, 40 to 50")
        .isEqualTo(new SessionSummary.KindUse(EntryKind.OPENED, 3, minutes(18)));
  }

  private static TimeLine line() {
    return TimeLine.of(session(60.0), LOG, List.of(), START);
  }

  private static Stretch stretch(String id, double from, double until, String label) {
    return new Stretch(id, minutes(from), minutes(until), label);
  }
}
