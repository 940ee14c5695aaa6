package app.groundwork.store;

import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks SQLite whether a file is whole. */
final class Soundness {
  private static final Texts TEXTS = Texts.in(Soundness.class);

  private Soundness() {}

  /** The quick look: pages, rows and constraints, but not each index entry. */
  static boolean quick(Connection connection) throws SQLException {
    try {
      return Sql.rows(connection, "PRAGMA quick_check(1)", row -> row.getString(1))
          .equals(List.of("ok"));
    } catch (SQLException e) {
      if (Failures.damage(e)) {
        return false;
      }
      throw e;
    }
  }

  /** Everything that is wrong with the file; empty if it is sound. */
  static List<String> thorough(Connection connection) throws SQLException {
    List<String> wrong =
        new ArrayList<>(Sql.rows(connection, "PRAGMA integrity_check", row -> row.getString(1)));
    wrong.remove("ok");
    wrong.addAll(
        Sql.rows(
            connection,
            "SELECT \"table\", \"parent\" FROM pragma_foreign_key_check",
            row -> TEXTS.get("check.dangling", row.getString(1), row.getString(2))));
    return wrong;
  }

  /** True if the closed file {@code copy} is a sound workspace that {@code migrations} know. */
  static boolean soundCopy(Path copy, Connections connections, Migrations migrations) {
    try {
      FileHeader header = FileHeader.of(copy);
      if (!header.workspace() || header.schema() > migrations.newest()) {
        return false;
      }
      try (Connection connection = connections.toReadStill(copy)) {
        return quick(connection);
      }
    } catch (IOException | SQLException e) {
      return false;
    }
  }

  /** The newest backup of {@code file} that is sound. */
  static Optional<Path> newestSoundBackup(
      Path file, Connections connections, Migrations migrations) {
    return BackupFolder.of(file).list().stream()
        .map(Backups.Backup::file)
        .filter(copy -> soundCopy(copy, connections, migrations))
        .findFirst();
  }
}
