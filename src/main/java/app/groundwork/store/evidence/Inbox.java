package app.groundwork.store.evidence;

import app.groundwork.model.evidence.Piece;
import app.groundwork.store.Tx;
import java.util.Collection;
import java.util.List;

/**
 * What was found and is evidence of nothing yet: friction, wishes, quotes, surprises. Of sessions
 * and interviews that have ended; practice counts nowhere.
 */
public final class Inbox {
  private static final String ENTRIES =
      "(e.severity > 0 OR e.kind = 'wish') AND s.ended_at IS NOT NULL"
          + " AND NOT EXISTS (SELECT 1 FROM evidence v WHERE v.log_entry_id = e.id)"
          + " AND NOT EXISTS (SELECT 1 FROM dismissed_finding d WHERE d.log_entry_id = e.id)";
  private static final String NOTES =
      "n.kind IN ('quote', 'surprise') AND n.speaker IS NOT 'me'"
          + " AND i.ended_at IS NOT NULL AND i.practice = 0"
          + " AND NOT EXISTS (SELECT 1 FROM evidence v WHERE v.note_id = n.id)"
          + " AND NOT EXISTS (SELECT 1 FROM interview_finding f"
          + " WHERE f.note_id = n.id AND f.role = 'pain')"
          + " AND NOT EXISTS (SELECT 1 FROM dismissed_finding d WHERE d.note_id = n.id)";

  /** All of it, the oldest first. */
  public List<Piece> read(Tx tx) {
    return Pieces.read(
        tx, ":ids IS NOT NULL AND " + ENTRIES, ":ids IS NOT NULL AND " + NOTES, "[]");
  }

  /** Those of these entries and notes that are in it, the oldest first. */
  public List<Piece> read(Tx tx, Collection<String> sourceIds) {
    String among = " IN (SELECT value FROM json_each(:ids)) AND ";
    return Pieces.read(tx, "e.id" + among + ENTRIES, "n.id" + among + NOTES, Ids.json(sourceIds));
  }
}
