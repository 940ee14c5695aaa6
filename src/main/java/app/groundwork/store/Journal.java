package app.groundwork.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the open file. Everything here runs inside a transaction of the writing connection;
 * {@link JournalTriggers} fill the rows.
 */
final class Journal {
  /** How many bytes of old values are kept, apart from the newest step. */
  static final long MOST_BYTES = 32L * 1024 * 1024;

  private static final String ROW_BYTES = rowBytes();

  private final Connection connection;
  private final UndoSteps rows;
  private final JournalDrafts drafts;
  private final int mostSteps;
  private long before;

  Journal(Connection connection, int mostSteps) throws SQLException {
    this.connection = connection;
    this.mostSteps = mostSteps;
    Map<String, JournalTable> tables = JournalTable.in(connection);
    JournalTriggers.make(connection, tables.values());
    drafts = new JournalDrafts(connection);
    new OrphanDrafts(connection, tables.values()).sweep();
    rows = new UndoSteps(connection, tables, drafts);
  }

  /** Lets writes through from here on, as part of step {@code joined} or, if null, of a new one. */
  long begin(@Nullable Long joined) throws SQLException {
    Sql.update(connection, "DELETE FROM _touched");
    before = number("SELECT max(seq) FROM journal");
    long step = joined == null ? number("SELECT max(step) FROM journal_step") + 1 : joined;
    Sql.update(connection, "INSERT INTO _now VALUES (?)", step);
    return step;
  }

  /** Ends what {@link #begin} began; what was touched. If that is nothing, no step is left. */
  Changed end(long step, String label, long at) throws SQLException {
    drafts.setAsideOfDeleted(before);
    Changed changed = touched();
    if (!changed.ids().isEmpty()) {
      Sql.update(
          connection,
          "DELETE FROM journal WHERE step IN (SELECT step FROM journal_step WHERE undone = 1)");
      Sql.update(connection, "DELETE FROM journal_step WHERE undone = 1");
      Sql.update(
          connection,
          "INSERT INTO journal_step (step, label, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
          step,
          label,
          at);
      // Of a step that is joined again and again, only what came now.
      measure(step, before);
      trim(step);
    }
    Sql.update(connection, "DELETE FROM _now");
    return changed;
  }

  /** Takes the last step back ({@code undone} false) or brings the last undone again (true). */
  @Nullable Flip flip(boolean undone) throws SQLException {
    List<Flip> next =
        Sql.rows(
            connection,
            "SELECT step, label FROM journal_step WHERE undone = ? ORDER BY step "
                + (undone ? "ASC" : "DESC")
                + " LIMIT 1",
            row -> new Flip(row.getLong(1), row.getString(2), new Changed(Map.of())),
            undone ? 1 : 0);
    if (next.isEmpty()) {
      return null;
    }
    Flip flip = next.getFirst();
    Sql.update(connection, "DELETE FROM _touched");
    long behind = number("SELECT max(seq) FROM journal");
    // The triggers write the way back under the step's negative, so as not to mix with the way.
    Sql.update(connection, "INSERT INTO _now VALUES (?)", -flip.step());
    rows.takeBack(flip.step());
    drafts.setAsideOfDeleted(behind);
    Sql.update(connection, "DELETE FROM journal WHERE step = ?", flip.step());
    Sql.update(connection, "UPDATE journal SET step = -step WHERE step = ?", -flip.step());
    Sql.update(
        connection,
        "UPDATE journal_step SET undone = ?, bytes = 0 WHERE step = ?",
        undone ? 0 : 1,
        flip.step());
    measure(flip.step(), 0);
    Sql.update(connection, "DELETE FROM _now");
    return new Flip(flip.step(), flip.label(), touched());
  }

  /** A step that was taken back or brought again. */
  record Flip(long step, String label, Changed changed) {}

  /** Forgets every step. */
  void clear() throws SQLException {
    clear(connection);
  }

  /** Forgets every step in the file behind {@code connection}. */
  static void clear(Connection connection) throws SQLException {
    Sql.update(connection, "DELETE FROM journal");
    Sql.update(connection, "DELETE FROM journal_step");
  }

  /** What undo and redo would do. */
  static UndoState state(Connection connection) throws SQLException {
    return new UndoState(
        label(connection, "undone = 0 ORDER BY step DESC"),
        label(connection, "undone = 1 ORDER BY step ASC"));
  }

  private static @Nullable String label(Connection connection, String which) throws SQLException {
    List<String> labels =
        Sql.rows(
            connection,
            "SELECT label FROM journal_step WHERE " + which + " LIMIT 1",
            row -> row.getString(1));
    return labels.isEmpty() ? null : labels.getFirst();
  }

  private Changed touched() throws SQLException {
    Map<String, Set<String>> ids = new TreeMap<>();
    Sql.rows(
        connection,
        "SELECT DISTINCT tbl, id FROM _touched",
        row -> ids.computeIfAbsent(row.getString(1), t -> new HashSet<>()).add(row.getString(2)));
    Sql.update(connection, "DELETE FROM _touched");
    ids.replaceAll((table, set) -> Set.copyOf(set));
    return new Changed(Map.copyOf(ids));
  }

  private void measure(long step, long after) throws SQLException {
    Sql.update(
        connection,
        "UPDATE journal_step SET bytes = bytes + (SELECT ifnull(sum("
            + ROW_BYTES
            + "), 0) FROM journal WHERE journal.step = ?1 AND seq > ?2) WHERE step = ?1",
        step,
        after);
  }

  /** Drops the oldest steps beyond the bounds; never {@code newest}, however big. */
  private void trim(long newest) throws SQLException {
    long kept =
        Math.max(
            number(
                "SELECT ifnull((SELECT step FROM journal_step ORDER BY step DESC LIMIT 1 OFFSET ?),"
                    + " 0)",
                mostSteps - 1),
            firstWithinBytes());
    if (Sql.update(connection, "DELETE FROM journal_step WHERE step < ?", Math.min(kept, newest))
        > 0) {
      Sql.update(connection, "DELETE FROM journal WHERE step < ?", Math.min(kept, newest));
    }
  }

  private long firstWithinBytes() throws SQLException {
    if (number("SELECT sum(bytes) FROM journal_step") <= MOST_BYTES) {
      return 0;
    }
    return number(
        "SELECT ifnull(min(step), (SELECT max(step) FROM journal_step)) FROM (SELECT step,"
            + " sum(bytes) OVER (ORDER BY step DESC) AS total FROM journal_step) WHERE total <= ?",
        MOST_BYTES);
  }

  private long number(String sql, Object... values) throws SQLException {
    return Sql.number(connection, sql, values);
  }

  private static String rowBytes() {
    StringBuilder sum = new StringBuilder("64");
    for (int i = 0; i < JournalTable.WIDEST; i++) {
      sum.append(" + ifnull(octet_length(c").append(i).append("), 0)");
    }
    return sum.toString();
  }
}
