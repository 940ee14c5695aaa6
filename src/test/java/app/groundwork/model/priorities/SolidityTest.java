package app.groundwork.model.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.initiatives.RiceInput;
import app.groundwork.model.initiatives.RiceScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How solid ranks are: ranges, smallest swaps and drawing. */
class SolidityTest {
  /** Scores 160, 64, 60 and 16.7. */
  private static final List<Candidate> FOUR =
      List.of(
          RankingTest.one("ci", 200, Impact.HIGH, Confidence.MEDIUM, "2"),
          RankingTest.one("db", 80, Impact.MASSIVE, Confidence.MEDIUM, "3"),
          RankingTest.one("env", 150, Impact.HIGH, Confidence.MEDIUM, "4"),
          RankingTest.one("mesh", 200, Impact.MEDIUM, Confidence.LOW, "6"));

  @Test
  void theRangeOfRanksWhenOneInputIsAStepOff() {
    Map<String, RankRange> ranges = RankRange.of(FOUR, Moves.USUAL);
    // 160 to 80 (medium impact) stays first; mesh reaches 33.3 (high impact) and no further.
    assertThat(ranges.get("ci")).isEqualTo(new RankRange(1, 1));
    assertThat(ranges.get("mesh")).isEqualTo(new RankRange(4, 4));
    // db 64: at most 91.4 (less effort), at least 40 (low confidence), behind env.
    assertThat(ranges.get("db")).isEqualTo(new RankRange(2, 3));
    assertThat(ranges.get("env")).isEqualTo(new RankRange(2, 3));
  }

  @Test
  void theSmallestSwapIsTheLeastChangeOfOneInput() {
    Swap db = SmallestSwap.of(FOUR).get("db");
    // 64 to below 60: reach 80 to below 75 is 74, 7.5 %; effort 3 to above 3.2 is 3.21, 7 %.
    assertThat(db)
        .isEqualTo(
            new Swap("env", false, RiceInput.EFFORT, new BigDecimal(3), new BigDecimal("3.21")));
    Swap ci = SmallestSwap.of(FOUR).get("ci");
    assertThat(ci.otherId()).isEqualTo("db");
    assertThat(ci.up()).isFalse();
  }

  @Test
  void whatASwapSaysComesTrueAndStandsAlone() {
    Random random = new Random(64);
    for (int round = 0; round < 200; round++) {
      List<Candidate> some = RankingTest.some(random, 2 + random.nextInt(12));
      Map<String, Swap> swaps = SmallestSwap.of(some);
      for (Candidate one : some) {
        Swap swap = swaps.get(one.id());
        if (swap == null) {
          continue;
        }
        RiceScore now = one.rice().score().orElseThrow();
        RiceScore other = score(some, swap.otherId());
        RiceScore moved = moved(one.rice(), swap);
        assertThat(now.compareTo(other) < 0).isEqualTo(swap.up());
        assertThat(moved.compareTo(other) > 0).isEqualTo(swap.up());
        assertThat(moved.compareTo(other)).isNotZero();
      }
    }
  }

  @Test
  void whatIsAloneOrTiedWithAllHasNoSwap() {
    assertThat(SmallestSwap.of(List.of(FOUR.getFirst()))).isEmpty();
    assertThat(
            SmallestSwap.of(
                List.of(
                    RankingTest.one("a", 2, Impact.LOW, Confidence.HIGH, "1"),
                    RankingTest.one("b", 4, Impact.LOW, Confidence.HIGH, "2"))))
        .isEmpty();
  }

  @Test
  void drawingTellsTheSameOfTheSameSeed() {
    Simulation one = Simulation.of(FOUR, 2, Moves.USUAL, 2_000, 7);
    assertThat(Simulation.of(FOUR, 2, Moves.USUAL, 2_000, 7)).isEqualTo(one);
    assertThat(one.chances().values().stream().mapToDouble(chance -> chance).sum())
        .as("two places are taken in every draw")
        .isCloseTo(2, within(1e-9));
    assertThat(one.chances().get("ci")).isGreaterThan(0.9);
    assertThat(one.chances().get("mesh")).isLessThan(0.05);
    assertThat(one.chances().get("db")).isCloseTo(one.chances().get("env"), within(0.2));
  }

  @Test
  void drawingLeavesOutOnlyWhatCanNeverCome() {
    List<Candidate> many = new ArrayList<>(FOUR);
    for (int i = 0; i < 500; i++) {
      many.add(RankingTest.one("small" + i, 1, Impact.MINIMAL, Confidence.LOW, "9"));
    }
    assertThat(Simulation.of(many, 2, Moves.USUAL, 500, 7).chances())
        .containsAllEntriesOf(Simulation.of(FOUR, 2, Moves.USUAL, 500, 7).chances())
        .containsEntry("small3", 0.0);
  }

  @Test
  void fewerThanThePlacesAreAllAmongThem() {
    Simulation all = Simulation.of(FOUR, 9, Moves.USUAL, 100, 7);
    assertThat(all.chances().values()).containsOnly(1.0);
    assertThat(all.cuts()).hasSize(4).endsWith(1.0);
    assertThat(Simulation.of(List.of(), 3, Moves.USUAL, 100, 7).chances()).isEmpty();
  }

  @Test
  void theFirstThatStayAreSolidAndTheNextAToss() {
    assertThat(Firmness.of(List.of(0.9, 0.95, 0.2, 0.3, 0.4, 0.9))).isEqualTo(new Firmness(2, 6));
    assertThat(Firmness.of(List.of(0.5, 0.9, 0.2, 0.9))).isEqualTo(new Firmness(2, 4));
    assertThat(Firmness.of(List.of(0.1, 0.2, 0.3, 0.9, 0.2))).isEqualTo(new Firmness(0, 4));
    assertThat(Firmness.of(List.of(0.1, 0.2))).isEqualTo(new Firmness(0, 2));
    assertThat(Firmness.of(List.of(0.9, 0.9, 1.0))).isEqualTo(new Firmness(3, 3));
    assertThat(Firmness.of(List.of())).isEqualTo(new Firmness(0, 0));
  }

  private static RiceScore score(List<Candidate> some, String id) {
    return some.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .flatMap(one -> one.rice().score())
        .orElseThrow();
  }

  private static RiceScore moved(Rice rice, Swap swap) {
    Rice now =
        switch (swap.input()) {
          case REACH -> rice.withReach(swap.to());
          case EFFORT -> rice.withEffort(swap.to());
          case IMPACT ->
              rice.withImpact(
                  List.of(Impact.values()).stream()
                      .filter(one -> one.factor().compareTo(swap.to()) == 0)
                      .findFirst()
                      .orElseThrow());
          case CONFIDENCE ->
              rice.withConfidence(
                  List.of(Confidence.values()).stream()
                      .filter(one -> one.factor().compareTo(swap.to()) == 0)
                      .findFirst()
                      .orElseThrow());
        };
    return now.score().orElseThrow();
  }
}
