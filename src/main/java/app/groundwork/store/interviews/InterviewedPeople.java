package app.groundwork.store.interviews;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.store.Tx;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What interviews hang on people. */
public final class InterviewedPeople {
  /** What hangs on somebody. */
  public record Holdings(int interviews, int notes) {}

  private final InterviewSummaries summaries = new InterviewSummaries();

  /** How often each developer was interviewed; those who never were are not in it. */
  public Map<String, Integer> developers(Tx tx) {
    return counts(tx, Preparation::developerId);
  }

  /** How often somebody in each team was interviewed, by the team on that day. */
  public Map<String, Integer> teams(Tx tx) {
    return counts(tx, Preparation::teamId);
  }

  private Map<String, Integer> counts(Tx tx, Function<Preparation, @Nullable String> whose) {
    Map<String, Integer> counts = new HashMap<>();
    for (Interview held : summaries.held(tx)) {
      String who = whose.apply(held.preparation());
      if (who != null) {
        counts.merge(who, 1, Integer::sum);
      }
    }
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
