package app.groundwork.model.evidence;

import app.groundwork.model.evidence.PieceFact.Stretch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a pain point.
 *
 * @param pieces how many pieces of evidence
 * @param developers how many different developers; a pseudonym is a person like any other
 * @param teams how many different teams, by the team on that day
 * @param lostMs waits and the durations of friction, ms; what overlaps at one developer counts
 *     once, whoever saw it
 * @param firstAt when the oldest piece was, UTC epoch ms; null without any
 * @param lastAt when the newest was, UTC epoch ms; null without any
 */
public record PainFigures(
    int pieces,
    int developers,
    int teams,
    long lostMs,
    @Nullable Long firstAt,
    @Nullable Long lastAt) {
  /** Behind which nothing stands. */
  public static final PainFigures NONE = new PainFigures(0, 0, 0, 0, null, null);

  /** Of all pieces of one pain point, in any order. */
  public static PainFigures of(Collection<PieceFact> pieces) {
    if (pieces.isEmpty()) {
      return NONE;
    }
    Set<String> developers = new HashSet<>();
    Set<String> teams = new HashSet<>();
    Map<String, List<Stretch>> lost = new HashMap<>();
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (PieceFact piece : pieces) {
      developers.add(piece.developerId());
      if (piece.teamId() != null) {
        teams.add(piece.teamId());
      }
      lost.computeIfAbsent(piece.developerId(), id -> new ArrayList<>()).addAll(piece.lost());
      first = Math.min(first, piece.at());
      last = Math.max(last, piece.at());
    }
    long lostMs = lost.values().stream().mapToLong(PainFigures::union).sum();
    return new PainFigures(pieces.size(), developers.size(), teams.size(), lostMs, first, last);
  }

  private static long union(List<Stretch> stretches) {
    stretches.sort(Comparator.comparingLong(Stretch::fromMs));
    long sum = 0;
    long reached = Long.MIN_VALUE;
    for (Stretch one : stretches) {
      long from = Math.max(one.fromMs(), reached);
      if (one.untilMs() > from) {
        sum += one.untilMs() - from;
      }
      reached = Math.max(reached, one.untilMs());
    }
    return sum;
  }
}
