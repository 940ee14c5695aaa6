package app.groundwork.model.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiceScoreTest {
  @ParameterizedTest
  @CsvSource({
    "200, HIGH, MEDIUM, 2, 160.0",
    "80, MASSIVE, MEDIUM, 3, 64.0",
    "200, MEDIUM, LOW, 6, 16.7",
    "20, HIGH, HIGH, 4, 10.0",
    "150, HIGH, MEDIUM, 4, 60.0",
  })
  void theDomainsChecks(
      String reach, Impact impact, Confidence confidence, String effort, String shown) {
    Rice rice = new Rice(new BigDecimal(reach), impact, confidence, new BigDecimal(effort));
    assertThat(rice.score().orElseThrow().shown()).isEqualTo(new BigDecimal(shown));
  }

  @Test
  void oneDecimalIsRoundedHalfUpAndRankedByTheExactValue() {
    RiceScore low = score("16.65", "1");
    RiceScore high = score("16.74", "1");
    assertThat(low).hasToString("16.7");
    assertThat(high).hasToString("16.7");
    assertThat(low).isLessThan(high);
  }

  @Test
  void isRoundedToAsManyDecimalsAsServe() {
    RiceScore third = new RiceScore(BigDecimal.valueOf(200), BigDecimal.valueOf(3));
    assertThat(third.rounded(9).toPlainString()).isEqualTo("66.666666667");
    RiceScore whole = new RiceScore(new BigDecimal("1600.0"), new BigDecimal("0.8"));
    assertThat(whole.rounded(9).toString()).isEqualTo("2000");
  }

  @Test
  void equalFractionsAreEqualWhereDoublesAreNot() {
    assertThat(score("0.1", "3")).isEqualByComparingTo(score("0.2", "6"));
    assertThat(score("1", "3")).isGreaterThan(score("0.333333333333333333", "1"));
    assertThat(score("100", "7")).isEqualByComparingTo(score("300", "21"));
  }

  @Test
  void anyUnknownInputLeavesItUnscored() {
    Rice rice = new Rice(null, Impact.HIGH, null, BigDecimal.ONE);
    assertThat(rice.score()).isEmpty();
    assertThat(rice.missing()).containsExactly(RiceInput.REACH, RiceInput.CONFIDENCE);
    assertThat(Rice.NONE.missing()).containsExactly(RiceInput.values());
  }

  @Test
  void reachAndEffortAreAboveNought() {
    assertThatThrownBy(() -> Rice.NONE.withReach(BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Rice.NONE.withEffort(new BigDecimal("-1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void scalingReachScalesTheScore() {
    Random random = new Random(61);
    for (int i = 0; i < 2_000; i++) {
      BigDecimal reach = new BigDecimal(BigInteger.valueOf(1 + random.nextInt(1_000_000)), 3);
      BigDecimal effort = new BigDecimal(BigInteger.valueOf(1 + random.nextInt(10_000)), 2);
      BigDecimal by = BigDecimal.valueOf(2 + random.nextInt(50));
      Rice rice =
          new Rice(
              reach,
              Impact.values()[random.nextInt(5)],
              Confidence.values()[random.nextInt(3)],
              effort);
      RiceScore score = rice.score().orElseThrow();
      assertThat(rice.withReach(reach.multiply(by)).score().orElseThrow())
          .isEqualByComparingTo(new RiceScore(score.value().multiply(by), effort))
          .isGreaterThan(score);
      assertThat(rice.withEffort(effort.multiply(by)).score().orElseThrow())
          .isEqualByComparingTo(new RiceScore(score.value(), effort.multiply(by)))
          .isLessThan(score);
    }
  }

  private static RiceScore score(String value, String effort) {
    return new RiceScore(new BigDecimal(value), new BigDecimal(effort));
  }
}
