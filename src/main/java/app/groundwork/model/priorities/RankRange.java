package app.groundwork.model.priorities;

import app.groundwork.model.initiatives.RiceScore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The RICE ranks that an initiative may have while any one of its inputs is a step off and all
 * others' stand.
 *
 * @param best from 1
 * @param worst not less than {@code best}
 */
public record RankRange(int best, int worst) {
  /** Of each that has a score, by id. */
  public static Map<String, RankRange> of(Collection<Candidate> candidates, Moves moves) {
    List<RiceScore> scores = new ArrayList<>();
    candidates.forEach(one -> one.rice().score().ifPresent(scores::add));
    Collections.sort(scores);
    Map<String, RankRange> ranges = new HashMap<>();
    for (Candidate one : candidates) {
      one.rice().score().ifPresent(now -> ranges.put(one.id(), range(one, now, moves, scores)));
    }
    return ranges;
  }

  private static RankRange range(
      Candidate one, RiceScore now, Moves moves, List<RiceScore> scores) {
    RiceScore best = now;
    RiceScore worst = now;
    for (RiceScore moved :
        moves.of(one.rice()).stream()
            .map(rice -> rice.score())
            .flatMap(Optional::stream)
            .toList()) {
      best = moved.compareTo(best) > 0 ? moved : best;
      worst = moved.compareTo(worst) < 0 ? moved : worst;
    }
    // Its own score, which is among them, stands above a worse one: it does not count.
    int own = worst.compareTo(now) < 0 ? 1 : 0;
    return new RankRange(1 + above(scores, best), 1 + above(scores, worst) - own);
  }

  /** How many of {@code scores}, the lowest first, are more than {@code score}. */
  private static int above(List<RiceScore> scores, RiceScore score) {
    int low = 0;
    int high = scores.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (scores.get(middle).compareTo(score) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return scores.size() - low;
  }
}
