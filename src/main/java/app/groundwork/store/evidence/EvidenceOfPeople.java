package app.groundwork.store.evidence;

import app.groundwork.store.Tx;

/** Which evidence is of whom. */
public final class EvidenceOfPeople {
  private static final String COUNT =
      "SELECT count(*) FROM evidence_piece WHERE"
          + " (kind = 'log_entry' AND source_id IN (SELECT e.id FROM log_entry e"
          + " JOIN shadow_session s ON s.id = e.session_id WHERE s.developer_id = :developer))"
          + " OR (kind = 'interview_note' AND source_id IN (SELECT n.id FROM interview_note n"
          + " JOIN interview i ON i.id = n.interview_id WHERE i.developer_id = :developer))";

  /** How many pieces of evidence pain points would lose with that developer. */
  public int heldBy(Tx tx, String developerId) {
    return tx.handle().createQuery(COUNT).bind("developer", developerId).mapTo(Integer.class).one();
  }
}
