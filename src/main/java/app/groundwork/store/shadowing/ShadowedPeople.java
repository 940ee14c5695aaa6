package app.groundwork.store.shadowing;

import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Tx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who was shadowed, and when. */
public final class ShadowedPeople {
  /**
   * How much somebody was shadowed.
   *
   * @param sessions how many, at least 1
   * @param lastAt when the newest of them began, UTC epoch ms
   */
  public record Seen(int sessions, long lastAt) {}

  /** What hangs on somebody. */
  public record Holdings(int sessions, int entries) {}

  /** By developer; those who never were are not in it. */
  public Map<String, Seen> developers(Tx tx) {
    return seen(
        tx,
        "SELECT developer_id AS who, count(*) AS times, max(started_at) AS last"
            + " FROM shadow_session GROUP BY developer_id");
  }

  /** By the team on that day; those that never were are not in it. */
  public Map<String, Seen> teams(Tx tx) {
    return seen(
        tx,
        "SELECT team_id AS who, count(*) AS times, max(started_at) AS last"
            + " FROM shadow_session WHERE team_id IS NOT NULL GROUP BY team_id");
  }

  /** The sessions with a developer, newest first. */
  public List<ShadowSession> ofDeveloper(Tx tx, String developerId) {
    return sessions(tx, "developer_id", developerId);
  }

  /** The sessions in a team, newest first. */
  public List<ShadowSession> ofTeam(Tx tx, String teamId) {
    return sessions(tx, "team_id", teamId);
  }

  /** What goes when a developer is removed. */
  public Holdings heldBy(Tx tx, String developerId) {
    return tx.handle()
        .createQuery(
            "SELECT count(DISTINCT s.id) AS sessions, count(e.id) AS entries"
                + " FROM shadow_session s LEFT JOIN log_entry e ON e.session_id = s.id"
                + " WHERE s.developer_id = ?")
        .bind(0, developerId)
        .map((row, context) -> new Holdings(row.getInt("sessions"), row.getInt("entries")))
        .one();
  }

  private static Map<String, Seen> seen(Tx tx, String sql) {
    Map<String, Seen> seen = new HashMap<>();
    tx.handle()
        .createQuery(sql)
        .map(
            (row, context) ->
                Map.entry(row.getString("who"), new Seen(row.getInt("times"), row.getLong("last"))))
        .forEach(one -> seen.put(one.getKey(), one.getValue()));
    return seen;
  }

  private static List<ShadowSession> sessions(Tx tx, String column, String id) {
    return tx.handle()
        .createQuery(
            "SELECT * FROM shadow_session WHERE "
                + column
                + " = ? ORDER BY started_at DESC, id DESC")
        .bind(0, id)
        .map((row, context) -> Rows.session(row))
        .list();
  }
}
