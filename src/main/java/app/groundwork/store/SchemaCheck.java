package app.groundwork.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares what a file's schema holds with what the migrations make. */
final class SchemaCheck {
  private SchemaCheck() {}

  /** Something in the schema: its type, its name and the SQL that made it. */
  record Part(String type, String name, String sql) {}

  /**
   * What was found.
   *
   * @param foreign a part that no migration makes
   * @param missing a part that a migration makes and that is not there, or differs
   */
  record Finding(@Nullable Part foreign, @Nullable Part missing) {}

  /** Looks at the file behind {@code connection}, which has the schema {@code schema}. */
  static Finding of(Connection connection, Migrations migrations, int schema) throws SQLException {
    Map<String, Part> expected = new HashMap<>();
    try (Connection model = Connections.inMemory()) {
      migrations.run(model, schema);
      parts(model).forEach(part -> expected.put(part.name(), part));
    }
    Part foreign = null;
    Part differing = null;
    for (Part part : parts(connection)) {
      Part model = expected.remove(part.name());
      if (model == null) {
        foreign = part;
      } else if (!model.equals(part)) {
        differing = part;
      }
    }
    Part missing = expected.isEmpty() ? differing : expected.values().iterator().next();
    return new Finding(foreign, missing);
  }

  private static List<Part> parts(Connection connection) throws SQLException {
    // SQLite's own (statistics, automatic indexes) run nothing and come and go.
    return Sql.rows(
        connection,
        "SELECT type, name, sql FROM main.sqlite_schema WHERE sql IS NOT NULL"
            + " AND NOT (type IN ('table', 'index') AND name LIKE 'sqlite~_%' ESCAPE '~')",
        row -> new Part(row.getString(1), row.getString(2), row.getString(3)));
  }
}
