package app.groundwork.model.priorities;

import app.groundwork.model.initiatives.RiceScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Both orders side by side. Only what has a score is ranked, in both: else the difference would
 * compare places of two different lists.
 *
 * @param ranked in the team's own order
 * @param unscored what lacks an input, in the team's own order
 */
public record Ranking(List<Ranked> ranked, List<Candidate> unscored) {
  private static final Comparator<Ranked> BY_RICE =
      Comparator.comparingInt(Ranked::riceRank).thenComparingInt(Ranked::ownRank);

  public Ranking {
    ranked = List.copyOf(ranked);
    unscored = List.copyOf(unscored);
  }

  private record Scored(String id, RiceScore score) {}

  /** Of these, which stand in the team's own order. */
  public static Ranking of(List<Candidate> inOwnOrder) {
    List<Scored> scored = new ArrayList<>();
    List<Candidate> unscored = new ArrayList<>();
    for (Candidate one : inOwnOrder) {
      one.rice()
          .score()
          .ifPresentOrElse(
              score -> scored.add(new Scored(one.id(), score)), () -> unscored.add(one));
    }
    Map<String, Integer> riceRanks = riceRanks(scored);
    List<Ranked> ranked = new ArrayList<>();
    for (Scored one : scored) {
      int riceRank = riceRanks.getOrDefault(one.id, 0);
      ranked.add(new Ranked(one.id, ranked.size() + 1, riceRank, one.score));
    }
    return new Ranking(ranked, unscored);
  }

  private static Map<String, Integer> riceRanks(List<Scored> scored) {
    List<Scored> best = new ArrayList<>(scored);
    best.sort(Comparator.comparing(Scored::score).reversed());
    Map<String, Integer> ranks = new HashMap<>();
    int rank = 0;
    @Nullable RiceScore before = null;
    for (int i = 0; i < best.size(); i++) {
      RiceScore score = best.get(i).score;
      if (before == null || before.compareTo(score) != 0) {
        rank = i + 1;
      }
      ranks.put(best.get(i).id, rank);
      before = score;
    }
    return ranks;
  }

  /** In RICE's order; what shares a rank in the team's own. */
  public List<Ranked> byRice() {
    return ranked.stream().sorted(BY_RICE).toList();
  }

  /** What RICE puts highest above the team's own rank; empty if it puts nothing higher. */
  public Optional<Ranked> mostRaised() {
    return extreme(ranked.stream().filter(one -> one.difference() > 0));
  }

  /** What the team puts highest above RICE's rank; empty if it puts nothing higher. */
  public Optional<Ranked> mostLowered() {
    return extreme(ranked.stream().filter(one -> one.difference() < 0));
  }

  /** The largest difference; of several alike the one that stands highest in either order. */
  private static Optional<Ranked> extreme(Stream<Ranked> some) {
    return some.min(
        Comparator.comparingInt((Ranked one) -> -Math.abs(one.difference()))
            .thenComparingInt(one -> Math.min(one.ownRank(), one.riceRank())));
  }
}
