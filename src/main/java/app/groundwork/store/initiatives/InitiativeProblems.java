package app.groundwork.store.initiatives;

import app.groundwork.store.Tx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which pain points an initiative is about. */
public final class InitiativeProblems {
  /** The table, for {@link app.groundwork.store.Changed}. */
  public static final String PROBLEM = "initiative_pain_point";

  /** Says that the initiative is about that pain point. */
  public void link(Tx tx, String initiativeId, String painPointId) {
    tx.handle()
        .execute(
            "INSERT INTO initiative_pain_point (id, initiative_id, pain_point_id)"
                + " VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
            id(initiativeId, painPointId),
            initiativeId,
            painPointId);
  }

  /** Says that it is not. */
  public void unlink(Tx tx, String initiativeId, String painPointId) {
    tx.handle()
        .execute("DELETE FROM initiative_pain_point WHERE id = ?", id(initiativeId, painPointId));
  }

  private static String id(String initiativeId, String painPointId) {
    return initiativeId + "/" + painPointId;
  }

  /** The initiative of a row of {@link #PROBLEM}, which may be gone. */
  public static String initiativeOf(String rowId) {
    return rowId.substring(0, rowId.indexOf('/'));
  }

  /** The ids of the pain points of an initiative, the oldest first. */
  public List<String> of(Tx tx, String initiativeId) {
    return tx.handle()
        .createQuery(
            "SELECT pain_point_id FROM initiative_pain_point WHERE initiative_id = ?"
                + " ORDER BY id")
        .bind(0, initiativeId)
        .mapTo(String.class)
        .list();
  }

  /** The ids of the initiatives about a pain point, in the team's own order. */
  public List<String> about(Tx tx, String painPointId) {
    return tx.handle()
        .createQuery(
            "SELECT i.id FROM initiative_pain_point AS p JOIN initiative AS i"
                + " ON i.id = p.initiative_id WHERE p.pain_point_id = ? ORDER BY i.place, i.id")
        .bind(0, painPointId)
        .mapTo(String.class)
        .list();
  }

  /** The ids of pain points by initiative; those without any are not in it. */
  public Map<String, List<String>> all(Tx tx) {
    Map<String, List<String>> all = new HashMap<>();
    tx.handle()
        .createQuery("SELECT initiative_id, pain_point_id FROM initiative_pain_point ORDER BY id")
        .map(
            (row, context) ->
                Map.entry(row.getString("initiative_id"), row.getString("pain_point_id")))
        .forEach(
            one -> all.computeIfAbsent(one.getKey(), id -> new ArrayList<>()).add(one.getValue()));
    return all;
  }
}
