package app.groundwork.ui.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ChartScaleTest {
  @Test
  void theScaleEndsAtARoundNumber() {
    assertThat(ChartScale.of(320).ticks()).containsExactly(0.0, 100.0, 200.0, 300.0, 400.0);
    assertThat(ChartScale.of(8).ticks()).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0);
    assertThat(ChartScale.of(0).most()).isEqualTo(1);
  }

  @Test
  void nothingIsLeftOutAndTheTicksAreFew() {
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      double largest = Math.exp(random.nextDouble() * 30 - 10);
      ChartScale scale = ChartScale.of(largest);
      assertThat(scale.share(largest)).isBetween(0.4, 1.000_001);
      assertThat(scale.ticks()).hasSizeBetween(3, 7);
      assertThat(scale.ticks().getLast()).isCloseTo(scale.most(), within(scale.step() / 1_000));
    }
  }
}
