package app.groundwork.model.shadowing;

import static app.groundwork.model.shadowing.Logs.entry;
import static app.groundwork.model.shadowing.Logs.minute;
import static app.groundwork.model.shadowing.Logs.minutes;
import static app.groundwork.model.shadowing.Logs.pause;
import static app.groundwork.model.shadowing.Logs.session;
import static app.groundwork.model.shadowing.Logs.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.SessionFigures.ToolUse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionFiguresTest {
  private static SessionFigures of(double until, List<Pause> pauses, LogEntry... log) {
    return SessionFigures.of(session(until), List.of(log), pauses, 0);
  }

  private static ShadowSession predicted(@Nullable Double observer, @Nullable Double developer) {
    return new ShadowSession(
        "s",
        "d",
        null,
        "",
        "",
        Consent.YES,
        "renew a certificate",
        observer == null ? null : Long.valueOf(minutes(observer)),
        developer == null ? null : Long.valueOf(minutes(developer)),
        minute(0),
        minute(120));
  }

  @Test
  void anEmptySessionHasNothingButTime() {
    SessionFigures figures = of(30, List.of());
    assertThat(figures)
        .isEqualTo(
            new SessionFigures(
                minutes(30), 0, 0, 0, 0, 0, 0, 0, null, null, null, null, minutes(30), List.of()));
    assertThat(of(0, List.of()).switchesPerHour()).isZero();
    assertThat(of(0, List.of()).waitingShare()).isZero();
  }

  @Test
  void aSessionThatRunsCountsToNow() {
    List<LogEntry> log = List.of(span("1", 10, null, EntryKind.WAIT));
    SessionFigures figures = SessionFigures.of(session(null), log, List.of(), minute(40));
    assertThat(figures.elapsedMs()).isEqualTo(minutes(40));
    assertThat(figures.waitingMs()).isEqualTo(minutes(30));
    assertThat(figures.waitingShare()).isEqualTo(0.75);
    assertThat(figures.undisturbedMs()).isEqualTo(minutes(10));
    assertThat(SessionFigures.of(session(null), log, List.of(), minute(-1)).elapsedMs()).isZero();
  }

  @Test
  void oneEntry() {
    SessionFigures figures =
        of(60, List.of(), entry("1", 20, EntryKind.ERROR).withTool("ci").withSeverity(2));
    assertThat(figures.entries()).isEqualTo(1);
    assertThat(figures.frictionPoints()).isEqualTo(1);
    assertThat(figures.switches()).isZero();
    assertThat(figures.tools()).containsExactly(new ToolUse("ci", 1, minutes(40)));
    assertThat(figures.undisturbedMs()).isEqualTo(minutes(40));
  }

  @Test
  void switchesAreToolsThatDifferAndExplicitOnesAtMostOneAnEntry() {
    SessionFigures figures =
        of(
            90,
            List.of(),
            entry("1", 0, EntryKind.OPENED).withTool("Wiki"),
            entry("2", 10, EntryKind.NOTE),
            entry("3", 20, EntryKind.OPENED).withTool("wiki"),
            entry("4", 30, EntryKind.OPENED).withTool("ci"),
            entry("5", 40, EntryKind.SWITCH),
            entry("6", 50, EntryKind.SWITCH).withTool("WIKI"),
            entry("7", 60, EntryKind.LEFT).withTool("slack"));
    assertThat(figures.switches()).isEqualTo(4);
    assertThat(figures.switchesPerHour()).isEqualTo(4 / 1.5, within(1e-12));
    assertThat(figures.tools())
        .containsExactly(
            new ToolUse("Wiki", 3, minutes(40)),
            new ToolUse("slack", 1, minutes(30)),
            new ToolUse("ci", 1, minutes(20)));
    assertThat(figures.undisturbedMs()).isEqualTo(minutes(30));
  }

  @Test
  void anExplicitSwitchCountsEvenAsTheFirstTool() {
    assertThat(of(60, List.of(), entry("1", 5, EntryKind.SWITCH).withTool("ci")).switches())
        .isEqualTo(1);
    assertThat(of(60, List.of(), entry("1", 5, EntryKind.SWITCH)).tools()).isEmpty();
  }

  @Test
  void overlappingWaitsCountOnce() {
    SessionFigures figures =
        of(
            100,
            List.of(),
            span("1", 10, 30.0, EntryKind.WAIT),
            span("2", 15, 20.0, EntryKind.WAIT),
            span("3", 25, 40.0, EntryKind.WAIT),
            span("4", 60, 70.0, EntryKind.WAIT));
    assertThat(figures.waitingMs()).isEqualTo(minutes(40));
    assertThat(figures.waitingShare()).isEqualTo(0.4);
    assertThat(figures.undisturbedMs()).isEqualTo(minutes(30));
  }

  @Test
  void aRunningWaitAmongEndedOnesCountsOnce() {
    List<LogEntry> log =
        List.of(
            span("1", 10, 30.0, EntryKind.WAIT),
            span("2", 20, null, EntryKind.WAIT),
            span("3", 35, 45.0, EntryKind.WAIT));
    assertThat(SessionFigures.of(session(null), log, List.of(), minute(60)).waitingMs())
        .isEqualTo(minutes(50));
    assertThat(SessionFigures.of(session(null), log, List.of(), minute(25)).waitingMs())
        .isEqualTo(minutes(15));
  }

  @Test
  void pausesInSpansDoNotCount() {
    SessionFigures figures =
        of(
            70,
            List.of(pause(15, 20.0), pause(38, 43.0)),
            span("1", 10, 40.0, EntryKind.WAIT),
            entry("2", 41, EntryKind.ERROR),
            span("3", 50, 55.0, EntryKind.INTERRUPT));
    assertThat(figures.elapsedMs()).isEqualTo(minutes(60));
    assertThat(figures.waitingMs()).isEqualTo(minutes(23));
    // After the interruption 15 minutes; between wait and interruption 7, the pause out.
    assertThat(figures.undisturbedMs()).isEqualTo(minutes(15));
  }

  @Test
  void whatLiesOutsideTheSessionIsCutOff() {
    SessionFigures figures =
        of(
            30,
            List.of(),
            span("1", -10, 5.0, EntryKind.WAIT),
            span("2", 25, 50.0, EntryKind.WAIT),
            entry("3", 40, EntryKind.ERROR).withTool("ci"));
    assertThat(figures.waitingMs()).isEqualTo(minutes(10));
    assertThat(figures.undisturbedMs()).isEqualTo(minutes(20));
    assertThat(figures.tools()).containsExactly(new ToolUse("ci", 1, 0));
  }

  @Test
  void tenHours() {
    SessionFigures figures =
        of(
            600,
            List.of(),
            entry("1", 1, EntryKind.OPENED).withTool("ci"),
            span("2", 100, 460.0, EntryKind.WAIT),
            entry("3", 599, EntryKind.OPENED).withTool("wiki"));
    assertThat(figures.waitingMs()).isEqualTo(minutes(360));
    assertThat(figures.waitingShare()).isEqualTo(0.6);
    assertThat(figures.switchesPerHour()).isEqualTo(0.1);
    assertThat(figures.undisturbedMs()).isEqualTo(minutes(139));
  }

  @Test
  void measuredIsFromTheFirstTaskToTheFirstDoneAfterIt() {
    List<LogEntry> log =
        List.of(
            entry("1", 5, EntryKind.DONE),
            entry("2", 10, EntryKind.TASK),
            entry("3", 20, EntryKind.TASK),
            entry("4", 60, EntryKind.DONE),
            entry("5", 70, EntryKind.DONE));
    SessionFigures figures =
        SessionFigures.of(predicted(20.0, 10.0), log, List.of(pause(30, 33.0)), 0);
    assertThat(figures.measuredMs()).isEqualTo(minutes(47));
    assertThat(figures.perceptionGapMs()).isEqualTo(minutes(10));
    assertThat(figures.observerErrorMs()).isEqualTo(minutes(27));
    assertThat(figures.developerErrorMs()).isEqualTo(minutes(37));
  }

  @Test
  void whatWasNotSaidIsNotMadeUp() {
    List<LogEntry> log = List.of(entry("1", 5, EntryKind.TASK), entry("2", 9, EntryKind.GAVE_UP));
    SessionFigures figures = SessionFigures.of(predicted(null, 10.0), log, List.of(), 0);
    assertThat(figures.measuredMs()).isNull();
    assertThat(figures.perceptionGapMs()).isNull();
    assertThat(figures.developerErrorMs()).isNull();
    SessionFigures done =
        SessionFigures.of(
            predicted(null, 10.0),
            List.of(entry("1", 5, EntryKind.TASK), entry("2", 9, EntryKind.DONE)),
            List.of(),
            0);
    assertThat(done.developerErrorMs()).isEqualTo(minutes(-6));
    assertThat(done.observerErrorMs()).isNull();
  }

  @Test
  void wishesAndFrictionAreCounted() {
    SessionFigures figures =
        of(
            60,
            List.of(),
            entry("1", 1, EntryKind.WISH),
            entry("2", 2, EntryKind.WISH).withSeverity(1),
            entry("3", 3, EntryKind.NOTE).withSeverity(3));
    assertThat(figures.wishes()).isEqualTo(2);
    assertThat(figures.frictionPoints()).isEqualTo(2);
    assertThat(figures.undisturbedMs()).isEqualTo(minutes(60));
  }

  @Test
  void anEntryLastsUntilTheNextAndASpanForItself() {
    List<LogEntry> log =
        List.of(
            entry("1", 5, EntryKind.NOTE),
            span("2", 10, 25.0, EntryKind.WAIT),
            entry("3", 20, EntryKind.NOTE),
            span("4", 20, null, EntryKind.INTERRUPT),
            entry("5", 50, EntryKind.NOTE));
    List<Pause> pauses = List.of(pause(22, 24.0));
    assertThat(SessionFigures.durations(session(null), log, pauses, minute(60)))
        .containsExactly(minutes(5), minutes(13), 0L, minutes(38), minutes(10));
    assertThat(SessionFigures.durations(session(52.0), log, pauses, 0))
        .containsExactly(minutes(5), minutes(13), 0L, minutes(30), minutes(2));
  }

  @Test
  void aSessionCountedByHand() {
    SessionFigures figures =
        SessionFigures.of(HandSession.SESSION, HandSession.LOG, HandSession.PAUSES, 0);
    assertThat(figures)
        .isEqualTo(
            new SessionFigures(
                minutes(85),
                8,
                2,
                3,
                3 * 60.0 / 85,
                minutes(30),
                30.0 / 85,
                1,
                null,
                null,
                null,
                null,
                minutes(10),
                List.of(
                    new ToolUse("ci", 2, minutes(45)),
                    new ToolUse("slack", 1, minutes(20)),
                    new ToolUse("wiki", 2, minutes(18)))));
    assertThat(
            SessionFigures.durations(HandSession.SESSION, HandSession.LOG, HandSession.PAUSES, 0))
        .containsExactly(
            minutes(8),
            minutes(20),
            minutes(5),
            minutes(5),
            minutes(10),
            minutes(10),
            minutes(10),
            minutes(10));
  }

  @Test
  void aCrashIsNoPauseAndAResumedSessionGoesOn() {
    // Gone from minute 20 to 80, in a wait; then the observer went on and stopped at 90.
    List<LogEntry> before =
        List.of(
            entry("1", 5, EntryKind.OPENED).withTool("ci"), span("2", 18, null, EntryKind.WAIT));
    SessionFigures resumed = SessionFigures.of(session(null), before, List.of(), minute(80));
    assertThat(resumed.elapsedMs()).isEqualTo(minutes(80));
    assertThat(resumed.waitingMs()).isEqualTo(minutes(62));
    SessionFigures figures = of(90, List.of(), before.get(0), before.get(1).withUntil(minute(82)));
    assertThat(figures.elapsedMs()).isEqualTo(minutes(90));
    assertThat(figures.waitingMs()).isEqualTo(minutes(64));
    assertThat(figures.undisturbedMs()).isEqualTo(minutes(18));
    assertThat(figures.tools()).containsExactly(new ToolUse("ci", 1, minutes(85)));
  }

  @Test
  void aLateEntryBeforeTheStartMovesTheStartAndEveryFigure() {
    List<LogEntry> log =
        List.of(
            entry("1", -10, EntryKind.OPENED).withTool("ci"), span("2", 20, 30.0, EntryKind.WAIT));
    SessionFigures figures =
        SessionFigures.of(session(60.0).withStartedAt(minute(-10)), log, List.of(), 0);
    assertThat(figures.elapsedMs()).isEqualTo(minutes(70));
    assertThat(figures.waitingShare()).isEqualTo(10 / 70.0);
    assertThat(figures.undisturbedMs()).isEqualTo(minutes(30));
    assertThat(figures.tools()).containsExactly(new ToolUse("ci", 1, minutes(70)));
  }

  @Test
  void withoutAnyToolOnlyExplicitSwitchesCount() {
    SessionFigures figures =
        of(
            60,
            List.of(),
            entry("1", 10, EntryKind.OPENED),
            entry("2", 20, EntryKind.SWITCH),
            entry("3", 40, EntryKind.NOTE));
    assertThat(figures.switches()).isEqualTo(1);
    assertThat(figures.tools()).isEmpty();
    assertThat(figures.undisturbedMs()).isEqualTo(minutes(40));
  }
}
