package app.groundwork.store.initiatives;

import app.groundwork.model.initiatives.RiceChange;
import app.groundwork.model.initiatives.RiceInput;
import app.groundwork.model.shared.Coded;
import app.groundwork.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every change of an initiative's inputs. The file itself writes it, and nothing rewrites it. */
public final class RiceHistory {
  /** That of an initiative, the newest first. */
  public List<RiceChange> of(Tx tx, String initiativeId) {
    return tx.handle()
        .createQuery("SELECT * FROM rice_change WHERE initiative_id = ? ORDER BY seq DESC")
        .bind(0, initiativeId)
        .map((row, context) -> change(row))
        .list();
  }

  /** Those of all initiatives that are there, by id, the oldest first. */
  public Map<String, List<RiceChange>> all(Tx tx) {
    Map<String, List<RiceChange>> all = new HashMap<>();
    tx.handle()
        .createQuery(
            "SELECT * FROM rice_change WHERE initiative_id IN (SELECT id FROM initiative)"
                + " ORDER BY seq")
        .map((row, context) -> Map.entry(row.getString("initiative_id"), change(row)))
        .forEach(
            one -> all.computeIfAbsent(one.getKey(), id -> new ArrayList<>()).add(one.getValue()));
    return all;
  }

  /** When an input of each was changed last, UTC epoch ms, by id; what never was is not in it. */
  public Map<String, Long> lastChanges(Tx tx) {
    Map<String, Long> last = new HashMap<>();
    tx.handle()
        .createQuery("SELECT initiative_id, max(at) AS at FROM rice_change GROUP BY initiative_id")
        .map((row, context) -> Map.entry(row.getString("initiative_id"), row.getLong("at")))
        .forEach(one -> last.put(one.getKey(), one.getValue()));
    return last;
  }

  /**
   * Says when the newest change of an initiative was made: all of its inputs that were written
   * together. Only for a file that is made of a past that is told, such as the sample.
   *
   * @param at UTC epoch ms, after every change before
   */
  public void newestWas(Tx tx, String initiativeId, long at) {
    tx.handle()
        .createUpdate(
            // What one statement writes has one time.
            "UPDATE rice_change SET at = :at WHERE initiative_id = :id AND at = (SELECT at"
                + " FROM rice_change WHERE initiative_id = :id ORDER BY seq DESC LIMIT 1)")
        .bind("at", at)
        .bind("id", initiativeId)
        .execute();
  }

  private static RiceChange change(ResultSet row) throws SQLException {
    return new RiceChange(
        row.getLong("at"),
        Coded.of(RiceInput.class, row.getString("input")),
        row.getString("before"),
        row.getString("after"));
  }
}
