package app.groundwork.model.shadowing;

import static app.groundwork.model.shadowing.Logs.entry;
import static app.groundwork.model.shadowing.Logs.minute;
import static app.groundwork.model.shadowing.Logs.pause;
import static app.groundwork.model.shadowing.Logs.session;
import static app.groundwork.model.shadowing.Logs.span;
import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogBookTest {
  private static final LogEntry WAIT = span("1", 10, null, EntryKind.WAIT).withText("pipeline");
  private static final LogEntry BREAK = span("2", 12, null, EntryKind.INTERRUPT);

  private static LogStep log(LogBook book, String line, double typedAt) {
    long at = minute(typedAt);
    long elapsed =
        new SessionTime(book.session().startedAt(), book.pauses()).elapsed(book.moment(at));
    return book.log(ShadowMarks.PARSER.parse(line, elapsed).orElseThrow(), at, () -> "new");
  }

  private static LogBook book(LogEntry... running) {
    return new LogBook(session(null), List.of(), List.of(running), null);
  }

  @Test
  void aLineIsAnEntryAtTheMomentTypingBegan() {
    LogStep step = log(book(), "! build failed #ci **", 20);
    LogEntry error =
        entry("new", 20, EntryKind.ERROR).withText("build failed").withTool("ci").withSeverity(2);
    assertThat(step).isEqualTo(new LogStep(List.of(error), null, error));
  }

  @Test
  void agoIsWallTimeWithPausesAndElapsedIsWithout() {
    LogBook book = new LogBook(session(null), List.of(pause(10, 15.0)), List.of(), null);
    assertThat(log(book, "-8 x", 20).spoken().at()).isEqualTo(minute(12));
    assertThat(log(book, "12:00 x", 20).spoken().at()).isEqualTo(minute(17));
    assertThat(log(book, "10:00 x", 20).spoken().at()).isEqualTo(minute(10));
    assertThat(log(book, "15:00 x", 20).spoken().at()).isEqualTo(minute(20));
    assertThat(log(book, "15:01 x", 20).spoken().text()).isEqualTo("15:01 x");
  }

  @Test
  void anEntryBeforeTheStartMovesTheStartInTheSameStep() {
    LogStep step = log(book(), "-3 .o wiki", 2);
    assertThat(step.session()).isEqualTo(session(null).withStartedAt(minute(-1)));
    assertThat(step.entries()).containsExactly(step.spoken());
    assertThat(step.spoken().at()).isEqualTo(minute(-1));
    assertThat(log(book(), "-2 x", 2).session()).isNull();
  }

  @Test
  void aWaitStartsAndABareCodeEndsIt() {
    LogStep start = log(book(), ".w pipeline", 10);
    assertThat(start.spoken())
        .isEqualTo(span("new", 10, null, EntryKind.WAIT).withText("pipeline"));
    LogStep end = log(book(WAIT), ".w", 14);
    assertThat(end.entries()).containsExactly(WAIT.withUntil(minute(14)));
    assertThat(end.spoken()).isEqualTo(WAIT.withUntil(minute(14)));
    assertThat(end.session()).isNull();
  }

  @Test
  void aBareCodeWithNothingRunningStarts() {
    assertThat(log(book(), ".w", 10).spoken()).isEqualTo(span("new", 10, null, EntryKind.WAIT));
    assertThat(log(book(WAIT), ".i", 10).spoken())
        .isEqualTo(span("new", 10, null, EntryKind.INTERRUPT));
  }

  @Test
  void whereTheClockWasSetBackNothingRunsBackwards() {
    LogStep early = log(book(), "x", -60);
    assertThat(early.session()).isNull();
    assertThat(early.spoken().at()).isEqualTo(minute(0));
    LogBook later = new LogBook(session(null), List.of(), List.of(WAIT), minute(30));
    assertThat(log(later, "x", 20).spoken().at()).isEqualTo(minute(30) + 1);
    assertThat(log(later, "x", 30).spoken().at()).isEqualTo(minute(30));
    assertThat(log(later, ".w", -60).spoken()).isEqualTo(WAIT.withUntil(minute(30) + 1));
    assertThat(log(later, "-10 x", -60).spoken().at()).isEqualTo(minute(20) + 1);
    assertThat(log(later, "12:00 x", -60).spoken().at()).isEqualTo(minute(12));
    LogEntry edited = later.edit(entry("1", 25, EntryKind.NOTE), "y", minute(-60), null).spoken();
    assertThat(edited.at()).isEqualTo(minute(25));
  }

  @Test
  void starsOfTheEndGoOntoTheSpan() {
    assertThat(log(book(WAIT), ".w **", 14).entries())
        .containsExactly(WAIT.withUntil(minute(14)).withSeverity(2));
    LogEntry marked = WAIT.withTool("ci").withSeverity(3);
    assertThat(log(book(marked), ".w", 14).spoken()).isEqualTo(marked.withUntil(minute(14)));
    assertThat(log(book(marked), ".w *", 14).spoken())
        .isEqualTo(marked.withUntil(minute(14)).withSeverity(1));
    assertThat(log(book(BREAK), ".i ***", 14).entries())
        .containsExactly(BREAK.withUntil(minute(14)).withSeverity(3));
  }

  @Test
  void aToolAloneStartsTheNextSpan() {
    LogEntry wait = span("new", 14, null, EntryKind.WAIT).withTool("jenkins").withSeverity(2);
    LogEntry ci = WAIT.withTool("ci");
    assertThat(log(book(ci), ".w #jenkins **", 14).entries())
        .containsExactly(ci.withUntil(minute(14)), wait);
    LogEntry chat = span("new", 14, null, EntryKind.INTERRUPT).withTool("chat");
    assertThat(log(book(BREAK), ".i #chat", 14).entries())
        .containsExactly(BREAK.withUntil(minute(14)), chat);
  }

  @Test
  void anotherWaitEndsTheFirst() {
    LogEntry next = span("new", 14, null, EntryKind.WAIT).withText("review");
    assertThat(log(book(WAIT, BREAK), ".w review", 14))
        .isEqualTo(new LogStep(List.of(WAIT.withUntil(minute(14)), next), null, next));
  }

  @Test
  void aLateStartBeforeTheRunningWaitEndsWhereThatBegins() {
    LogEntry late = span("new", 4, 10.0, EntryKind.WAIT).withText("review");
    assertThat(log(book(WAIT), "-10 .w review", 14))
        .isEqualTo(new LogStep(List.of(late), null, late));
  }

  @Test
  void endingBeforeTheStartLeavesNoLength() {
    LogStep step = log(book(WAIT), "-50 .w", 14);
    assertThat(step.spoken()).isEqualTo(WAIT.withUntil(minute(10)));
    assertThat(step.session()).isNull();
  }

  @Test
  void aWaitAndAnInterruptionRunAtOnce() {
    assertThat(log(book(WAIT), ".i phone", 14).entries()).hasSize(1);
    assertThat(log(book(WAIT, BREAK), ".i", 14).entries())
        .containsExactly(BREAK.withUntil(minute(14)));
  }

  @ParameterizedTest
  @CsvSource({
    ".i self, SELF, ''",
    ".i SELF checks mail, SELF, checks mail",
    ".i other phone, OTHER, phone",
    ".i phone, OTHER, phone",
    ".i selfish, OTHER, selfish",
  })
  void anInterruptionKnowsWhoBrokeIn(String line, InterruptedBy by, String text) {
    LogStep step = log(book(BREAK), line, 14);
    LogEntry next = span("new", 14, null, EntryKind.INTERRUPT).withBy(by).withText(text);
    assertThat(step.entries()).containsExactly(BREAK.withUntil(minute(14)), next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "just a note",
        "! build #failed again #ci **",
        "\"tell me why",
        ".w pipeline",
        ".i self mail",
        ".i other",
        ".i other self service",
        ".i phone",
        "12:40 .n -3 x",
        ".z foo #ci",
        ".t"
      })
  void anEntryIsEditedAsTheLineThatMadeIt(String typed) {
    LogEntry entry = log(book(), typed, 20).spoken();
    String line = LogBook.line(entry);
    assertThat(log(book(), line, 20).spoken().withAt(entry.at())).isEqualTo(entry);
    assertThat(book().edit(entry, line, minute(30), null).entries()).isEmpty();
    assertThat(book().edit(entry, " ", minute(30), null).entries()).isEmpty();
  }

  @Test
  void anEditChangesWhatTheLineSaysOtherwise() {
    LogEntry entry = entry("1", 5, EntryKind.NOTE).withText("quota").withFriction("no hint");
    LogEntry edited = book().edit(entry, "-20 .e quota gone #ci *", minute(22), null).spoken();
    assertThat(edited)
        .isEqualTo(
            entry
                .withAt(minute(2))
                .withKind(EntryKind.ERROR, null)
                .withText("quota gone")
                .withTool("ci")
                .withSeverity(1));
    assertThat(book().edit(entry, "-20 quota", minute(10), null).session())
        .isEqualTo(session(null).withStartedAt(minute(-10)));
  }

  @Test
  void anEditLeavesAToolThatCannotBeTyped() {
    LogEntry entry =
        new LogEntry(
            "1",
            "s",
            minute(5),
            null,
            EntryKind.OPENED,
            "it",
            "3scale (eu)",
            0,
            null,
            null,
            null,
            null);
    String line = LogBook.line(entry);
    assertThat(book().edit(entry, line, minute(9), null).spoken().tool()).isEqualTo("3scale (eu)");
  }

  @Test
  void anEditedSpanKeepsItsEnd() {
    LogEntry wait = span("1", 5, 9.0, EntryKind.WAIT).withText("pipeline");
    assertThat(book().edit(wait, "06:00 .w tests", minute(20), minute(12)).spoken())
        .isEqualTo(span("1", 6, 9.0, EntryKind.WAIT).withText("tests"));
    assertThat(book().edit(wait, ".n tests", minute(20), minute(12)).spoken())
        .isEqualTo(entry("1", 5, EntryKind.NOTE).withText("tests"));
    assertThat(book().edit(wait, ".i self tests", minute(20), minute(12)).spoken())
        .isEqualTo(
            span("1", 5, 9.0, EntryKind.INTERRUPT).withBy(InterruptedBy.SELF).withText("tests"));
  }

  @Test
  void aChangeStaysWithinTheSession() {
    LogBook ended = new LogBook(session(60.0), List.<Pause>of(), List.of(), null);
    LogEntry running = entry("1", 70, EntryKind.NOTE).withKind(EntryKind.WAIT, null);
    assertThat(ended.change(running, minute(90)).spoken())
        .isEqualTo(span("1", 60, 60.0, EntryKind.WAIT));
    assertThat(ended.change(span("1", 50, 70.0, EntryKind.WAIT), minute(90)).spoken())
        .isEqualTo(span("1", 50, 60.0, EntryKind.WAIT));
    assertThat(book().change(entry("1", 95, EntryKind.NOTE), minute(90)).spoken().at())
        .isEqualTo(minute(90));
    assertThat(book().change(entry("1", -5, EntryKind.NOTE), minute(90)).session())
        .isEqualTo(session(null).withStartedAt(minute(-5)));
  }

  @Test
  void aChangeLeavesOneSpanOfAKindRunning() {
    LogEntry later = span("3", 20, null, EntryKind.WAIT);
    assertThat(book(WAIT, BREAK).change(later, minute(30)).entries())
        .containsExactly(WAIT.withUntil(minute(20)), later);
    LogEntry earlier = span("3", 5, null, EntryKind.WAIT);
    assertThat(book(WAIT, BREAK).change(earlier, minute(30)).entries())
        .containsExactly(earlier.withUntil(minute(10)));
    assertThat(book(WAIT).change(WAIT.withText("tests"), minute(30)).entries())
        .containsExactly(WAIT.withText("tests"));
  }
}
