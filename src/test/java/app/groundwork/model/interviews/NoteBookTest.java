package app.groundwork.model.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.people.Consent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoteBookTest {
  private static final long START = 1_700_000_000_000L;
  private static final Interview INTERVIEW =
      new Interview(
              "i",
              new Preparation(
                  "d", null, LocalDate.of(2026, 3, 31), "s", "script", "", Consent.YES, false))
          .withStartedAt(START);
  private static final List<TestedAssumption> TESTED =
      List.of(
          new TestedAssumption("i", 1, "a1", Verdict.OPEN),
          new TestedAssumption("i", 2, "a2", Verdict.OPEN));

  private static long minute(double minutes) {
    return START + Math.round(minutes * 60_000);
  }

  private static NoteBook book(@Nullable Long lastAt, Pause... pauses) {
    return new NoteBook(INTERVIEW, List.of(pauses), lastAt, TESTED);
  }

  /** One question for the first five minutes, another after them. */
  private static Optional<String> asked(long at) {
    if (at < START) {
      return Optional.empty();
    }
    return Optional.of(at < minute(5) ? "q1" : "q2");
  }

  private static NoteStep log(NoteBook book, String line, double typedAt) {
    return book.log(line, minute(typedAt), NoteBookTest::asked, () -> "new");
  }

  private static InterviewNote note(NoteKind kind, String text, @Nullable String assumption) {
    return new InterviewNote("n", "i", minute(6), "q2", kind, text, assumption, null);
  }

  private static InterviewNote edit(InterviewNote note, String typed) {
    return book(minute(6)).edit(note, typed, minute(10), NoteBookTest::asked).note();
  }

  @Test
  void aLineIsANoteOnTheQuestionAskedWhenTypingBegan() {
    assertThat(log(book(null), "\"I keep a script\"", 6))
        .isEqualTo(
            new NoteStep(
                new InterviewNote(
                    "new", "i", minute(6), "q2", NoteKind.QUOTE, "I keep a script", null, null),
                null));
  }

  @Test
  void evidenceKnowsItsAssumption() {
    InterviewNote note = log(book(null), "2- no time to", 6).note();
    assertThat(note.kind()).isEqualTo(NoteKind.AGAINST);
    assertThat(note.assumptionId()).isEqualTo("a2");
    InterviewNote plain = log(book(null), "3+ x", 6).note();
    assertThat(plain.kind()).isEqualTo(NoteKind.NOTE);
    assertThat(plain.text()).isEqualTo("3+ x");
    assertThat(plain.assumptionId()).isNull();
  }

  @Test
  void aLateNoteAnswersTheQuestionOfThatMoment() {
    InterviewNote late = log(book(null), "-3 .s nobody reads it", 7).note();
    assertThat(late.at()).isEqualTo(minute(4));
    assertThat(late.questionId()).isEqualTo("q1");
    NoteBook paused = book(null, new Pause("p", "i", minute(2), minute(12)));
    assertThat(log(paused, "3:00 x", 20).note().at()).isEqualTo(minute(13));
    assertThat(log(paused, "3:00 x", 20).note().questionId()).isEqualTo("q2");
  }

  @Test
  void aNoteBeforeTheStartMovesTheStart() {
    NoteStep early = log(book(null), "-3 x", 1);
    assertThat(early.moved()).isEqualTo(INTERVIEW.withStartedAt(minute(-2)));
    assertThat(early.note().questionId()).isNull();
    assertThat(log(book(null), "-1 x", 1).moved()).isNull();
  }

  @Test
  void aClockSetBackMovesNeitherStartNorOrder() {
    NoteStep step = log(book(minute(12)), "x", -30);
    assertThat(step.note().at()).isEqualTo(minute(12) + 1);
    assertThat(step.moved()).isNull();
  }

  @Test
  void anEditChangesOnlyWhatTheLineSaysOtherwise() {
    InterviewNote evidence = note(NoteKind.FOR, "own tooling", "a2");
    NoteBook book = book(minute(6));
    assertThat(book.line(evidence)).isEqualTo("2+ own tooling");
    assertThat(edit(evidence, "2+ own tooling")).isEqualTo(evidence);
    assertThat(edit(evidence, "  ")).isEqualTo(evidence);
    assertThat(edit(evidence, "2+ own tools")).isEqualTo(evidence.withText("own tools"));
    assertThat(edit(evidence, "1- own tooling"))
        .isEqualTo(evidence.withEvidence(NoteKind.AGAINST, "a1"));
    assertThat(edit(evidence, "\"own tooling")).isEqualTo(evidence.withKind(NoteKind.QUOTE));
    assertThat(edit(evidence, "4:00 2+ own tooling"))
        .isEqualTo(evidence.withAt(minute(4)).withQuestionId("q1"));
  }

  @Test
  void whatCannotBeTypedStaysWhatItIs() {
    InterviewNote other = note(NoteKind.AGAINST, "no time", "elsewhere");
    assertThat(book(null).line(other)).isEqualTo("no time");
    assertThat(edit(other, "no time at all")).isEqualTo(other.withText("no time at all"));
    assertThat(edit(other, ".s no time").kind()).isEqualTo(NoteKind.SURPRISE);
    InterviewNote said = note(NoteKind.SAID, "2+ x", null);
    assertThat(book(null).line(said)).isEqualTo(".n 2+ x");
    assertThat(edit(said, ".n 2+ y")).isEqualTo(said.withText("2+ y"));
  }

  @Test
  void noEditIsAfterTheEnd() {
    NoteBook ended = new NoteBook(INTERVIEW.withEndedAt(minute(8)), List.of(), minute(6), TESTED);
    InterviewNote note = note(NoteKind.NOTE, "x", null);
    InterviewNote late = ended.edit(note, "9:00 x", minute(20), NoteBookTest::asked).note();
    assertThat(late.at()).isEqualTo(minute(8));
    assertThat(Objects.requireNonNull(late.questionId())).isEqualTo("q2");
  }
}
