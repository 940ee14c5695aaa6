package app.groundwork.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short forms of what the ground itself asks of a connection. */
final class Sql {
  private Sql() {}

  /** Turns one row of a result into a value. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Runs one statement or a script of many. */
  static void run(Connection connection, String script) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(script);
    }
  }

  /** Runs one statement with {@code values}; how many rows it changed. */
  static int update(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  /** All rows of a query. */
  static <T> List<T> rows(Connection connection, String sql, Row<T> row, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      List<T> all = new ArrayList<>();
      try (ResultSet results = statement.executeQuery()) {
        while (results.next()) {
          all.add(row.of(results));
        }
      }
      return all;
    }
  }

  /** The first column of the only row, as a number; 0 for NULL. */
  static long number(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    return rows(connection, sql, row -> row.getLong(1), values).getFirst();
  }

  /** {@code name} as an identifier. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
