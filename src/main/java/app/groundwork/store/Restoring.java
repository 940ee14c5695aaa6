package app.groundwork.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts a backup in the place of a closed workspace. */
final class Restoring {
  private final Path file;
  private final Setup setup;
  private final Migrations migrations;
  private final Connections connections;

  Restoring(Path file, Setup setup, Migrations migrations) {
    this.file = file.toAbsolutePath();
    this.setup = setup;
    this.migrations = migrations;
    connections = new Connections(setup.connections());
  }

  /** Does it with {@code backup}; where the file that was there is kept. */
  Path from(Path backup) throws Refusal {
    if (!Files.isRegularFile(backup)) {
      throw Refusals.missing(backup);
    }
    synchronized (OpenFiles.class) {
      try {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        if (Files.exists(target) && OpenFiles.has(target)) {
          throw Refusals.inUse(target, WorkspaceLock.HERE);
        }
        try (WorkspaceLock lock = WorkspaceLock.take(target, setup.clock())) {
          if (!Soundness.soundCopy(backup, connections, migrations)) {
            throw Refusals.damaged(backup, Optional.empty());
          }
          return replace(target, backup);
        }
      } catch (IOException e) {
        throw Refusals.readOnly(file);
      }
    }
  }

  private Path replace(Path target, Path backup) throws IOException {
    Path fresh = target.resolveSibling(UUID.randomUUID() + BackupFolder.PARTIAL);
    try {
      Files.copy(backup, fresh);
      Medium.sync(fresh);
      Path kept = Files.exists(target) ? keep(target) : target;
      // A log beside the file would be merged into the one that takes its place.
      for (String ending : List.of("-wal", "-shm", "-journal")) {
        Files.deleteIfExists(beside(target, ending));
      }
      Files.move(
          fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      Medium.syncFolder(Medium.folder(fresh));
      return kept;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private Path keep(Path target) throws IOException {
    BackupFolder folder = BackupFolder.of(target);
    Files.createDirectories(folder.folder());
    Path kept = folder.place(setup.clock().millis(), "before-restore");
    Files.copy(target, kept);
    for (String ending : List.of("-wal", "-journal")) {
      if (Files.exists(beside(target, ending))) {
        Files.copy(beside(target, ending), beside(kept, ending));
      }
    }
    fold(kept);
    Medium.sync(kept);
    Medium.syncFolder(folder.folder());
    return kept;
  }

  /** Works a log that was left into the file, so that it is one file again. */
  private void fold(Path kept) {
    try (Connection connection = connections.toWrite(kept)) {
      Sql.rows(connection, "PRAGMA journal_mode=DELETE", row -> row.getString(1));
    } catch (SQLException e) {
      // Damaged: it may be why the user restores. Kept as it is, its log beside it.
    }
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
