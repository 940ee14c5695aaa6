package app.groundwork.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The temporary triggers that write down, for each row changed, how to change it back. They live as
 * long as the connection: nothing of them is in the file, so a file cannot bring its own.
 */
final class JournalTriggers {
  /** What the guard says when a journalled table is written outside a change. */
  static final String OUTSIDE = "written outside a change";

  private static final String GUARD =
      "SELECT RAISE(ABORT, '" + OUTSIDE + "') WHERE NOT EXISTS (SELECT 1 FROM _now);\n";

  private JournalTriggers() {}

  /** Makes them on {@code connection}, for {@code tables}. */
  static void make(Connection connection, Collection<JournalTable> tables) throws SQLException {
    StringBuilder script = new StringBuilder();
    // No constraints on these: an outer OR ABORT would override an OR IGNORE in the trigger.
    script.append("CREATE TEMP TABLE _now (step INTEGER NOT NULL);\n");
    script.append("CREATE TEMP TABLE _touched (tbl TEXT NOT NULL, id TEXT NOT NULL);\n");
    for (JournalTable table : tables) {
      script.append(insert(table)).append(update(table)).append(delete(table));
    }
    Sql.run(connection, script.toString());
  }

  private static String insert(JournalTable table) {
    return trigger(
        table,
        "INSERT",
        """
        INSERT INTO journal (step, tbl, op, key) SELECT step, %1$s, 'i', %2$s FROM _now;
        INSERT INTO _touched VALUES (%1$s, %2$s);
        """
            .formatted(literal(table), key("new", table)));
  }

  private static String delete(JournalTable table) {
    List<String> targets = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      targets.add("c" + i);
      values.add("old." + Sql.quoted(table.columns().get(i)));
    }
    return trigger(
        table,
        "DELETE",
        """
        INSERT INTO journal (step, tbl, op, key, %3$s)
        SELECT step, %1$s, 'd', %2$s, %4$s FROM _now;
        INSERT INTO _touched VALUES (%1$s, %2$s);
        """
            .formatted(
                literal(table),
                key("old", table),
                String.join(", ", targets),
                String.join(", ", values)));
  }

  private static String update(JournalTable table) {
    List<String> targets = new ArrayList<>();
    List<String> values = new ArrayList<>();
    List<String> bits = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      String column = Sql.quoted(table.columns().get(i));
      targets.add("c" + i);
      values.add("CASE WHEN m & %d THEN old.%s END".formatted(1L << i, column));
      // IS NOT alone goes by the column's collation and takes 1 and 1.0 for the same.
      bits.add(
          "((old.%1$s COLLATE BINARY IS NOT new.%1$s OR typeof(old.%1$s) <> typeof(new.%1$s)) << %2$d)"
              .formatted(column, i));
    }
    // Where the row before says already what this one would, it is enough: typing in one field.
    String body =
        """
        INSERT INTO journal (step, tbl, op, mask, key, %1$s)
        SELECT step, %2$s, 'u', m, %4$s, %5$s
        FROM _now, (SELECT %6$s AS m)
        WHERE m <> 0 AND NOT EXISTS (
          SELECT 1 FROM journal AS j
          WHERE j.seq = (SELECT max(seq) FROM journal) AND j.step = _now.step AND j.tbl = %2$s
            AND j.op = 'u' AND j.mask = m AND j.key IS %3$s AND %3$s IS %4$s);
        INSERT INTO _touched SELECT %2$s, %4$s FROM (SELECT %6$s AS m) WHERE m <> 0;
        INSERT INTO _touched SELECT %2$s, %3$s WHERE %3$s IS NOT %4$s;
        """
            .formatted(
                String.join(", ", targets),
                literal(table),
                key("old", table),
                key("new", table),
                String.join(", ", values),
                String.join(" | ", bits));
    return trigger(table, "UPDATE", body);
  }

  private static String trigger(JournalTable table, String event, String body) {
    return "CREATE TEMP TRIGGER %s AFTER %s ON main.%s BEGIN\n%s%sEND;\n"
        .formatted(
            Sql.quoted("_journal_" + event + "_" + table.name()),
            event,
            Sql.quoted(table.name()),
            GUARD,
            body);
  }

  private static String key(String side, JournalTable table) {
    return side + "." + Sql.quoted(table.key());
  }

  private static String literal(JournalTable table) {
    return "'" + table.name().replace("'", "''") + "'";
  }
}
