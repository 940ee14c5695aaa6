package app.groundwork.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was struck for good and may still have left traces in the log, in free pages and in backups.
 * Kept in the file itself from the commit of the strike until the last trace is gone, so that the
 * next opening ends what a kill cut short. It holds ids, none of the user's words.
 *
 * @param since when the earliest strike begins, UTC epoch ms
 * @param rows the ids of the rows that are gone, in whatever table; names of backups to delete
 * @param mark as it stands in the file
 */
record Struck(long since, Set<String> rows, String mark) {
  private static final String KEY = "store/struck";

  Struck {
    rows = Set.copyOf(rows);
  }

  /** What is not cleaned up yet; null if nothing. */
  static @Nullable Struck pending(Connection connection) throws SQLException {
    List<String> marks =
        Sql.rows(
            connection, "SELECT value FROM ui_state WHERE key = ?", row -> row.getString(1), KEY);
    if (marks.isEmpty()) {
      return null;
    }
    // The first line, the one that makes each mark another, and one for each row.
    List<String> lines = marks.getFirst().lines().toList();
    return new Struck(
        Long.parseLong(lines.get(0)), Set.copyOf(lines.subList(2, lines.size())), marks.getFirst());
  }

  /**
   * Writes the mark within the strike's transaction, before {@code step} ends, over what is pending
   * already: its rows are those that the step deleted, and those that came since they came. Of the
   * {@code condemned} backups it keeps the names.
   */
  static void note(
      Connection connection, long since, long step, Collection<Backups.Backup> condemned, String id)
      throws SQLException {
    Struck before = pending(connection);
    Set<String> rows = new TreeSet<>(before == null ? Set.of() : before.rows());
    // What was taken back in the meantime is in no table any more, but in the journal of a backup.
    rows.addAll(
        Sql.rows(
            connection,
            "WITH gone AS (SELECT DISTINCT tbl, key FROM journal WHERE step = ?1 AND op = 'd')"
                + " SELECT key FROM gone UNION SELECT key FROM journal JOIN journal_step"
                + " USING (step) WHERE op = iif(undone, 'd', 'i') AND (at >= ?2 OR step >="
                + " (SELECT min(j.step) FROM journal AS j JOIN gone USING (tbl, key)"
                + " WHERE j.op = 'i'))",
            row -> row.getString(1),
            step,
            since));
    condemned.forEach(backup -> rows.add(name(backup)));
    long first = before == null ? since : Math.min(since, before.since());
    String mark = first + "\n" + id + "\n" + String.join("\n", rows);
    Sql.update(
        connection,
        "INSERT INTO ui_state (key, value) VALUES (?, ?)"
            + " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        KEY,
        mark);
  }

  /** Takes the mark away; false if another strike has come since. */
  boolean done(Connection connection) throws SQLException {
    return Sql.update(connection, "DELETE FROM ui_state WHERE key = ? AND value = ?", KEY, mark)
        == 1;
  }

  /** Takes the mark out of a copy, which has no traces: else restoring it would strike again. */
  static void clear(Connection copy) throws SQLException {
    Sql.update(copy, "DELETE FROM ui_state WHERE key = ?", KEY);
  }

  /** True if {@code backup} goes unseen: it says it was made since, or was named. */
  boolean condemns(Backups.Backup backup) {
    return backup.at() >= since || rows.contains(name(backup));
  }

  private static String name(Backups.Backup backup) {
    return String.valueOf(backup.file().getFileName());
  }

  /**
   * True if the backup behind {@code copy} holds what was struck: a row by its id, in its table or
   * in the journal, or a draft begun since. Ids and not times alone, because backups are named by
   * the machine's clock, which may have been set back between.
   */
  boolean isIn(Connection copy) throws SQLException {
    if (Sql.number(copy, "SELECT count(*) FROM draft WHERE begun_at >= ?", since) > 0) {
      return true;
    }
    for (JournalTable table : JournalTable.in(copy).values()) {
      if (anyOf(copy, table.name(), table.key())) {
        return true;
      }
    }
    return anyOf(copy, "journal", "key");
  }

  private boolean anyOf(Connection copy, String table, String column) throws SQLException {
    return Sql.rows(
            copy,
            "SELECT " + Sql.quoted(column) + " FROM main." + Sql.quoted(table),
            row -> String.valueOf(row.getString(1)))
        .stream()
        .anyMatch(rows::contains);
  }
}
