package app.groundwork.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Half-typed texts that a step took away with what they belong to. They wait in the journal, so
 * that undo brings them back, and are gone when the step is. A draft belongs to the items whose ids
 * are in its key.
 */
final class JournalDrafts {
  /** What the journal calls them. */
  static final String TABLE = "draft";

  /** How long an id is, in characters: other keys, such as a role's, may be a word in any key. */
  private static final int ID_LENGTH = 36;

  private final Connection connection;

  JournalDrafts(Connection connection) {
    this.connection = connection;
  }

  /** Takes away the drafts of what the present step has deleted behind {@code before}. */
  void setAsideOfDeleted(long before) throws SQLException {
    int found =
        Sql.update(
            connection,
            """
            INSERT INTO journal (step, tbl, op, key, c0, c1, c2)
            SELECT step, 'draft', 'd', d.key, d.key, d.text, d.begun_at FROM draft AS d, _now
            WHERE EXISTS (
              SELECT 1 FROM journal AS j
              WHERE j.seq > ?1 AND j.op = 'd' AND j.tbl <> 'draft' AND length(j.key) = ?2
                AND instr('/' || d.key || '/', '/' || j.key || '/') > 0
                AND NOT EXISTS (
                  SELECT 1 FROM journal AS again
                  WHERE again.seq > j.seq AND again.op = 'i' AND again.tbl = j.tbl
                    AND again.key = j.key))
            """,
            before,
            ID_LENGTH);
    if (found > 0) {
      Sql.update(
          connection,
          "DELETE FROM draft WHERE key IN (SELECT key FROM journal, _now"
              + " WHERE journal.step = _now.step AND seq > ? AND tbl = 'draft' AND op = 'd')",
          before);
    }
  }

  /**
   * Brings back the draft that a step took away ({@code op} d), or takes away again what that
   * brought back (i). What was typed under its key since stays.
   */
  void takeBack(long seq, String op) throws SQLException {
    boolean away = op.equals("d");
    Sql.update(
        connection,
        away
            ? "INSERT INTO draft (key, text, begun_at) SELECT c0, c1, c2 FROM journal WHERE seq = ?"
                + " ON CONFLICT (key) DO NOTHING"
            : "DELETE FROM draft WHERE (key, text) = (SELECT c0, c1 FROM journal WHERE seq = ?)",
        seq);
    Sql.update(
        connection,
        "INSERT INTO journal (step, tbl, op, key, c0, c1, c2)"
            + " SELECT _now.step, tbl, ?, key, c0, c1, c2 FROM journal, _now WHERE seq = ?",
        away ? "i" : "d",
        seq);
    Sql.update(connection, "INSERT INTO _touched SELECT tbl, key FROM journal WHERE seq = ?", seq);
  }
}
