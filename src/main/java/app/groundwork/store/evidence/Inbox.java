package app.groundwork.store.evidence;

import app.groundwork.model.evidence.Piece;
import app.groundwork.store.Ids;
import app.groundwork.store.Tx;
import java.util.Collection;
import java.util.List;

/**
 * What was found and is evidence of nothing yet: friction, wishes, quotes, surprises. Of sessions
 * and interviews that have ended; practice counts nowhere.
 */
public final class Inbox {
  private static final String NOT_LINKED =
      " AND NOT EXISTS (SELECT 1 FROM evidence v WHERE v.note_id = n.id)"
          + " AND NOT EXISTS (SELECT 1 FROM interview_finding f"
          + " WHERE f.note_id = n.id AND f.role = 'pain')";
  private static final String ENTRIES =
      "(e.severity > 0 OR e.kind = 'wish') AND s.ended_at IS NOT NULL"
          + " AND NOT EXISTS (SELECT 1 FROM evidence v WHERE v.log_entry_id = e.id)"
          + " AND NOT EXISTS (SELECT 1 FROM dismissed_finding d WHERE d.log_entry_id = e.id)";
  private static final String NOTES =
      "n.kind IN ('quote', 'surprise') AND n.speaker IS NOT 'me'"
          + " AND i.ended_at IS NOT NULL AND i.practice = 0"
          + NOT_LINKED
          + " AND NOT EXISTS (SELECT 1 FROM dismissed_finding d WHERE d.note_id = n.id)";

  private static final String AMONG =
      " AND (%1$s.id IN (SELECT value FROM json_each(:ids))"
          + " OR %1$s.%2$s IN (SELECT value FROM json_each(:ids)))";
  private static final String AMONG_ENTRIES = AMONG.formatted("e", "session_id");
  private static final String AMONG_NOTES = AMONG.formatted("n", "interview_id");
  private static final String DISMISSED_ENTRIES =
      "e.id IN (SELECT log_entry_id FROM dismissed_finding)";

  // A link takes the dismissal back; a synthesis knows nothing of it.
  private static final String DISMISSED_NOTES =
      "n.id IN (SELECT note_id FROM dismissed_finding) AND i.practice = 0" + NOT_LINKED;

  /** All of it, the oldest first. */
  public List<Piece> read(Tx tx) {
    return Pieces.read(
        tx, ":ids IS NOT NULL AND " + ENTRIES, ":ids IS NOT NULL AND " + NOTES, "[]");
  }

  /**
   * What is in it of these entries and notes, and of whole sessions and interviews; the oldest
   * first.
   */
  public List<Piece> read(Tx tx, Collection<String> ids) {
    return Pieces.read(tx, ENTRIES + AMONG_ENTRIES, NOTES + AMONG_NOTES, Ids.json(ids));
  }

  /** What was dismissed, the oldest first. */
  public List<Piece> dismissed(Tx tx) {
    return Pieces.read(
        tx,
        ":ids IS NOT NULL AND " + DISMISSED_ENTRIES,
        ":ids IS NOT NULL AND " + DISMISSED_NOTES,
        "[]");
  }

  /** The same of these entries, notes, sessions and interviews. */
  public List<Piece> dismissed(Tx tx, Collection<String> ids) {
    return Pieces.read(
        tx, DISMISSED_ENTRIES + AMONG_ENTRIES, DISMISSED_NOTES + AMONG_NOTES, Ids.json(ids));
  }
}
