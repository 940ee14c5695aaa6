package app.groundwork.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Half-typed texts of what is not in the file: typed while it was deleted. */
final class OrphanDrafts {
  private static final Pattern ID =
      Pattern.compile("(?<=^|/)\\p{XDigit}{8}(?:-\\p{XDigit}+){4}(?=/|$)");

  private final Connection connection;
  private final Collection<JournalTable> tables;

  /**
   * @param tables where the items are that drafts can belong to
   */
  OrphanDrafts(Connection connection, Collection<JournalTable> tables) {
    this.connection = connection;
    this.tables = tables;
  }

  /** Deletes them; nobody can see them any more. */
  void sweep() throws SQLException {
    for (String key : Sql.rows(connection, "SELECT key FROM draft", row -> row.getString(1))) {
      Matcher ids = ID.matcher(key);
      boolean orphan = false;
      while (!orphan && ids.find()) {
        orphan = !isKnown(ids.group());
      }
      if (orphan) {
        Sql.update(connection, "DELETE FROM draft WHERE key = ?", key);
      }
    }
  }

  private boolean isKnown(String id) throws SQLException {
    for (JournalTable table : tables) {
      List<Long> found =
          Sql.rows(
              connection,
              "SELECT 1 FROM main.%s WHERE %s = ?"
                  .formatted(Sql.quoted(table.name()), Sql.quoted(table.key())),
              row -> row.getLong(1),
              id);
      if (!found.isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
