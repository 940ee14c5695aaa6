package app.groundwork.model.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.CaptureParserTest.Kind;
import org.junit.jupiter.api.Test;

class RepeatGuardTest {
  private final CaptureParser<Kind> parser = new CaptureParser<>(CaptureParserTest.TABLE);
  private final RepeatGuard guard = new RepeatGuard();

  private boolean isRepeat(String line, long at) {
    return guard.isRepeat(parser.parse(line, 0).orElseThrow(), at);
  }

  @Test
  void theSameBareCodeAtOnceCountsOnce() {
    assertThat(isRepeat(".w", 1000)).isFalse();
    assertThat(isRepeat(".w", 1299)).isTrue();
    assertThat(isRepeat(".w", 1599)).isFalse();
  }

  @Test
  void aHeldKeyCountsOnce() {
    assertThat(isRepeat("!", 0)).isFalse();
    for (long at = 30; at < 2000; at += 30) {
      assertThat(isRepeat("!", at)).isTrue();
    }
  }

  @Test
  void whatSaysMoreOrElseCountsEachTime() {
    assertThat(isRepeat("! quota", 0)).isFalse();
    assertThat(isRepeat("! quota", 10)).isFalse();
    assertThat(isRepeat(".w", 20)).isFalse();
    assertThat(isRepeat(".e", 30)).isFalse();
    assertThat(isRepeat(".w", 40)).isFalse();
    assertThat(isRepeat(".w *", 50)).isFalse();
    assertThat(isRepeat(".w *", 60)).isFalse();
    assertThat(isRepeat("#ci", 70)).isFalse();
    assertThat(isRepeat("#ci", 80)).isFalse();
  }
}
