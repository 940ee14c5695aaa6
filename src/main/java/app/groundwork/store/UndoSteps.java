package app.groundwork.store;

import app.groundwork.model.shared.Texts;
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
  private final JournalDrafts drafts;

  UndoSteps(Connection connection, Map<String, JournalTable> tables, JournalDrafts drafts) {
    this.connection = connection;
    this.tables = tables;
    this.drafts = drafts;
  }

  private record Entry(long seq, String table, String op, long mask) {}

  /**
   * Takes back what {@code step} did; foreign keys must be off.
   *
   * @throws WriteFailed if a row is not there as the step left it, or the journal makes no sense
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
        if (entry.table().equals(JournalDrafts.TABLE)) {
          drafts.takeBack(entry.seq(), entry.op());
          continue;
        }
        String sql = inverse(entry);
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
          statement = connection.prepareStatement(sql);
          prepared.put(sql, statement);
        }
        statement.setLong(1, entry.seq());
        if (statement.executeUpdate() != 1) {
          throw impossible();
        }
      }
    } finally {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
    }
    if (Sql.number(connection, "SELECT count(*) FROM pragma_foreign_key_check") > 0) {
      throw impossible();
    }
  }

  private String inverse(Entry entry) {
    JournalTable table = tables.get(entry.table());
    if (table == null) {
      throw impossible();
    }
    String name = Sql.quoted(table.name());
    String where = " WHERE " + Sql.quoted(table.key()) + " = " + recorded("key");
    return switch (entry.op()) {
      case "i" -> "DELETE FROM main." + name + where;
      case "d" -> insertion(table);
      case "u" -> "UPDATE main." + name + " SET " + assignments(table, entry.mask()) + where;
      default -> throw impossible();
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

  private static String assignments(JournalTable table, long mask) {
    List<String> set = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if ((mask >> i & 1) == 1) {
        set.add(Sql.quoted(table.columns().get(i)) + " = " + recorded("c" + i));
      }
    }
    if (set.isEmpty()) {
      throw impossible();
    }
    return String.join(", ", set);
  }

  private static WriteFailed impossible() {
    return new WriteFailed(Texts.in(UndoSteps.class).get("undo.impossible"));
  }

  private static String recorded(String column) {
    return "(SELECT " + column + " FROM main.journal WHERE seq = ?1)";
  }
}
