package app.groundwork.model.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnaskedQuestionsTest {
  private static final InterviewPart PART =
      new InterviewPart(
          "p",
          PartKind.OPENING,
          "Opening",
          60_000,
          List.of(
              question("asked", false),
              question("skipped", true),
              question("answered", true),
              question("never", false)));

  private static InterviewQuestion question(String id, boolean skipped) {
    return new InterviewQuestion(id, "What of " + id + "?", QuestionOrigin.SCRIPT, skipped);
  }

  private static List<String> unasked(List<QuestionVisit> visits) {
    InterviewNote note =
        new InterviewNote("n", "i", 5, "answered", NoteKind.NOTE, "said", null, null);
    return UnaskedQuestions.of(List.of(PART), visits, List.of(note)).stream()
        .map(InterviewQuestion::id)
        .toList();
  }

  @Test
  void areThoseSkippedOrNeverTurnedToThatNothingAnswers() {
    assertThat(
            unasked(
                List.of(
                    new QuestionVisit("v1", "i", "asked", 1),
                    new QuestionVisit("v2", "i", "skipped", 2))))
        .containsExactly("skipped", "never");
  }

  @Test
  void areNotKnownWhereNobodyNotedWhatWasAskedWhen() {
    assertThat(unasked(List.of())).isEmpty();
  }
}
