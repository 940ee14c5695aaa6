package app.groundwork.store.interviews;

import app.groundwork.store.Tx;
import java.util.HashMap;
import java.util.Map;

/** What interviews hang on people. */
public final class InterviewedPeople {
  /** What hangs on somebody. */
  public record Holdings(int interviews, int notes) {}

  /**
   * What was heard: interviews that are over, that something came of, and that were no practice.
   */
  private static final String HELD =
      " FROM interview i WHERE ended_at IS NOT NULL AND practice = 0"
          + " AND (EXISTS (SELECT 1 FROM interview_note n WHERE n.interview_id = i.id)"
          + " OR EXISTS (SELECT 1 FROM talk_span s"
          + " WHERE s.interview_id = i.id AND s.speaker <> 'silence'))";

  /** How often each developer was interviewed; those who never were are not in it. */
  public Map<String, Integer> developers(Tx tx) {
    return counts(tx, "developer_id");
  }

  /** How often somebody in each team was interviewed, by the team on that day. */
  public Map<String, Integer> teams(Tx tx) {
    return counts(tx, "team_id");
  }

  private static Map<String, Integer> counts(Tx tx, String column) {
    Map<String, Integer> counts = new HashMap<>();
    tx.handle()
        .createQuery(
            "SELECT "
                + column
                + " AS who, count(*) AS times"
                + HELD
                + " AND "
                + column
                + " IS NOT NULL GROUP BY "
                + column)
        .map((row, context) -> Map.entry(row.getString("who"), row.getInt("times")))
        .forEach(one -> counts.put(one.getKey(), one.getValue()));
    return counts;
  }

  /** What goes when a developer is removed. */
  public Holdings heldBy(Tx tx, String developerId) {
    return tx.handle()
        .createQuery(
            "SELECT count(DISTINCT i.id) AS interviews, count(n.id) AS notes"
                + " FROM interview i LEFT JOIN interview_note n ON n.interview_id = i.id"
                + " WHERE i.developer_id = ?")
        .bind(0, developerId)
        .map((row, context) -> new Holdings(row.getInt("interviews"), row.getInt("notes")))
        .one();
  }
}
