package app.groundwork.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The numbered scripts that make the schema: the only copy of it. */
final class Migrations {
  private final List<String> scripts;

  /** The first of {@code scripts} leads from nothing to schema 1, and so on. */
  Migrations(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  /** Those that come with the app. */
  static Migrations standard() {
    List<String> scripts = new ArrayList<>();
    while (true) {
      String name = String.format(Locale.ROOT, "migrations/%04d.sql", scripts.size() + 1);
      try (InputStream in = Migrations.class.getResourceAsStream(name)) {
        if (in == null) {
          return new Migrations(scripts);
        }
        scripts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The schema that the last of them leads to. */
  int newest() {
    return scripts.size();
  }

  /** The schema that the file behind {@code connection} has. */
  static int schemaOf(Connection connection) throws SQLException {
    return (int) Sql.number(connection, "PRAGMA user_version");
  }

  /**
   * Leads the file from its schema to {@code schema}, a transaction each. What is in the journal
   * fits the old tables only, so it goes with the step. References that were broken before stay so,
   * as they do in a file of the newest schema; fails if a script breaks more.
   */
  void run(Connection connection, int schema) throws SQLException {
    // Else a table cannot take the name of one that another table's trigger speaks of.
    Sql.run(connection, "PRAGMA legacy_alter_table=ON");
    for (int next = schemaOf(connection) + 1; next <= schema; next++) {
      long brokenBefore = brokenReferences(connection);
      boolean first = next == 1;
      String script = scripts.get(next - 1);
      int number = next;
      new Transactions(connection)
          .write(
              // A table that is rebuilt under another name must not take its children with it.
              first,
              () -> {
                Sql.run(connection, script);
                if (!first) {
                  Journal.clear(connection);
                }
                if (brokenReferences(connection) > brokenBefore) {
                  throw new SQLException("Schema " + number + " would break references");
                }
                Sql.run(connection, "PRAGMA user_version=" + number);
                return null;
              });
    }
    Sql.run(connection, "PRAGMA foreign_keys=ON; PRAGMA legacy_alter_table=OFF;");
  }

  private static long brokenReferences(Connection connection) throws SQLException {
    return Sql.number(connection, "SELECT count(*) FROM pragma_foreign_key_check");
  }
}
