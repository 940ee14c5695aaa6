package app.groundwork.store.interviews;

import app.groundwork.store.Tx;

/** What interviews hang on people. */
public final class InterviewedPeople {
  /** What hangs on somebody. */
  public record Holdings(int interviews, int notes) {}

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
