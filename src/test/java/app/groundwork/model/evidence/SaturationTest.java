package app.groundwork.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.Saturation.Found;
import app.groundwork.model.evidence.Saturation.Meeting;
import app.groundwork.model.evidence.Saturation.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaturationTest {
  private static final Meeting FIRST = new Meeting("first", Method.SHADOWING, 10);
  private static final Meeting SECOND = new Meeting("second", Method.INTERVIEW, 20);
  private static final Meeting THIRD = new Meeting("third", Method.INTERVIEW, 30);

  @Test
  void countsAPainPointWhereItShowedFirst() {
    Saturation saturation =
        Saturation.of(
            List.of(THIRD, FIRST, SECOND),
            List.of(
                new Found("slow", "second"),
                new Found("slow", "first"),
                new Found("slow", "first"),
                new Found("docs", "first"),
                new Found("cost", "third"),
                new Found("lost", "not among them")));
    assertThat(saturation.steps())
        .containsExactly(new Step(FIRST, 2, 2), new Step(SECOND, 0, 2), new Step(THIRD, 1, 3));
    assertThat(saturation.latestMean()).hasValue(1.0);
  }

  @Test
  void fewMeetingsTellNoTrend() {
    Saturation saturation = Saturation.of(List.of(FIRST, SECOND), List.of());
    assertThat(saturation.steps()).containsExactly(new Step(FIRST, 0, 0), new Step(SECOND, 0, 0));
    assertThat(saturation.latestMean()).isEmpty();
  }

  @Test
  void levelsOffWhereTheLatestThreeBroughtFewerThanOneInTwo() {
    List<Meeting> all = List.of(FIRST, SECOND, THIRD);
    Found first = new Found("slow", "first");
    Found third = new Found("docs", "third");
    assertThat(Saturation.of(List.of(FIRST, SECOND), List.of()).levelsOff()).isFalse();
    assertThat(Saturation.of(all, List.of(first)).levelsOff()).isTrue();
    assertThat(Saturation.of(all, List.of(first, third)).levelsOff()).isFalse();
  }

  @Test
  void theLatestAreThreeOrAsManyAsThereAre() {
    Meeting fourth = new Meeting("fourth", Method.SHADOWING, 40);
    Saturation saturation = Saturation.of(List.of(fourth, FIRST, SECOND, THIRD), List.of());
    assertThat(saturation.latest())
        .extracting(Step::meeting)
        .containsExactly(SECOND, THIRD, fourth);
    assertThat(Saturation.of(List.of(FIRST), List.of()).latest()).hasSize(1);
    assertThat(Saturation.of(List.of(), List.of()).latest()).isEmpty();
  }
}
