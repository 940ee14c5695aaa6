package app.groundwork.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the rows of a step back, last first. The statements are made from the tables as they are in
 * the open file; from the journal come values only, never SQL.
 */
final class UndoSteps {
  private final Connection connection;
  private final Map<String, JournalTable> tables;

  UndoSteps(Connection connection, Map<String, JournalTable> tables) {
    this.connection = connection;
    this.tables = tables;
  }

  private record Entry(long seq, String table, String op, long mask) {}

  /**
   * Takes back what {@code step} did; foreign keys must be off.
   *
   * @throws SQLException also if a row is not there as the step left it
   */
  void takeBack(long step) throws SQLException {
    List<Entry> entries =
        Sql.rows(
            connection,
            "SELECT seq, tbl, op, mask FROM journal WHERE step = ? ORDER BY seq DESC",
            row -> new Entry(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)),
            step);
    Map<String, PreparedStatement> prepared = new HashMap<>();
    try {
      for (Entry entry : entries) {
        String sql = inverse(entry);
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
          statement = connection.prepareStatement(sql);
          prepared.put(sql, statement);
        }
        statement.setLong(1, entry.seq());
        if (statement.executeUpdate() != 1) {
          throw new SQLException("A row of " + entry.table() + " is not as the step left it");
        }
      }
    } finally {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
    }
    long broken = Sql.number(connection, "SELECT count(*) FROM pragma_foreign_key_check");
    if (broken > 0) {
      throw new SQLException("Taking the step back would leave " + broken + " references broken");
    }
  }

  private String inverse(Entry entry) throws SQLException {
    JournalTable table = tables.get(entry.table());
    if (table == null) {
      throw new SQLException("The journal names a table that it does not follow");
    }
    String name = Sql.quoted(table.name());
    String where = " WHERE " + Sql.quoted(table.key()) + " = " + recorded("key");
    return switch (entry.op()) {
      case "i" -> "DELETE FROM main." + name + where;
      case "d" -> insertion(table);
      case "u" -> "UPDATE main." + name + " SET " + assignments(table, entry.mask()) + where;
      default -> throw new SQLException("The journal names an act that it does not know");
    };
  }

  private static String insertion(JournalTable table) {
    List<String> columns = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      columns.add(Sql.quoted(table.columns().get(i)));
      values.add("c" + i);
    }
    return "INSERT INTO main.%s (%s) SELECT %s FROM main.journal WHERE seq = ?1"
        .formatted(Sql.quoted(table.name()), String.join(", ", columns), String.join(", ", values));
  }

  private static String assignments(JournalTable table, long mask) throws SQLException {
    List<String> set = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if ((mask >> i & 1) == 1) {
        set.add(Sql.quoted(table.columns().get(i)) + " = " + recorded("c" + i));
      }
    }
    if (set.isEmpty()) {
      throw new SQLException("The journal names an update of nothing");
    }
    return String.join(", ", set);
  }

  private static String recorded(String column) {
    return "(SELECT " + column + " FROM main.journal WHERE seq = ?1)";
  }
}
