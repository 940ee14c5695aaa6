package app.groundwork.model.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AgreementTest {
  @Test
  void handComputed() {
    // Pairs of 4: 6. One swapped: 5 agree, 1 does not.
    assertThat(Agreement.tauB(new int[] {1, 2, 3, 4}, new int[] {1, 2, 4, 3}).orElseThrow())
        .isCloseTo(4 / 6.0, within(1e-12));
    assertThat(Agreement.tauB(new int[] {1, 2, 3}, new int[] {1, 2, 3})).hasValue(1);
    assertThat(Agreement.tauB(new int[] {1, 2, 3}, new int[] {3, 2, 1})).hasValue(-1);
    // The tied pair can be compared in one order only: 2 ÷ √(3 × 2).
    assertThat(Agreement.tauB(new int[] {1, 2, 3}, new int[] {1, 1, 3}).orElseThrow())
        .isCloseTo(2 / Math.sqrt(6), within(1e-12));
  }

  @Test
  void nothingToCompareIsNoFigure() {
    assertThat(Agreement.tauB(new int[0], new int[0])).isEmpty();
    assertThat(Agreement.tauB(new int[] {1}, new int[] {1})).isEmpty();
    assertThat(Agreement.tauB(new int[] {1, 2}, new int[] {1, 1})).isEmpty();
  }

  @Test
  void asByComparingEveryPair() {
    Random random = new Random(63);
    for (int round = 0; round < 300; round++) {
      int n = 2 + random.nextInt(30);
      int[] one = random.ints(n, 0, 1 + random.nextInt(n)).toArray();
      int[] other = random.ints(n, 0, 1 + random.nextInt(n)).toArray();
      double agree = 0;
      double inOne = 0;
      double inOther = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < i; j++) {
          int a = Integer.compare(one[i], one[j]);
          int b = Integer.compare(other[i], other[j]);
          agree += a * b;
          inOne += Math.abs(a);
          inOther += Math.abs(b);
        }
      }
      if (inOne == 0 || inOther == 0) {
        assertThat(Agreement.tauB(one, other)).isEmpty();
      } else {
        assertThat(Agreement.tauB(one, other).orElseThrow())
            .isCloseTo(agree / Math.sqrt(inOne * inOther), within(1e-9));
      }
    }
  }

  @Test
  void readInPlainWords() {
    assertThat(AgreementReading.of(0.42).words()).isEqualTo("moderate");
    assertThat(AgreementReading.of(1)).isEqualTo(AgreementReading.NEARLY_THE_SAME);
    assertThat(AgreementReading.of(0.6)).isEqualTo(AgreementReading.STRONG);
    assertThat(AgreementReading.of(0.39)).isEqualTo(AgreementReading.WEAK);
    assertThat(AgreementReading.of(0)).isEqualTo(AgreementReading.NONE);
    assertThat(AgreementReading.of(-0.2)).isEqualTo(AgreementReading.AGAINST);
  }
}
