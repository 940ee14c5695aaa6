package app.groundwork.model.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.initiatives.RiceInput;
import app.groundwork.model.initiatives.Typed;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EstimatesTest {
  @Test
  void medianAndSpreadOfALine() {
    Estimates impact = read(RiceInput.IMPACT, "2 2 1 3");
    assertThat(impact.median()).isEqualByComparingTo("2");
    assertThat(impact.note()).isEqualTo("4 estimates: 2 2 1 3; median 2, from 1 to 3");
    assertThat(read(RiceInput.EFFORT, "1 2.5;4  3").median()).isEqualByComparingTo("2.75");
    assertThat(read(RiceInput.CONFIDENCE, "80 % 50% 100").note())
        .isEqualTo("3 estimates: 80% 50% 100%; median 80%, from 50% to 100%");
    assertThat(read(RiceInput.REACH, "40").note()).startsWith("1 estimate: 40;");
  }

  @Test
  void betweenTwoStepsOfAScaleTheLowerIsTaken() {
    assertThat(read(RiceInput.IMPACT, "1 2").median()).isEqualByComparingTo("1");
    assertThat(read(RiceInput.CONFIDENCE, "h l").median()).isEqualByComparingTo("0.5");
  }

  @Test
  void oneThatIsWrongRefusesTheLineAndIsNamed() {
    assertThat(Estimates.read(RiceInput.IMPACT, "2 5 1", false))
        .isInstanceOfSatisfying(
            Typed.Refused.class, refused -> assertThat(refused.why()).startsWith("“5” is no"));
    assertThat(Estimates.read(RiceInput.REACH, " ", false)).isInstanceOf(Typed.Refused.class);
  }

  @Test
  void aScoreThatLooksSurerThanItIsIsFlagged() {
    Rice rice = new Rice(BigDecimal.TEN, Impact.HIGH, Confidence.HIGH, new BigDecimal("3.0"));
    assertThat(RiceFlag.of(rice, 0, 0)).containsExactly(RiceFlag.values());
    assertThat(RiceFlag.of(rice, 1, 4)).containsExactly(RiceFlag.LARGE_WITH_FEW_INTERVIEWS);
    assertThat(RiceFlag.of(rice, 1, 5)).isEmpty();
    assertThat(
            RiceFlag.of(
                rice.withEffort(new BigDecimal("2.9")).withConfidence(Confidence.LOW), 0, 0))
        .isEmpty();
    assertThat(RiceFlag.of(Rice.NONE, 0, 0)).isEmpty();
  }

  private static Estimates read(RiceInput input, String line) {
    return switch (Estimates.read(input, line, false)) {
      case Typed.Value<Estimates>(Estimates estimates) -> estimates;
      case Typed.Refused<Estimates>(String why) -> throw new AssertionError(why);
    };
  }
}
