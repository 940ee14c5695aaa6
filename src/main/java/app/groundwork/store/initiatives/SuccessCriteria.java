package app.groundwork.store.initiatives;

import app.groundwork.model.initiatives.SuccessCriterion;
import app.groundwork.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By what initiatives are told to have been worth it. */
public final class SuccessCriteria {
  /** The table, for {@link app.groundwork.store.Changed}. */
  public static final String CRITERION = "success_criterion";

  /** Those of an initiative, in the order in which they were written. */
  public List<SuccessCriterion> of(Tx tx, String initiativeId) {
    return tx.handle()
        .createQuery(
            "SELECT * FROM success_criterion WHERE initiative_id = ? ORDER BY position, id")
        .bind(0, initiativeId)
        .map((row, context) -> criterion(row))
        .list();
  }

  /** Those of all initiatives, by the initiative's id, in the order in which they were written. */
  public Map<String, List<SuccessCriterion>> all(Tx tx) {
    Map<String, List<SuccessCriterion>> all = new HashMap<>();
    tx.handle()
        .createQuery("SELECT * FROM success_criterion ORDER BY initiative_id, position, id")
        .map((row, context) -> criterion(row))
        .forEach(one -> all.computeIfAbsent(one.initiativeId(), id -> new ArrayList<>()).add(one));
    return all;
  }

  private static SuccessCriterion criterion(ResultSet row) throws SQLException {
    return new SuccessCriterion(
        row.getString("id"),
        row.getString("initiative_id"),
        row.getString("criterion"),
        row.getString("target"));
  }

  /** Writes one; a new one comes last. */
  public void save(Tx tx, SuccessCriterion one) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO success_criterion (id, initiative_id, position, criterion, target)
            VALUES (:id, :initiative, (SELECT ifnull(max(position), 0) + 1 FROM success_criterion
              WHERE initiative_id = :initiative), :criterion, :target)
            ON CONFLICT (id) DO UPDATE SET criterion = excluded.criterion,
              target = excluded.target\
            """)
        .bind("id", one.id())
        .bind("initiative", one.initiativeId())
        .bind("criterion", one.criterion())
        .bind("target", one.target())
        .execute();
  }

  /** Removes one. */
  public void remove(Tx tx, String id) {
    tx.handle().execute("DELETE FROM success_criterion WHERE id = ?", id);
  }
}
