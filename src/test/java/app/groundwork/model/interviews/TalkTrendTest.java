package app.groundwork.model.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.groundwork.model.people.Consent;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TalkTrendTest {
  private static InterviewSummary heard(
      String id, long start, long me, TalkSource source, boolean practice, boolean ended) {
    Interview interview =
        new Interview(
                id,
                new Preparation(
                    "d", null, LocalDate.of(2026, 3, 31), "s", "S", "", Consent.YES, practice))
            .withStartedAt(start)
            .withTalkSource(source);
    return summary(ended ? interview.withEndedAt(start + 1) : interview, me, 100 - me);
  }

  private static InterviewSummary summary(Interview interview, long me, long them) {
    return new InterviewSummary(interview, 0, 0, new TalkShare(me, them, 0, me), 0);
  }

  @Test
  void goesByTimeWithoutPracticeAndWhatStillRuns() {
    TalkTrend trend =
        TalkTrend.of(
            List.of(
                heard("c", 30, 30, TalkSource.CUES, false, true),
                heard("p", 15, 90, TalkSource.KEYS, true, true),
                heard("r", 40, 90, TalkSource.KEYS, false, false),
                summary(heard("s", 20, 0, TalkSource.KEYS, false, true).interview(), 0, 0),
                heard("a", 10, 10, TalkSource.KEYS, false, true)));
    assertThat(trend.points())
        .containsExactly(
            new TalkTrend.Point("a", 10, 0.1, true), new TalkTrend.Point("c", 30, 0.3, false));
    assertThat(trend.points())
        .extracting(TalkTrend.Point::level)
        .containsExactly(TalkLevel.CALM, TalkLevel.WARNING);
    assertThat(trend.mean().orElseThrow()).isEqualTo(0.2, within(1e-9));
    assertThat(trend.latest(1).points())
        .extracting(TalkTrend.Point::interviewId)
        .containsExactly("c");
    assertThat(trend.latest(5)).isEqualTo(trend);
  }

  /** 6 of 60 minutes and 6 of 10: by talk time it would be 12 of 70, which hides the second. */
  @Test
  void eachInterviewCountsTheSameHoweverLong() {
    Interview one = heard("a", 10, 0, TalkSource.KEYS, false, true).interview();
    Interview other = heard("b", 20, 0, TalkSource.KEYS, false, true).interview();
    TalkTrend trend = TalkTrend.of(List.of(summary(one, 6, 54), summary(other, 6, 4)));
    assertThat(trend.mean().orElseThrow()).isEqualTo(0.35, within(1e-9));
  }

  @Test
  void hasNoMeanWithoutInterviews() {
    assertThat(TalkTrend.of(List.of()).mean()).isEmpty();
  }
}
