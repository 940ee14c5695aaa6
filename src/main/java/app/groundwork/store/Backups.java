package app.groundwork.store;

import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Verified copies of the file, in the folder {@code <name>.backups} beside it. */
public final class Backups {
  /** After how much time with changes in it the next backup is made, ms. */
  static final long EVERY_MS = 600_000;

  private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
  private static final Texts TEXTS = Texts.in(Backups.class);

  private final Workspace workspace;
  private final Opening.Opened opened;
  private final Setup setup;
  private final BackupFolder folder;
  private final Lane lane;

  /** When the first change after the last backup came; 0 if none did. */
  private final AtomicLong changedSince = new AtomicLong();

  /** True until a backup is made, if the file held more than the newest when it was opened. */
  private volatile boolean stale;

  private volatile boolean keptUp;

  Backups(Workspace workspace, Opening.Opened opened, Setup setup) {
    this.workspace = workspace;
    this.opened = opened;
    this.setup = setup;
    folder = BackupFolder.of(opened.file());
    stale = !LastClosed.backedUp(opened.file());
    lane = new Lane("store-backup", setup.runner());
  }

  /**
   * One backup.
   *
   * @param at when it was made, UTC epoch ms
   * @param bytes its size
   */
  public record Backup(Path file, long at, long bytes) {}

  /** All, newest first. */
  public List<Backup> list() {
    return folder.list();
  }

  /**
   * From here on a backup is made at the close when something changed since the last one; and one
   * now, when the file holds more than the newest. Null if there is none to make. For a workspace
   * open for writing; on a thread of its own, so call it when the window stands.
   */
  public CompletableFuture<@Nullable Backup> keepUp() {
    return lane.submit(
        () -> {
          keptUp = opened.lock() != null;
          return keptUp && (!upToDate() || list().isEmpty()) ? makeNow() : null;
        });
  }

  /** Makes and verifies one now, on a connection of its own; then thins the old ones. */
  public CompletableFuture<Backup> make() {
    return lane.submit(this::makeNow);
  }

  /**
   * Writes a verified copy to {@code target} (must not exist); journal and drafts are empty in it.
   * Works also when the file itself was moved or deleted under this workspace.
   */
  public CompletableFuture<Path> saveCopy(Path target) {
    if (!workspace.inPlace()) {
      return workspace.onStore(() -> copyTo(target, opened.connection()));
    }
    return lane.submit(
        () -> {
          try (Connection connection = opened.toRead()) {
            return copyTo(target, connection);
          }
        });
  }

  /**
   * Puts {@code backup} in the place of the closed workspace {@code file}; the file that was there
   * is kept among the backups. Returns where; {@code file} itself if there was none.
   *
   * @throws Refusal if the workspace is in use, the backup is not sound, or nothing can be written
   */
  public static Path restore(Path file, Path backup) throws Refusal {
    return new Restoring(file, Setup.standard(), Migrations.standard()).from(backup);
  }

  /**
   * Deletes those that hold {@code struck}: all that say they were made since, and whichever else
   * has it in it. What could not be deleted comes as a failure in words; null if all went well.
   */
  CompletableFuture<@Nullable WriteFailed> strike(Struck struck) {
    return lane.submit(
        () -> {
          WriteFailed failure = null;
          for (Backup backup : list()) {
            try {
              if (struck.condemns(backup) || holds(backup, struck)) {
                folder.delete(backup);
              }
            } catch (IOException e) {
              failure = new WriteFailed(TEXTS.get("write.traces.backup", folder.folder()), e);
            }
          }
          folder.sweep();
          return failure;
        });
  }

  /** What one backup holds, as far as could be seen. */
  public enum Holds {
    YES,
    NO,
    /** It is damaged, or not one of ours. */
    UNREADABLE
  }

  /** Asks each backup, newest first, whether it {@code holds} something; only reads them. */
  public CompletableFuture<Map<Backup, Holds>> ask(Work<Boolean> holds) {
    return lane.submit(
        () -> {
          Map<Backup, Holds> answers = new LinkedHashMap<>();
          for (Backup backup : list()) {
            answers.put(backup, ask(backup, holds));
          }
          return answers;
        });
  }

  private Holds ask(Backup backup, Work<Boolean> holds) {
    try (Connection copy = opened.connections().toReadStill(backup.file())) {
      return new Reader(copy, setup.clock()).query(holds) ? Holds.YES : Holds.NO;
    } catch (SQLException | RuntimeException e) {
      LOG.warn("A backup could not be looked into", e);
      return Holds.UNREADABLE;
    }
  }

  /** Lets nothing be copied until {@code over} is done; the result is done once that holds. */
  CompletableFuture<@Nullable Void> hold(CompletableFuture<?> over) {
    return lane.hold(over);
  }

  private boolean holds(Backup backup, Struck struck) {
    try (Connection copy = opened.connections().toReadStill(backup.file())) {
      return struck.isIn(copy);
    } catch (SQLException | RuntimeException e) {
      // Damaged or of another make; kept, as it may be all that is left of an older state.
      LOG.warn("A backup could not be looked into", e);
      return false;
    }
  }

  /** Whether the file is sound, by a quick look on a connection of its own. */
  CompletableFuture<Boolean> lookForDamage() {
    return lane.submit(
        () -> {
          try (Connection connection = opened.toRead()) {
            return Soundness.quick(connection);
          }
        });
  }

  /** Takes note of a commit at {@code now}; makes a backup when one is due. */
  void noteWrite(long now) {
    long since = changedSince.get();
    if (since == 0) {
      changedSince.set(now);
    } else if (now - since >= EVERY_MS) {
      changedSince.set(now);
      make().exceptionally(this::logged);
    }
  }

  void close() {
    lane.close(this::makeLast).join();
  }

  /** True if the newest backup holds all that is in the file. */
  boolean upToDate() {
    return !stale && changedSince.get() == 0;
  }

  private void makeLast() {
    if (keptUp && !upToDate()) {
      try {
        makeNow();
      } catch (RuntimeException e) {
        logged(e);
      }
    }
  }

  private Backup makeNow() {
    if (!workspace.inPlace()) {
      throw new WriteFailed(TEXTS.get("write.gone", opened.file()));
    }
    long before = changedSince.getAndSet(0);
    boolean good = false;
    try (Connection connection = opened.toRead()) {
      folder.sweep();
      // The name is given after the copy is made: a backup holds nothing younger than it says.
      Path made =
          new CheckedCopy(connection, opened.connections())
              .make(() -> folder.freePlace(setup.clock().millis()), false);
      stale = false;
      good = true;
      List<Backup> all = list();
      for (Backup superfluous : BackupThinning.superfluous(all, setup.clock().millis())) {
        folder.delete(superfluous);
      }
      return all.stream().filter(backup -> backup.file().equals(made)).findFirst().orElseThrow();
    } catch (SQLException | IOException e) {
      throw failed(e, folder.folder());
    } finally {
      if (!good) {
        changedSince.compareAndSet(0, before);
      }
    }
  }

  private Path copyTo(Path target, Connection source) {
    if (OwnFiles.hold(opened.file(), target)) {
      throw new WriteFailed(TEXTS.get("backup.own", target));
    }
    try {
      return new CheckedCopy(source, opened.connections()).make(() -> target, true);
    } catch (FileAlreadyExistsException e) {
      throw new WriteFailed(TEXTS.get("backup.exists", target), e);
    } catch (SQLException | IOException e) {
      throw failed(e, target);
    }
  }

  private WriteFailed failed(Exception e, Path where) {
    return new WriteFailed(TEXTS.get("backup.failed", opened.file(), where), e);
  }

  private @Nullable Backup logged(Throwable failure) {
    LOG.error("The backup failed", failure);
    return null;
  }
}
