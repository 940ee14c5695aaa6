package app.groundwork.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table that the journal follows.
 *
 * @param columns its columns in the order of the schema; at most {@link #WIDEST}
 * @param key its one key column
 */
record JournalTable(String name, List<String> columns, String key) {
  /** How many columns a journal row can hold. */
  static final int WIDEST = 32;

  /** Tables that no undo touches. */
  static final Set<String> LEFT_OUT =
      Set.of(
          "journal",
          "journal_step",
          "draft",
          "ui_state",
          "search_doc",
          "developer_number",
          "rice_change");

  /** All of them in the open file, by name. */
  static Map<String, JournalTable> in(Connection connection) throws SQLException {
    Map<String, JournalTable> tables = new LinkedHashMap<>();
    List<String> names =
        Sql.rows(
            connection,
            // Not the search index and the tables that it keeps itself in.
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                + " AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name",
            row -> row.getString(1));
    for (String name : names) {
      if (!LEFT_OUT.contains(name)) {
        tables.put(name, of(connection, name));
      }
    }
    return tables;
  }

  private static JournalTable of(Connection connection, String name) throws SQLException {
    String info = "FROM pragma_table_info(?, 'main')";
    List<String> columns =
        Sql.rows(
            connection, "SELECT name " + info + " ORDER BY cid", row -> row.getString(1), name);
    List<String> keys =
        Sql.rows(connection, "SELECT name " + info + " WHERE pk > 0", r -> r.getString(1), name);
    if (columns.size() > WIDEST || keys.size() != 1) {
      throw new IllegalStateException("The journal cannot follow the table " + name);
    }
    return new JournalTable(name, columns, keys.getFirst());
  }
}
