package app.groundwork.store.evidence;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.Theme;
import app.groundwork.store.Tx;
import java.util.Optional;

/** Makes one of two that turn out to be the same: whatever belongs to either belongs to one. */
public final class EvidenceMerge {
  private final EvidenceStore evidence = new EvidenceStore();

  /**
   * Moves all evidence of the pain point {@code gone}, and the initiatives about it, to {@code
   * kept}, whose title and state stay; what is not known of it is taken from the other. An
   * interview whose synthesis names both names one, in the better of the two places. False if
   * either is not in the file, or both are the same.
   */
  public boolean painPoints(Tx tx, String kept, String gone) {
    Optional<PainPoint> one = evidence.painPoint(tx, kept);
    Optional<PainPoint> other = evidence.painPoint(tx, gone);
    if (kept.equals(gone) || one.isEmpty() || other.isEmpty()) {
      return false;
    }
    moveTopPains(tx, kept, gone);
    run(
        tx,
        "INSERT INTO evidence (id, pain_point_id, log_entry_id, note_id) SELECT :kept || '/' ||"
            + " coalesce(log_entry_id, note_id), :kept, log_entry_id, note_id FROM evidence WHERE"
            + " pain_point_id = :gone ON CONFLICT (id) DO NOTHING",
        kept,
        gone);
    run(
        tx,
        "UPDATE declined_request SET pain_point_id = :kept WHERE pain_point_id = :gone",
        kept,
        gone);
    // An initiative that was about both is about one; the rows of what goes go with it.
    run(
        tx,
        "INSERT INTO initiative_pain_point (id, initiative_id, pain_point_id)"
            + " SELECT initiative_id || '/' || :kept, initiative_id, :kept"
            + " FROM initiative_pain_point WHERE pain_point_id = :gone ON CONFLICT (id) DO NOTHING",
        kept,
        gone);
    evidence.removePainPoint(tx, gone);
    evidence.save(tx, one.get().joinedWith(other.get()));
    return true;
  }

  private static void moveTopPains(Tx tx, String kept, String gone) {
    // Where an interview names both, its findings go to the one that stays …
    run(
        tx,
        "UPDATE interview_finding SET pain_id = t.stays FROM ("
            + "SELECT g.id AS goes, k.id AS stays FROM interview_pain g"
            + " JOIN interview_pain k ON k.interview_id = g.interview_id"
            + " WHERE g.pain_point_id = :gone AND k.pain_point_id = :kept) AS t"
            + " WHERE interview_finding.pain_id = t.goes"
            + " AND NOT EXISTS (SELECT 1 FROM interview_finding f"
            + " WHERE f.pain_id = t.stays AND f.note_id = interview_finding.note_id)",
        kept,
        gone);
    // … and where both hold one note, what either says of it stays in one line.
    run(
        tx,
        "UPDATE interview_finding SET context = CASE WHEN trim(context) = '' THEN t.other"
            + " ELSE context || '; ' || t.other END FROM ("
            + "SELECT k.id AS stays, f.note_id, f.context AS other FROM interview_finding f"
            + " JOIN interview_pain g ON g.id = f.pain_id"
            + " JOIN interview_pain k ON k.interview_id = g.interview_id"
            + " WHERE g.pain_point_id = :gone AND k.pain_point_id = :kept) AS t"
            + " WHERE interview_finding.pain_id = t.stays"
            + " AND interview_finding.note_id = t.note_id"
            + " AND trim(t.other) <> '' AND instr(interview_finding.context, t.other) = 0",
        kept,
        gone);
    run(
        tx,
        "UPDATE interview_pain SET place = min(place, ("
            + "SELECT g.place FROM interview_pain g WHERE g.pain_point_id = :gone"
            + " AND g.interview_id = interview_pain.interview_id))"
            + " WHERE pain_point_id = :kept AND interview_id IN"
            + " (SELECT interview_id FROM interview_pain WHERE pain_point_id = :gone)",
        kept,
        gone);
    run(
        tx,
        "DELETE FROM interview_pain WHERE pain_point_id = :gone AND interview_id IN"
            + " (SELECT interview_id FROM interview_pain WHERE pain_point_id = :kept)",
        kept,
        gone);
    // … and elsewhere the place is simply another pain point's.
    run(
        tx,
        "UPDATE interview_pain SET pain_point_id = :kept WHERE pain_point_id = :gone",
        kept,
        gone);
  }

  /**
   * Moves all pain points of the theme {@code gone} to {@code kept}, whose name stays. False if
   * either is not in the file, or both are the same.
   */
  public boolean themes(Tx tx, String kept, String gone) {
    Optional<Theme> one = evidence.theme(tx, kept);
    Optional<Theme> other = evidence.theme(tx, gone);
    if (kept.equals(gone) || one.isEmpty() || other.isEmpty()) {
      return false;
    }
    run(tx, "UPDATE pain_point SET theme_id = :kept WHERE theme_id = :gone", kept, gone);
    evidence.removeTheme(tx, gone);
    if (one.get().space() == null) {
      evidence.save(tx, one.get().withSpace(other.get().space()));
    }
    return true;
  }

  private static void run(Tx tx, String sql, String kept, String gone) {
    tx.handle().createUpdate(sql).bind("kept", kept).bind("gone", gone).execute();
  }
}
