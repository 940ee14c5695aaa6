package app.groundwork.store;

import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads from a path to an open connection that can be trusted, or refuses. */
final class Opening {
  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
  private static final Texts TEXTS = Texts.in(Opening.class);

  private final Path file;
  private final Setup setup;
  private final Migrations migrations;
  private final Connections connections;

  Opening(Path file, Setup setup, Migrations migrations) throws Refusal {
    this.file = existing(file);
    this.setup = setup;
    this.migrations = migrations;
    connections = new Connections(setup.connections());
  }

  /**
   * An open file.
   *
   * @param file its real path
   * @param identity what tells it from another file put in its place
   * @param lock the right to write; null when open for reading
   * @param checkDue true if nobody has looked yet whether it is sound
   * @param remark what the user should know about it; null if nothing
   * @param source opens what further connections read: the file, or a copy brought up to date
   */
  record Opened(
      Path file,
      Object identity,
      Connection connection,
      Connections connections,
      @Nullable WorkspaceLock lock,
      Subscription open,
      boolean checkDue,
      @Nullable String remark,
      Source source) {
    /** Opens one more connection. */
    interface Source {
      Connection open() throws SQLException;
    }

    /** One more connection, for reading. */
    Connection toRead() throws SQLException {
      return source.open();
    }

    /** Closes the connection and frees what was taken for it. */
    void release() {
      try {
        connection.close();
      } catch (SQLException e) {
        LOG.warn("Closing the file failed", e);
      }
      open.close();
      if (lock != null) {
        lock.close();
      }
    }
  }

  /** For writing. */
  Opened toWrite() throws Refusal {
    synchronized (OpenFiles.class) {
      try {
        checkHeader();
        if (Medium.marked(file) || Medium.marked(Medium.folder(file)) || !writable()) {
          throw Refusals.readOnly(file);
        }
        WorkspaceLock lock = lock();
        Opened opened = null;
        try {
          opened = locked(lock);
          return opened;
        } finally {
          if (opened == null) {
            lock.close();
          }
        }
      } catch (SQLException e) {
        throw refused(e);
      } catch (IOException e) {
        throw Refusals.unreadable(file);
      }
    }
  }

  /** For reading, whoever writes; a file of an older schema from a copy brought up to date. */
  Opened toRead() throws Refusal {
    Opened asItIs = toCheck();
    boolean good = false;
    try {
      good = Migrations.schemaOf(asItIs.connection()) == migrations.newest();
      return good ? asItIs : broughtUpToDate(asItIs.connection());
    } catch (SQLException e) {
      throw refused(e);
    } finally {
      if (!good) {
        asItIs.release();
      }
    }
  }

  /** For reading the file as it is, of whatever schema. */
  Opened toCheck() throws Refusal {
    synchronized (OpenFiles.class) {
      try {
        checkHeader();
        if (left("-journal")) {
          lookAtRest();
        }
        Connection connection = readable();
        boolean good = false;
        try {
          checkSchema(connection);
          Opened opened = opened(connection, null, false, null);
          good = true;
          return opened;
        } finally {
          if (!good) {
            connection.close();
          }
        }
      } catch (SQLException e) {
        throw refused(e);
      } catch (IOException e) {
        throw Refusals.unreadable(file);
      }
    }
  }

  private static Path existing(Path file) throws Refusal {
    if (!Files.exists(file)) {
      throw Refusals.missing(file);
    }
    if (Files.isDirectory(file)) {
      throw Refusals.folder(file);
    }
    try {
      if (Files.size(file) == 0) {
        throw Refusals.empty(file);
      }
      return file.toRealPath();
    } catch (IOException e) {
      throw Refusals.unreadable(file);
    }
  }

  private void checkHeader() throws IOException, Refusal {
    if (OpenFiles.has(file)) {
      return;
    }
    FileHeader header = FileHeader.of(file);
    if (!header.workspace()) {
      throw Refusals.foreign(file);
    }
    if (header.schema() > migrations.newest()) {
      throw Refusals.newer(file, header.schema(), migrations.newest());
    }
  }

  private boolean writable() throws IOException {
    return OpenFiles.has(file) || Medium.writable(file);
  }

  private WorkspaceLock lock() throws Refusal {
    try {
      return WorkspaceLock.take(file, setup.clock());
    } catch (IOException e) {
      throw Refusals.readOnly(file);
    }
  }

  private Opened locked(WorkspaceLock lock) throws Refusal, SQLException, IOException {
    boolean unclean = left("-wal") || left("-journal");
    boolean checkNow = unclean || !LastClosed.matches(file);
    if (left("-journal")) {
      lookAtCopy();
    } else {
      // Looked at in the way that changes least, before anything may be written.
      try (Connection look = unclean ? connections.toRead(file) : connections.toReadStill(file)) {
        look(look, checkNow);
      }
    }
    Connection connection = connections.toWrite(file);
    boolean good = false;
    try {
      String remark = switchLogOn(connection) ? null : TEXTS.get("remark.rollback", file);
      Path before = migrate(connection);
      good = true;
      return opened(
          connection,
          lock,
          !checkNow,
          before == null ? remark : TEXTS.get("remark.updated", file, before));
    } finally {
      if (!good) {
        connection.close();
      }
    }
  }

  private void look(Connection connection, boolean thoroughly) throws Refusal, SQLException {
    checkSchema(connection);
    if (thoroughly && !Soundness.quick(connection)) {
      throw damaged();
    }
  }

  /**
   * Looks at what a rollback journal would make of the file, on a copy elsewhere: SQLite cannot
   * read past such a journal without writing it back. Not while this process has the file open.
   */
  private void lookAtCopy() throws Refusal, SQLException, IOException {
    if (OpenFiles.has(file)) {
      // Whoever opened it has worked the journal in.
      return;
    }
    try (Scratch scratch = Scratch.make()) {
      Path copy = scratch.folder().resolve("copy");
      Files.copy(file, copy);
      Files.copy(beside("-journal"), scratch.folder().resolve("copy-journal"));
      try (Connection look = connections.toWrite(copy)) {
        look(look, true);
      }
    } catch (IOException e) {
      throw Refusals.notCopied(file);
    }
  }

  /** The same for a reader, unless somebody writes just now: then the journal is not a rest. */
  private void lookAtRest() throws Refusal, SQLException, IOException {
    WorkspaceLock writes;
    try {
      writes = WorkspaceLock.take(file, setup.clock());
    } catch (Refusal inUse) {
      return;
    } catch (IOException e) {
      // A read-only folder, where nothing can be rolled back either.
      return;
    }
    try (writes) {
      if (left("-journal")) {
        lookAtCopy();
      }
    }
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private boolean left(String ending) throws IOException {
    Path beside = beside(ending);
    return Files.exists(beside) && Files.size(beside) > 0;
  }

  private int checkSchema(Connection connection) throws SQLException, Refusal {
    if (Sql.number(connection, "PRAGMA application_id") != FileHeader.GROUNDWORK) {
      throw Refusals.foreign(file);
    }
    int schema = Migrations.schemaOf(connection);
    if (schema > migrations.newest()) {
      throw Refusals.newer(file, schema, migrations.newest());
    }
    SchemaCheck.Finding finding = SchemaCheck.of(connection, migrations, schema);
    if (finding.foreign() != null) {
      throw Refusals.foreignPart(file, finding.foreign().type(), finding.foreign().name());
    }
    if (finding.missing() != null) {
      throw damaged();
    }
    return schema;
  }

  /** False if the disk does not bear a write-ahead log: then a rollback journal serves. */
  private boolean switchLogOn(Connection connection) throws SQLException {
    if (!Medium.remote(file)) {
      try {
        if (mode(connection, "WAL").equals("wal")) {
          return true;
        }
      } catch (SQLException e) {
        if (Failures.damage(e)) {
          throw e;
        }
      }
    }
    mode(connection, "DELETE");
    return false;
  }

  private static String mode(Connection connection, String mode) throws SQLException {
    return Sql.rows(connection, "PRAGMA journal_mode=" + mode, row -> row.getString(1)).getFirst();
  }

  /** Brings the file up to date; returns the backup of what it was, null if it was. */
  private @Nullable Path migrate(Connection connection) throws SQLException, Refusal {
    int schema = Migrations.schemaOf(connection);
    Path before = null;
    if (schema < migrations.newest()) {
      try {
        BackupFolder folder = BackupFolder.of(file);
        before =
            new CheckedCopy(connection, connections)
                .make(
                    () ->
                        folder.place(
                            setup.clock().millis(), "before-schema-" + migrations.newest()),
                    false);
        migrations.run(connection, migrations.newest());
      } catch (IOException e) {
        throw Refusals.readOnly(file);
      } catch (SQLException e) {
        throw notUpdated(e);
      }
      // Into the file itself, where the header is read before SQLite.
      Sql.rows(connection, "PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1));
    }
    return before;
  }

  /** A reader leaves an older file as it is, and reads what it would be, on a copy in memory. */
  private Opened broughtUpToDate(Connection older) throws SQLException, Refusal {
    if (!Soundness.quick(older)) {
      throw damaged();
    }
    MemoryCopy copy = MemoryCopy.unused(connections);
    try {
      Connection connection = copy.of(older, migrations);
      return new Opened(
          file,
          copy,
          connection,
          connections,
          null,
          // Nothing of the file is open any more.
          () -> {},
          false,
          TEXTS.get("remark.older", file),
          copy::toRead);
    } catch (SQLException e) {
      throw notUpdated(e);
    }
  }

  /** The true reason why an older file was not brought up to date. */
  private Refusal notUpdated(SQLException e) {
    if (Failures.damage(e) || Failures.busy(e)) {
      return refused(e);
    }
    LOG.error("An older file could not be brought up to date", e);
    Refusal refusal = Failures.room(e) ? Refusals.noRoom(file) : Refusals.notUpdated(file);
    refusal.initCause(e);
    return refusal;
  }

  private Connection readable() throws SQLException, IOException {
    if (Files.exists(beside("-wal"))) {
      return connections.toRead(file);
    }
    try {
      return connections.toReadTidily(file);
    } catch (SQLException e) {
      if (!Failures.refused(e)) {
        throw e;
      }
      // A read-only disk, where the log cannot even be made: then nobody writes either.
      return connections.toReadStill(file);
    }
  }

  private Opened opened(
      Connection connection, @Nullable WorkspaceLock lock, boolean checkDue, @Nullable String word)
      throws IOException {
    Object identity = OpenFiles.identity(file);
    Subscription open = OpenFiles.add(identity);
    return new Opened(
        file,
        identity,
        connection,
        connections,
        lock,
        open,
        checkDue,
        word,
        () -> connections.toRead(file));
  }

  private Refusal refused(SQLException e) {
    Refusal refusal =
        Failures.damage(e)
            ? damaged()
            : Failures.busy(e)
                ? Refusals.inUse(file, TEXTS.get("holder.unknown"))
                : Refusals.unreadable(file);
    refusal.initCause(e);
    return refusal;
  }

  private Refusal damaged() {
    return Refusals.damaged(file, Soundness.newestSoundBackup(file, connections, migrations));
  }
}
