package app.groundwork.store.evidence;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Ids;
import app.groundwork.store.Tx;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.util.Collection;
import java.util.Set;

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
    insert(tx, painPointId, source);
    return true;
  }

  private static void insert(Tx tx, String painPointId, ItemRef source) {
    tx.handle()
        .execute(
            LINK.formatted(column(source)),
            painPointId + "/" + source.id(),
            painPointId,
            source.id());
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
    boolean linked = delete(tx, painPointId, source);
    int pulled =
        tx.handle()
            .execute(
                "DELETE FROM interview_finding WHERE note_id = ? AND pain_id IN"
                    + " (SELECT id FROM interview_pain WHERE pain_point_id = ?)",
                source.id(),
                painPointId);
    return linked || pulled > 0;
  }

  private static boolean delete(Tx tx, String painPointId, ItemRef source) {
    return tx.handle().execute("DELETE FROM evidence WHERE id = ?", painPointId + "/" + source.id())
        > 0;
  }

  /**
   * Makes what is evidence of one pain point that of another. Where the synthesis that pulled it
   * names the other one too, it stays pulled there with what was typed about it. False if it was no
   * evidence of {@code from}, or both are the same.
   */
  public boolean move(Tx tx, String from, String to, ItemRef source) {
    if (from.equals(to) || !isLinked(tx, from, source)) {
      return false;
    }
    boolean linked = delete(tx, from, source);
    movePulled(tx, from, to, source.id());
    unlink(tx, from, source);
    restore(tx, source);
    if (linked || !isLinked(tx, to, source)) {
      insert(tx, to, source);
    }
    return true;
  }

  private static void movePulled(Tx tx, String from, String to, String noteId) {
    // Pulled for both already: what was typed about it for the one goes to the other …
    pulled(
        tx,
        "UPDATE interview_finding SET context = CASE WHEN trim(interview_finding.context) = ''"
            + " THEN t.context ELSE interview_finding.context || '; ' || t.context END FROM ("
            + "SELECT f.context, k.id AS stays FROM interview_finding f"
            + " JOIN interview_pain g ON g.id = f.pain_id"
            + " JOIN interview_pain k ON k.interview_id = g.interview_id"
            + " WHERE f.note_id = :note AND g.pain_point_id = :from AND k.pain_point_id = :to)"
            + " AS t WHERE interview_finding.pain_id = t.stays"
            + " AND interview_finding.note_id = :note AND trim(t.context) <> ''"
            + " AND t.context <> interview_finding.context",
        from,
        to,
        noteId);
    // … else it is simply the other's.
    pulled(
        tx,
        "UPDATE interview_finding SET pain_id = t.stays FROM ("
            + "SELECT g.id AS goes, k.id AS stays FROM interview_pain g"
            + " JOIN interview_pain k ON k.interview_id = g.interview_id"
            + " WHERE g.pain_point_id = :from AND k.pain_point_id = :to) AS t"
            + " WHERE interview_finding.pain_id = t.goes AND interview_finding.note_id = :note"
            + " AND NOT EXISTS (SELECT 1 FROM interview_finding f"
            + " WHERE f.pain_id = t.stays AND f.note_id = :note)",
        from,
        to,
        noteId);
  }

  private static void pulled(Tx tx, String sql, String from, String to, String noteId) {
    tx.handle().createUpdate(sql).bind("from", from).bind("to", to).bind("note", noteId).execute();
  }

  /** The ids of the interviews whose synthesis pulled any of these notes to that pain point. */
  public Set<String> pulledIn(Tx tx, String painPointId, Collection<ItemRef> sources) {
    return Set.copyOf(
        tx.handle()
            .createQuery(
                "SELECT DISTINCT p.interview_id FROM interview_finding f"
                    + " JOIN interview_pain p ON p.id = f.pain_id WHERE p.pain_point_id = :pain"
                    + " AND f.note_id IN (SELECT value FROM json_each(:notes))")
            .bind("pain", painPointId)
            .bind("notes", Ids.json(sources.stream().map(ItemRef::id).toList()))
            .mapTo(String.class)
            .list());
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
