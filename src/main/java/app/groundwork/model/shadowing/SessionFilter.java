package app.groundwork.model.shadowing;

import app.groundwork.model.shared.Quarter;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions of the table are shown.
 *
 * @param teamId null for all teams; {@link #NO_TEAM} for sessions without one
 * @param quarter of the local day; null for all
 * @param text words that developer, team or workflow hold, each of them, in any case; may be blank
 */
public record SessionFilter(@Nullable String teamId, @Nullable Quarter quarter, String text) {
  /** Stands for the sessions whose team is not known. */
  public static final String NO_TEAM = "";

  /** Lets every session through. */
  public static final SessionFilter ALL = new SessionFilter(null, null, "");

  /** The rows that it lets through, in their order. */
  public List<SessionRow> of(List<SessionRow> rows, ZoneId zone) {
    List<String> words =
        Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return rows.stream()
        .filter(row -> isTeam(row) && isQuarter(row, zone) && holds(row, words))
        .toList();
  }

  /** True if the row is of the team asked for. */
  boolean isTeam(SessionRow row) {
    return teamId == null
        || teamId.equals(Objects.requireNonNullElse(row.session().teamId(), NO_TEAM));
  }

  private boolean isQuarter(SessionRow row, ZoneId zone) {
    return quarter == null || quarter.equals(row.quarter(zone));
  }

  private static boolean holds(SessionRow row, List<String> words) {
    if (words.isEmpty()) {
      return true;
    }
    String names =
        Stream.of(row.developer(), row.team(), row.session().workflow())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
    return words.stream().allMatch(names::contains);
  }
}
