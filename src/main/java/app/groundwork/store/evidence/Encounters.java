package app.groundwork.store.evidence;

import app.groundwork.model.evidence.Encounter;
import app.groundwork.model.evidence.Method;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.store.Tx;
import app.groundwork.store.interviews.InterviewSummaries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who was heard, by whichever method, and who is about to be. Practice counts nowhere. */
public final class Encounters {
  private final InterviewSummaries interviews = new InterviewSummaries();

  /** All shadowing sessions, a running one too, and all interviews that were held; in no order. */
  public List<Encounter> all(Tx tx) {
    List<Encounter> all =
        new ArrayList<>(
            tx.handle()
                .createQuery("SELECT developer_id, team_id, started_at FROM shadow_session")
                .map(
                    (row, context) ->
                        new Encounter(
                            Method.SHADOWING,
                            row.getString("developer_id"),
                            row.getString("team_id"),
                            row.getLong("started_at")))
                .list());
    for (Interview held : interviews.held(tx)) {
      Preparation known = held.preparation();
      Long startedAt = held.startedAt();
      if (startedAt != null) {
        all.add(new Encounter(Method.INTERVIEW, known.developerId(), known.teamId(), startedAt));
      }
    }
    return all;
  }

  /**
   * For each developer with an interview that is prepared for {@code from} or later, its day. One
   * that was prepared for an earlier day did not come about.
   */
  public Map<String, LocalDate> planned(Tx tx, LocalDate from) {
    Map<String, LocalDate> planned = new HashMap<>();
    tx.handle()
        .createQuery(
            "SELECT developer_id, min(planned_on) AS day FROM interview"
                + " WHERE started_at IS NULL AND practice = 0 AND planned_on >= ?"
                + " GROUP BY developer_id")
        .bind(0, from.toString())
        .map(
            (row, context) ->
                Map.entry(row.getString("developer_id"), LocalDate.parse(row.getString("day"))))
        .forEach(one -> planned.put(one.getKey(), one.getValue()));
    return planned;
  }
}
