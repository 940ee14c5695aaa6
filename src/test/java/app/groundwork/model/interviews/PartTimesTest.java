package app.groundwork.model.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PartTimesTest {
  private static final long START = 1_700_000_000_000L;

  private static long minute(double minutes) {
    return START + Math.round(minutes * 60_000);
  }

  private static long ms(double minutes) {
    return Math.round(minutes * 60_000);
  }

  private static InterviewPart part(int number, double minutes) {
    List<InterviewQuestion> questions = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      questions.add(new InterviewQuestion(number + "." + i, "?", QuestionOrigin.SCRIPT, false));
    }
    return new InterviewPart("p" + number, PartKind.OTHER, "", ms(minutes), questions);
  }

  private static final List<InterviewPart> PARTS =
      List.of(part(0, 5), part(1, 15), part(2, 5), part(3, 5));

  private static QuestionVisit visit(String question, double at) {
    return new QuestionVisit("v" + at, "i", question, minute(at));
  }

  private static PartTimes times(List<Pause> pauses, QuestionVisit... visits) {
    return new PartTimes(PARTS, List.of(visits), new SessionTime(START, pauses));
  }

  @Test
  void aPartTakesTheTimeOfItsQuestionsWithoutPauses() {
    PartTimes times =
        times(
            List.of(new Pause("p", "i", minute(10), minute(20))),
            visit("0.0", 0),
            visit("0.1", 2),
            visit("1.0", 4),
            visit("0.0", 8),
            visit("1.1", 21));
    assertThat(times.current()).isEqualTo(1);
    assertThat(times.spent(0, minute(25))).isEqualTo(ms(4 + 3));
    assertThat(times.spent(1, minute(25))).isEqualTo(ms(4 + 4));
    assertThat(times.left(1, minute(25))).isEqualTo(ms(7));
    assertThat(times.left(0, minute(25))).isEqualTo(ms(-2));
    assertThat(times.left(minute(25))).isEqualTo(ms(15));
  }

  @Test
  void beforeTheFirstQuestionTheFirstPartRuns() {
    assertThat(times(List.of()).spent(0, minute(3))).isEqualTo(ms(3));
    assertThat(times(List.of(), visit("1.0", 2)).spent(1, minute(3))).isEqualTo(ms(3));
    assertThat(times(List.of(), visit("gone", 2)).spent(0, minute(3))).isEqualTo(ms(3));
    assertThat(times(List.of()).spent(0, minute(-3))).isZero();
  }

  @Test
  void sharesOutWhatIsLeftByWhatIsLeftOfTheBudgets() {
    PartTimes early = times(List.of(), visit("0.0", 0), visit("1.0", 3));
    assertThat(early.canShare(minute(3))).isTrue();
    assertThat(early.share(minute(3)))
        .extracting(InterviewPart::budgetMs)
        .containsExactly(ms(3), ms(16.2), ms(5.4), ms(5.4));
    PartTimes late = times(List.of(), visit("0.0", 0), visit("1.0", 5));
    assertThat(late.canShare(minute(5))).isFalse();
    assertThat(late.share(minute(22)))
        .extracting(InterviewPart::budgetMs)
        .containsExactly(ms(5), ms(17), ms(4), ms(4));
  }

  @Test
  void whereNoBudgetIsLeftTheBudgetsThemselvesCount() {
    PartTimes last = times(List.of(), visit("3.0", 0));
    assertThat(last.share(minute(6)))
        .extracting(InterviewPart::budgetMs)
        .containsExactly(1L, 1L, 1L, ms(30) - 3);
    assertThat(last.canShare(minute(31))).isFalse();
    assertThat(last.share(minute(31))).isEqualTo(PARTS);
  }

  @Test
  void allPartsTogetherAreTheWholeWhateverWasDone() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 5_000; round++) {
      List<QuestionVisit> visits = new ArrayList<>();
      List<Pause> pauses = new ArrayList<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        visits.add(
            visit(random.nextInt(5) + "." + random.nextInt(2), random.nextInt(-200, 2_400) / 60.0));
      }
      for (int i = random.nextInt(4); i > 0; i--) {
        double from = random.nextInt(2_400) / 60.0;
        boolean open = random.nextInt(5) == 0;
        pauses.add(
            new Pause("p", "i", minute(from), open ? null : minute(from + random.nextInt(10))));
      }
      visits.sort(Comparator.comparingLong(QuestionVisit::at));
      SessionTime time = new SessionTime(START, pauses);
      PartTimes times = new PartTimes(PARTS, visits, time);
      // Not before the last question that was turned to.
      long last = visits.isEmpty() ? START : visits.getLast().at();
      long now = Math.max(START, last) + random.nextInt(600_000);
      long sum = 0;
      for (int i = 0; i < PARTS.size(); i++) {
        assertThat(times.spent(i, now)).isNotNegative();
        sum += times.spent(i, now);
      }
      assertThat(sum).isEqualTo(time.elapsed(now));
      assertThat(times.left(now)).isEqualTo(ms(30) - sum);
      List<InterviewPart> shared = times.share(now);
      assertThat(shared.stream().mapToLong(InterviewPart::budgetMs).sum()).isEqualTo(ms(30));
      assertThat(shared).allMatch(part -> part.budgetMs() > 0);
      if (times.left(now) > 0) {
        PartTimes after = new PartTimes(shared, visits, time);
        assertThat(after.left(now)).isEqualTo(times.left(now));
        assertThat(after.canShare(now)).isFalse();
      }
    }
  }
}
