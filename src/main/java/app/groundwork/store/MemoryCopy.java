package app.groundwork.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A copy of a file that is nowhere but in this process's memory: however the process ends, nothing
 * of it stays behind. It is there as long as a connection to it is open.
 */
final class MemoryCopy {
  private final Connections connections;
  private final String uri;

  private MemoryCopy(Connections connections, String uri) {
    this.connections = connections;
    this.uri = uri;
  }

  /** One that nothing was copied to yet. */
  static MemoryCopy unused(Connections connections) {
    // The slash lets the connections of one process share it.
    return new MemoryCopy(connections, "file:/" + UUID.randomUUID() + "?vfs=memdb");
  }

  /**
   * Copies what {@code older} reads and brings it up to date; the first connection to the copy.
   * Fails for want of memory, or from 1 GiB on, which is as much as SQLite keeps there.
   */
  Connection of(Connection older, Migrations migrations) throws SQLException {
    Connection connection = connections.inMemory(uri, false);
    boolean good = false;
    try {
      // Of the file itself nothing is written, but SQLite takes the copy for writing, too.
      Sql.run(older, "PRAGMA query_only=OFF");
      Sql.update(older, "VACUUM INTO ?", uri);
      migrations.run(connection, migrations.newest());
      Sql.run(connection, "PRAGMA query_only=ON");
      good = true;
      return connection;
    } finally {
      if (!good) {
        connection.close();
      }
    }
  }

  /** One more connection. */
  Connection toRead() throws SQLException {
    return connections.inMemory(uri, true);
  }
}
