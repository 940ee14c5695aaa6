package app.groundwork.model.shadowing;

import app.groundwork.model.people.Team;
import app.groundwork.model.shared.Quarter;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How widely a quarter's shadowing reached. A running session counts: the observer is there.
 *
 * @param now teams shadowed in the quarter
 * @param before teams shadowed earlier, but not in the quarter
 * @param never teams not shadowed by the end of the quarter; like those before, only teams that the
 *     platform is for
 */
public record Coverage(Quarter quarter, List<Team> now, List<Team> before, List<Team> never) {
  /** How many different teams a quarter should have. */
  public static final int GOAL = 3;

  public Coverage {
    now = List.copyOf(now);
    before = List.copyOf(before);
    never = List.copyOf(never);
  }

  /** True if as many teams as there should be were shadowed. */
  public boolean isReached() {
    return now.size() >= GOAL;
  }

  /**
   * Of that quarter.
   *
   * @param teams all teams, in the order in which they are to be named
   * @param rows all sessions; those without a team count for none
   */
  public static Coverage of(Quarter quarter, List<Team> teams, List<SessionRow> rows, ZoneId zone) {
    Set<String> in = new HashSet<>();
    Set<String> earlier = new HashSet<>();
    for (SessionRow row : rows) {
      String team = row.session().teamId();
      int when = row.quarter(zone).compareTo(quarter);
      if (team != null && when == 0) {
        in.add(team);
      } else if (team != null && when < 0) {
        earlier.add(team);
      }
    }
    List<Team> due =
        teams.stream().filter(team -> team.eligible() && !in.contains(team.id())).toList();
    return new Coverage(
        quarter,
        teams.stream().filter(team -> in.contains(team.id())).toList(),
        due.stream().filter(team -> earlier.contains(team.id())).toList(),
        due.stream().filter(team -> !earlier.contains(team.id())).toList());
  }
}
