package app.groundwork.store.evidence;

import app.groundwork.model.evidence.DeclinedRequest;
import app.groundwork.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Requests that were turned down, with the reason. */
public final class DeclinedRequests {
  /** The table, for {@link app.groundwork.store.Changed}. */
  public static final String DECLINED = "declined_request";

  /** All of them, the newest first. */
  public List<DeclinedRequest> all(Tx tx) {
    return tx.handle()
        .createQuery("SELECT * FROM declined_request ORDER BY declined_on DESC, id DESC")
        .map((row, context) -> request(row))
        .list();
  }

  /** The one of that id. */
  public Optional<DeclinedRequest> request(Tx tx, String id) {
    return tx.handle()
        .createQuery("SELECT * FROM declined_request WHERE id = ?")
        .bind(0, id)
        .map((row, context) -> request(row))
        .findOne();
  }

  /** Writes one, new or changed. */
  public void save(Tx tx, DeclinedRequest request) {
    tx.handle()
        .execute(
            "INSERT INTO declined_request (id, request, asked_by, developer_id, reason,"
                + " pain_point_id, declined_on) VALUES (?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET request = excluded.request,"
                + " asked_by = excluded.asked_by, developer_id = excluded.developer_id,"
                + " reason = excluded.reason, pain_point_id = excluded.pain_point_id,"
                + " declined_on = excluded.declined_on",
            request.id(),
            request.request(),
            request.askedBy(),
            request.developerId(),
            request.reason(),
            request.painPointId(),
            request.declinedOn().toString());
  }

  /** Removes one. */
  public void remove(Tx tx, String id) {
    tx.handle().execute("DELETE FROM declined_request WHERE id = ?", id);
  }

  private static DeclinedRequest request(ResultSet row) throws SQLException {
    return new DeclinedRequest(
        row.getString("id"),
        row.getString("request"),
        row.getString("asked_by"),
        row.getString("developer_id"),
        row.getString("reason"),
        row.getString("pain_point_id"),
        LocalDate.parse(row.getString("declined_on")));
  }
}
