package app.groundwork.model.evidence;

import app.groundwork.model.people.Team;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When a team was heard.
 *
 * @param shadowedAt when its newest shadowing session began, UTC epoch ms; null if it has none
 * @param interviewedAt when its newest interview began, UTC epoch ms; null if it has none
 */
public record TeamHeard(Team team, @Nullable Long shadowedAt, @Nullable Long interviewedAt) {
  /** Those never heard first, then those heard longest ago. */
  public static final Comparator<TeamHeard> LONGEST_AGO =
      Comparator.comparingLong(TeamHeard::lastAt)
          .thenComparing(heard -> heard.team.name(), String.CASE_INSENSITIVE_ORDER);

  /** True if nobody of it was ever shadowed or interviewed. */
  public boolean isNever() {
    return shadowedAt == null && interviewedAt == null;
  }

  private long lastAt() {
    return Math.max(
        shadowedAt == null ? Long.MIN_VALUE : shadowedAt,
        interviewedAt == null ? Long.MIN_VALUE : interviewedAt);
  }
}
