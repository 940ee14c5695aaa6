package app.groundwork.store;

import app.groundwork.model.shared.Ids;
import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The writing connection with its journal; used by one thread at a time. */
final class Writer {
  /** How long after its last change a step still takes more of the same, ms. */
  static final long JOIN_MS = 2_000;

  private static final Texts TEXTS = Texts.in(Writer.class);

  private final Path file;
  private final Object identity;
  private final Connection connection;
  private final Transactions transactions;
  private final Journal journal;
  private final InstantSource clock;
  private final Tx tx;
  private @Nullable Joinable joinable;

  /** Counts what was written since the file was opened: the steps' own numbers come again. */
  private long written;

  /** The mark of the last strike that the file was rebuilt for. */
  private @Nullable String rebuiltFor;

  private record Joinable(String key, long step, long at) {}

  /**
   * What a write gave and what it touched.
   *
   * @param flipped true if it was an undo or redo
   */
  record Done<T extends @Nullable Object>(T result, Changed changed, boolean flipped) {
    Done(T result, Changed changed) {
      this(result, changed, false);
    }
  }

  Writer(Opening.Opened opened, Setup setup) throws SQLException {
    file = opened.file();
    identity = opened.identity();
    connection = opened.connection();
    clock = setup.clock();
    transactions = new Transactions(connection);
    journal = new Journal(connection, setup.undoSteps());
    Handle handle = Jdbi.create(connection).open();
    tx = new Tx(handle, new Ids(clock, RandomGenerator.getDefault()), clock);
  }

  /** One step, or more of the last one if {@code joinKey} says so. */
  <T extends @Nullable Object> Done<T> change(String label, @Nullable String joinKey, Work<T> work)
      throws SQLException {
    checkPlace();
    long now = clock.millis();
    Joinable last = joinable;
    joinable = null;
    boolean joins =
        last != null && last.key().equals(joinKey) && Math.abs(now - last.at()) <= JOIN_MS;
    long[] step = new long[1];
    Done<T> done =
        transactions.write(
            true,
            () -> {
              step[0] = journal.begin(joins && last != null ? last.step() : null);
              T result = work.run(tx);
              return new Done<>(result, journal.end(step[0], label, now));
            });
    if (joinKey != null && !done.changed().ids().isEmpty()) {
      joinable = new Joinable(joinKey, step[0], now);
    }
    return counted(done);
  }

  /** One step that {@link #takeBack} knows again. */
  <T extends @Nullable Object> Done<Stepped<T>> step(String label, Work<T> work)
      throws SQLException {
    Done<T> done = change(label, null, work);
    boolean none = done.changed().ids().isEmpty();
    return new Done<>(new Stepped<>(done.result(), none ? -1 : written), done.changed());
  }

  /** Takes a step back unless anything was written since; whether it did. */
  Done<Boolean> takeBack(Stepped<?> stepped) throws SQLException {
    if (stepped.step() != written) {
      return new Done<>(false, Changed.NOTHING);
    }
    Done<Optional<String>> flipped = flip(false);
    return new Done<>(flipped.result().isPresent(), flipped.changed(), true);
  }

  private <T extends @Nullable Object> Done<T> counted(Done<T> done) {
    if (!done.changed().ids().isEmpty()) {
      written++;
    }
    return done;
  }

  /** Writes what is not journalled. */
  <T extends @Nullable Object> Done<T> keep(Work<T> work) throws SQLException {
    checkPlace();
    return new Done<>(transactions.write(true, () -> work.run(tx)), Changed.NOTHING);
  }

  /**
   * Writes journalled rows, forgets every step in the same transaction and marks that traces of
   * what was struck {@code since}, and the {@code condemned} backups, are to be cleaned up.
   */
  <T extends @Nullable Object> Done<T> changeForGood(
      long since, Collection<Backups.Backup> condemned, Work<T> work) throws SQLException {
    checkPlace();
    joinable = null;
    Done<T> done =
        transactions.write(
            true,
            () -> {
              long step = journal.begin(null);
              T result = work.run(tx);
              Struck.note(connection, since, step, condemned, tx.newId());
              Changed changed = journal.end(step, "", clock.millis());
              journal.clear();
              return new Done<>(result, changed);
            });
    // Also if it touched nothing: the steps before are gone.
    written++;
    return done;
  }

  /**
   * Rebuilds the file and empties the write-ahead log, so that nothing of what was deleted is left.
   * False if a reader keeps the log from being emptied: nobody waits for that.
   */
  boolean scrub(Struck struck) throws SQLException {
    Sql.run(connection, "PRAGMA busy_timeout=0");
    try {
      if (!struck.mark().equals(rebuiltFor)) {
        SearchIndex.rebuild(connection);
        Sql.run(connection, "VACUUM");
        rebuiltFor = struck.mark();
      }
      return Sql.rows(connection, "PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1))
          .equals(List.of(0));
    } catch (SQLException e) {
      if (Failures.busy(e)) {
        return false;
      }
      throw e;
    } finally {
      Sql.run(connection, "PRAGMA busy_timeout=" + Connections.BUSY_MS);
    }
  }

  /** What is still to be cleaned up; null if nothing. */
  @Nullable Struck struck() throws SQLException {
    return Struck.pending(connection);
  }

  /** Notes that nothing of {@code struck} is left. */
  Done<Boolean> cleaned(Struck struck) throws SQLException {
    checkPlace();
    return new Done<>(transactions.write(true, () -> struck.done(connection)), Changed.NOTHING);
  }

  /** Takes the last step back, or brings the one last undone again; its label. */
  Done<Optional<String>> flip(boolean undone) throws SQLException {
    checkPlace();
    joinable = null;
    Journal.Flip flip = transactions.write(false, () -> journal.flip(undone));
    return flip == null
        ? new Done<>(Optional.empty(), Changed.NOTHING)
        : counted(new Done<>(Optional.of(flip.label()), flip.changed(), true));
  }

  <T extends @Nullable Object> T query(Work<T> work) {
    return work.run(tx);
  }

  /** True if the file is still at its path: on Unix a deleted file can be written without end. */
  boolean inPlace() {
    try {
      return OpenFiles.identity(file).equals(identity);
    } catch (IOException e) {
      return false;
    }
  }

  private void checkPlace() {
    if (!inPlace()) {
      throw new WriteFailed(
          TEXTS.get("write.gone", file), new NoSuchFileException(file.toString()));
    }
  }

  /** Writes the log back into the file and closes it. */
  void close() throws SQLException {
    try {
      Sql.rows(connection, "PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1));
    } finally {
      tx.handle().close();
      connection.close();
    }
  }
}
