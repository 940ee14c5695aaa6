package app.groundwork.model.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TalkLogTest {
  private static final long START = 1_700_000_000_000L;

  @Test
  void endsOneTurnWhereTheNextBegins() {
    TalkLog log = log(running("a", 0, Speaker.ME));

    assertThat(log.turn(Speaker.THEM, at(20), () -> "b"))
        .isEqualTo(step(ended("a", 0, 20, Speaker.ME), running("b", 20, Speaker.THEM)));
    assertThat(log.turn(Speaker.ME, at(20), () -> "b")).isEqualTo(TalkLog.Step.NONE);
  }

  @Test
  void sinceFortySecondsAgoGivesWhoTalksWhatTheOtherHad() {
    TalkLog log = log(ended("a", 0, 60, Speaker.ME), running("b", 60, Speaker.THEM));

    assertThat(log.since(at(30), () -> "c"))
        .isEqualTo(
            new TalkLog.Step(
                List.of(ended("a", 0, 30, Speaker.ME), running("c", 30, Speaker.THEM)),
                List.of("b")));
  }

  @Test
  void goesOnWithTheTurnBeforeWhereTheOneBetweenWasWrong() {
    TalkLog log = log(ended("a", 0, 60, Speaker.THEM), running("b", 60, Speaker.ME));

    assertThat(log.correct(at(62), () -> "c"))
        .isEqualTo(new TalkLog.Step(List.of(running("a", 0, Speaker.THEM)), List.of("b")));
  }

  @Test
  void takesALaterCorrectionAsATurn() {
    TalkLog log = log(ended("a", 0, 60, Speaker.THEM), running("b", 60, Speaker.ME));

    assertThat(log.correct(at(90), () -> "c"))
        .isEqualTo(step(ended("b", 60, 90, Speaker.ME), running("c", 90, Speaker.THEM)));
  }

  @Test
  void neverReachesBehindTheStart() {
    TalkLog log = log(running("a", 0, Speaker.ME));

    assertThat(log.turn(Speaker.THEM, at(-40), () -> "b"))
        .isEqualTo(new TalkLog.Step(List.of(running("b", 0, Speaker.THEM)), List.of("a")));
    assertThat(log().correct(at(3), () -> "b"))
        .isEqualTo(new TalkLog.Step(List.of(running("b", 3, Speaker.THEM)), List.of()));
  }

  private static TalkLog log(TalkSpan... spans) {
    return new TalkLog("i", START, List.of(spans));
  }

  private static TalkLog.Step step(TalkSpan... saved) {
    return new TalkLog.Step(List.of(saved), List.of());
  }

  private static long at(long seconds) {
    return START + seconds * 1000;
  }

  private static TalkSpan running(String id, long from, Speaker speaker) {
    return new TalkSpan(id, "i", at(from), null, speaker);
  }

  private static TalkSpan ended(String id, long from, long until, Speaker speaker) {
    return new TalkSpan(id, "i", at(from), at(until), speaker);
  }
}
