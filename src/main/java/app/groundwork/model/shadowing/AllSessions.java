package app.groundwork.model.shadowing;

import app.groundwork.model.people.Team;
import java.util.List;

/**
 * All sessions of the workspace, read in one look.
 *
 * @param rows newest first
 * @param teams all teams by name, also those never shadowed
 */
public record AllSessions(List<SessionRow> rows, List<Team> teams) {
  /** Nothing yet. */
  public static final AllSessions NONE = new AllSessions(List.of(), List.of());

  public AllSessions {
    rows = List.copyOf(rows);
    teams = List.copyOf(teams);
  }
}
