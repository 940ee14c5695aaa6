package app.groundwork.store.evidence;

import app.groundwork.model.evidence.Held;
import app.groundwork.model.evidence.Method;
import app.groundwork.model.evidence.Saturation;
import app.groundwork.model.evidence.Saturation.Found;
import app.groundwork.model.evidence.Saturation.Meeting;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.Coded;
import app.groundwork.store.Tx;
import java.util.List;

/** Sessions and interviews that were held, and what each brought. Practice counts nowhere. */
public final class Meetings {
  private static final String ALL =
      """
      SELECT id, 'shadowing' AS method, started_at, developer_id, consent, ended_at
      FROM shadow_session
      UNION ALL
      SELECT id, 'interview', started_at, developer_id, consent, ended_at
      FROM interview WHERE started_at IS NOT NULL AND practice = 0
      ORDER BY started_at, id\
      """;

  private static final String FOUND =
      """
      SELECT DISTINCT p.pain_point_id AS pain, coalesce(e.session_id, n.interview_id) AS meeting
      FROM evidence_piece AS p
        LEFT JOIN log_entry AS e ON p.kind = 'log_entry' AND e.id = p.source_id
        LEFT JOIN interview_note AS n ON p.kind = 'interview_note' AND n.id = p.source_id\
      """;

  /** All that were begun, by time. */
  public List<Held> all(Tx tx) {
    return tx.handle()
        .createQuery(ALL)
        .map(
            (row, context) -> {
              row.getLong("ended_at");
              boolean ended = !row.wasNull();
              return new Held(
                  row.getString("id"),
                  Coded.of(Method.class, row.getString("method")),
                  row.getLong("started_at"),
                  row.getString("developer_id"),
                  Coded.of(Consent.class, row.getString("consent")),
                  ended);
            })
        .list();
  }

  /** What each of those brought that has ended. */
  public Saturation saturation(Tx tx) {
    List<Meeting> ended =
        all(tx).stream()
            .filter(Held::ended)
            .map(one -> new Meeting(one.id(), one.method(), one.at()))
            .toList();
    List<Found> found =
        tx.handle()
            .createQuery(FOUND)
            .map((row, context) -> new Found(row.getString("pain"), row.getString("meeting")))
            .list();
    return Saturation.of(ended, found);
  }
}
