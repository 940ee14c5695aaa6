package app.groundwork.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** Copies the open file to another, which has its name only once it was found sound. */
final class CheckedCopy {
  private final Connection source;
  private final Connections connections;

  CheckedCopy(Connection source, Connections connections) {
    this.source = source;
    this.connections = connections;
  }

  /**
   * Makes the copy; nothing is left if it fails.
   *
   * @param place where to, asked once the copy is made; its folder is made if need be
   * @param toLeave true to leave journal and drafts out: for a copy that leaves the house
   */
  Path make(Supplier<Path> place, boolean toLeave) throws SQLException, IOException {
    Path folder = Medium.folder(place.get());
    Files.createDirectories(folder);
    Path partial = folder.resolve(UUID.randomUUID() + BackupFolder.PARTIAL);
    try {
      long version = dataVersion();
      Map<String, Long> counts = counts(source);
      Sql.update(source, "VACUUM INTO ?", partial.toString());
      boolean still = dataVersion() == version;
      try (Connection copy = connections.toReadStill(partial)) {
        // Rows can be counted against each other only if nothing was written meanwhile.
        if (!Soundness.quick(copy) || (still && !counts(copy).equals(counts))) {
          throw new IOException("The copy is not sound: " + partial);
        }
      }
      if (toLeave) {
        empty(partial);
      }
      unmark(partial);
      Medium.sync(partial);
      Path target = place.get();
      if (Files.exists(target)) {
        throw new FileAlreadyExistsException(target.toString());
      }
      Files.move(partial, target);
      Medium.syncFolder(folder);
      return target;
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private void unmark(Path partial) throws SQLException {
    if (Struck.pending(source) != null) {
      try (Connection copy = connections.toWrite(partial)) {
        Struck.clear(copy);
      }
    }
  }

  private void empty(Path partial) throws SQLException {
    try (Connection copy = connections.toWrite(partial)) {
      Journal.clear(copy);
      Sql.run(copy, "DELETE FROM draft");
      SearchIndex.rebuild(copy);
      Sql.run(copy, "VACUUM");
    }
  }

  private long dataVersion() throws SQLException {
    return Sql.number(source, "PRAGMA data_version");
  }

  private static Map<String, Long> counts(Connection connection) throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    List<String> tables =
        Sql.rows(
            connection,
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'virtual'",
            row -> row.getString(1));
    for (String table : tables) {
      counts.put(table, Sql.number(connection, "SELECT count(*) FROM main." + Sql.quoted(table)));
    }
    return counts;
  }
}
