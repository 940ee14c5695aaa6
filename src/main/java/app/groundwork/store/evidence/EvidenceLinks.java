package app.groundwork.store.evidence;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Tx;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.shadowing.ShadowingStore;

/** Makes entries and notes evidence of pain points, and takes that back. */
public final class EvidenceLinks {
  /** The tables, for {@link app.groundwork.store.Changed}. */
  public static final String EVIDENCE = "evidence";

  public static final String DISMISSED = "dismissed_finding";

  private static final String LINK =
      "INSERT INTO evidence (id, pain_point_id, %s) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING";
  private static final String DISMISS =
      "INSERT INTO dismissed_finding (id, %s) VALUES (?, ?) ON CONFLICT (id) DO NOTHING";

  /** The pain point that a row of {@link #EVIDENCE} is of, also of one that is gone. */
  public static String painPointOf(String evidenceId) {
    return evidenceId.substring(0, evidenceId.indexOf('/'));
  }

  /** The entry or note that such a row is about, likewise. */
  public static String sourceOf(String evidenceId) {
    return evidenceId.substring(evidenceId.indexOf('/') + 1);
  }

  /**
   * Makes {@code source} evidence of a pain point; it is dismissed no more. False if it was one
   * already.
   *
   * @throws IllegalArgumentException if it is neither a log entry nor a note of an interview
   */
  public boolean link(Tx tx, String painPointId, ItemRef source) {
    restore(tx, source);
    if (isLinked(tx, painPointId, source)) {
      return false;
    }
    tx.handle()
        .execute(
            LINK.formatted(column(source)),
            painPointId + "/" + source.id(),
            painPointId,
            source.id());
    return true;
  }

  private static boolean isLinked(Tx tx, String painPointId, ItemRef source) {
    return tx.handle()
        .createQuery(
            "SELECT EXISTS (SELECT 1 FROM evidence WHERE id = :pain || '/' || :source)"
                + " OR EXISTS (SELECT 1 FROM interview_finding f"
                + " JOIN interview_pain p ON p.id = f.pain_id"
                + " WHERE f.note_id = :source AND p.pain_point_id = :pain)")
        .bind("pain", painPointId)
        .bind("source", source.id())
        .mapTo(Boolean.class)
        .one();
  }

  /**
   * Takes it back, also where a synthesis pulled it there. False if it was no evidence of that pain
   * point.
   */
  public boolean unlink(Tx tx, String painPointId, ItemRef source) {
    int gone =
        tx.handle().execute("DELETE FROM evidence WHERE id = ?", painPointId + "/" + source.id());
    gone +=
        tx.handle()
            .execute(
                "DELETE FROM interview_finding WHERE note_id = ? AND pain_id IN"
                    + " (SELECT id FROM interview_pain WHERE pain_point_id = ?)",
                source.id(),
                painPointId);
    return gone > 0;
  }

  /**
   * Takes a finding out of the inbox: it is evidence of nothing. False if it was dismissed already.
   *
   * @throws IllegalArgumentException if it is neither a log entry nor a note of an interview
   */
  public boolean dismiss(Tx tx, ItemRef source) {
    return tx.handle().execute(DISMISS.formatted(column(source)), source.id(), source.id()) > 0;
  }

  /** Puts a finding that was dismissed into the inbox again. False if it was not dismissed. */
  public boolean restore(Tx tx, ItemRef source) {
    return tx.handle().execute("DELETE FROM dismissed_finding WHERE id = ?", source.id()) > 0;
  }

  private static String column(ItemRef source) {
    return switch (source.kind()) {
      case ShadowingStore.ENTRY -> "log_entry_id";
      case InterviewsStore.NOTE -> "note_id";
      default -> throw new IllegalArgumentException("No evidence is a " + source.kind());
    };
  }
}
