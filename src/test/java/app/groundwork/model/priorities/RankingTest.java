package app.groundwork.model.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Rice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {
  @Test
  void bothRanksAndTheirDifference() {
    Ranking ranking =
        Ranking.of(
            List.of(
                one("Mesh", 200, Impact.MEDIUM, Confidence.LOW, "6"),
                one("CI", 200, Impact.HIGH, Confidence.MEDIUM, "2"),
                one("Databases", 80, Impact.MASSIVE, Confidence.MEDIUM, "3"),
                one("Docs", 20, Impact.HIGH, Confidence.HIGH, "4")));
    assertThat(ranking.ranked())
        .extracting(Ranked::id)
        .containsExactly("Mesh", "CI", "Databases", "Docs");
    assertThat(ranking.ranked()).extracting(Ranked::ownRank).containsExactly(1, 2, 3, 4);
    assertThat(ranking.ranked()).extracting(Ranked::riceRank).containsExactly(3, 1, 2, 4);
    assertThat(ranking.ranked()).extracting(Ranked::difference).containsExactly(-2, 1, 1, 0);
    assertThat(ranking.mostLowered().orElseThrow().id()).isEqualTo("Mesh");
    assertThat(ranking.mostRaised().orElseThrow().id()).as("the highest of two").isEqualTo("CI");
    assertThat(ranking.byRice())
        .extracting(Ranked::id)
        .containsExactly("CI", "Databases", "Mesh", "Docs");
  }

  @Test
  void whatHasTheSameScoreSharesARankAndTheNextOneCountsAll() {
    Ranking ranking =
        Ranking.of(
            List.of(
                one("a", 10, Impact.MEDIUM, Confidence.HIGH, "3"),
                one("b", 20, Impact.MEDIUM, Confidence.HIGH, "6"),
                one("c", 100, Impact.MEDIUM, Confidence.HIGH, "1"),
                one("d", 1, Impact.MEDIUM, Confidence.HIGH, "1")));
    assertThat(ranking.ranked()).extracting(Ranked::riceRank).containsExactly(2, 2, 1, 4);
  }

  @Test
  void whatLacksAnInputStandsApartAndCountsInNeitherOrder() {
    Candidate unknown = new Candidate("u", Rice.NONE);
    Ranking ranking =
        Ranking.of(List.of(unknown, one("a", 10, Impact.MEDIUM, Confidence.HIGH, "3")));
    assertThat(ranking.unscored()).containsExactly(unknown);
    assertThat(ranking.ranked()).extracting(Ranked::ownRank).containsExactly(1);
    assertThat(ranking.mostLowered()).isEmpty();
    assertThat(ranking.mostRaised()).isEmpty();
  }

  @Test
  void riceRanksDoNotDependOnTheOwnOrder() {
    Random random = new Random(62);
    for (int round = 0; round < 200; round++) {
      List<Candidate> some = some(random, 1 + random.nextInt(40));
      Map<String, Integer> before = ranks(some);
      Collections.shuffle(some, random);
      assertThat(ranks(some)).isEqualTo(before);
      Ranking ranking = Ranking.of(some);
      assertThat(ranking.ranked().stream().mapToInt(Ranked::ownRank))
          .as("own ranks are 1 to n")
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, ranking.ranked().size()).boxed().toList());
      for (Ranked one : ranking.ranked()) {
        long better =
            ranking.ranked().stream().filter(o -> o.score().compareTo(one.score()) > 0).count();
        assertThat(one.riceRank()).isEqualTo((int) better + 1);
      }
    }
  }

  static List<Candidate> some(Random random, int count) {
    List<Candidate> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(
          new Candidate(
              "i" + i,
              new Rice(
                  BigDecimal.valueOf(1 + random.nextInt(40)),
                  Impact.values()[random.nextInt(5)],
                  random.nextInt(10) == 0 ? null : Confidence.values()[random.nextInt(3)],
                  BigDecimal.valueOf(1 + random.nextInt(12), 1))));
    }
    return some;
  }

  static Candidate one(String id, int reach, Impact impact, Confidence confidence, String effort) {
    return new Candidate(
        id, new Rice(BigDecimal.valueOf(reach), impact, confidence, new BigDecimal(effort)));
  }

  private static Map<String, Integer> ranks(List<Candidate> some) {
    Map<String, Integer> ranks = new HashMap<>();
    Ranking.of(some).ranked().forEach(one -> ranks.put(one.id(), one.riceRank()));
    return ranks;
  }
}
