package app.groundwork.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.sqlite.SQLiteConfig;

/** Opens connections on workspace files, set so that a file cannot make them do anything. */
final class Connections {
  /** How long one waits for another, ms. */
  static final int BUSY_MS = 5_000;

  private final UnaryOperator<Connection> between;

  /** Each connection goes through {@code between} once it is set. */
  Connections(UnaryOperator<Connection> between) {
    this.between = between;
  }

  /** For writing; the write-ahead log is not switched on yet. */
  Connection toWrite(Path file) throws SQLException {
    return open(file, "", false);
  }

  /** For reading, beside whoever writes. */
  Connection toRead(Path file) throws SQLException {
    return open(file, "", true);
  }

  /**
   * For reading a file beside which there is no log: as a reader that may write, which takes away
   * again what SQLite puts beside the file.
   */
  Connection toReadTidily(Path file) throws SQLException {
    Connection connection = open(file, "", false);
    boolean ready = false;
    try {
      Sql.run(connection, "PRAGMA query_only=ON");
      Migrations.schemaOf(connection);
      ready = true;
      return connection;
    } finally {
      if (!ready) {
        connection.close();
      }
    }
  }

  /** For reading a file that nobody writes and that has no log: leaves no trace beside it. */
  Connection toReadStill(Path file) throws SQLException {
    return open(file, "?immutable=1", true);
  }

  /** A database of its own in memory. */
  static Connection inMemory() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite::memory:", properties(false));
  }

  /** A database in memory that connections of this process share by its {@code uri}. */
  Connection inMemory(String uri, boolean readOnly) throws SQLException {
    return open(uri, readOnly);
  }

  private Connection open(Path file, String query, boolean readOnly) throws SQLException {
    // As a URI, so that ? # and % in a path mean themselves.
    return open(file.toUri().toString().replace("file:///", "file:/") + query, readOnly);
  }

  private Connection open(String uri, boolean readOnly) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + uri, properties(readOnly));
    boolean ready = false;
    try {
      Sql.run(
          connection,
          "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY;"
              + " PRAGMA recursive_triggers=ON; PRAGMA secure_delete=ON; PRAGMA synchronous=FULL;"
              + " PRAGMA foreign_keys=ON;");
      ready = true;
      return between.apply(connection);
    } finally {
      if (!ready) {
        connection.close();
      }
    }
  }

  private static Properties properties(boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.enableLoadExtension(false);
    config.setBusyTimeout(BUSY_MS);
    Properties properties = config.toProperties();
    // Else each INSERT leaves a query open, which VACUUM INTO does not stand.
    properties.setProperty("jdbc.get_generated_keys", "false");
    return properties;
  }
}
