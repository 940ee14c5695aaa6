package app.groundwork.store;

import app.groundwork.model.shared.Texts;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open workspace file. Every access runs on the store's own thread, in the order in which it
 * was asked for; futures complete there, so never wait for one inside of work or a listener. A
 * write that fails completes its future with {@link WriteFailed}, a read with {@link ReadFailed};
 * what the work itself throws comes through as it is.
 */
public final class Workspace implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);
  private static final Texts TEXTS = Texts.in(Workspace.class);

  private final Opening.Opened opened;
  private final Setup setup;
  private final Lane store;
  private final Lane asideLane;
  private final @Nullable Writer writer;
  private final @Nullable Reader reader;
  private @Nullable Reader aside;
  private final Listeners<Changed> changes = new Listeners<>();
  private final Listeners<Changed> flips = new Listeners<>();
  private final Listeners<SaveState> saves = new Listeners<>();
  private final Drafts drafts = new Drafts(this);
  private final Place place = new Place(this);
  private final Backups backups;
  private final Cleaning cleaning;
  private @Nullable String damage;
  private @Nullable String traces;
  private volatile SaveState saveState = new SaveState(0, null);

  private Workspace(Opening.Opened opened, Setup setup) throws SQLException {
    this.opened = opened;
    this.setup = setup;
    boolean writes = opened.lock() != null;
    writer = writes ? new Writer(opened, setup) : null;
    reader = writes ? null : new Reader(opened.connection(), setup.clock());
    store = new Lane("store", setup.runner());
    asideLane = new Lane("store-aside", setup.runner());
    backups = new Backups(this, opened, setup);
    cleaning = new Cleaning(new Steps(), asideLane, backups, setup.runner() == null);
    if (writer != null && writer.struck() != null) {
      cleaning.await(cleaning.run());
    }
    if (opened.checkDue() && setup.runner() == null) {
      backups.lookForDamage().thenAccept(sound -> store.submit(() -> looked(sound)));
    }
  }

  /** Makes a new, empty workspace and opens it for writing. */
  public static Workspace create(Path file, Setup setup) throws Refusal {
    NewFile.make(file, setup, Migrations.standard());
    return open(file, setup);
  }

  /** Opens a workspace for writing: the only writer until closed. */
  public static Workspace open(Path file, Setup setup) throws Refusal {
    return open(file, setup, Migrations.standard());
  }

  static Workspace open(Path file, Setup setup, Migrations migrations) throws Refusal {
    return of(new Opening(file, setup, migrations).toWrite(), setup);
  }

  /**
   * Opens a workspace for reading, also while another writes: {@code query} works, no change. A
   * file of an older schema is read from a copy in memory that is brought up to date.
   */
  public static Workspace openToRead(Path file, Setup setup) throws Refusal {
    return openToRead(file, setup, Migrations.standard());
  }

  static Workspace openToRead(Path file, Setup setup, Migrations migrations) throws Refusal {
    return of(new Opening(file, setup, migrations).toRead(), setup);
  }

  /** Opens a workspace of whatever schema as it is, for {@link #check} only. */
  public static Workspace openToCheck(Path file, Setup setup) throws Refusal {
    return of(new Opening(file, setup, Migrations.standard()).toCheck(), setup);
  }

  private static Workspace of(Opening.Opened opened, Setup setup) throws Refusal {
    try {
      return new Workspace(opened, setup);
    } catch (SQLException e) {
      Refusal refusal = Refusals.unreadable(opened.file());
      refusal.initCause(e);
      opened.release();
      throw refusal;
    }
  }

  /** The file. */
  public Path file() {
    return opened.file();
  }

  /** What the user should know about how the file is kept; null if there is nothing special. */
  public @Nullable String remark() {
    return opened.remark();
  }

  /** One journalled step in one transaction; the result comes after the commit. */
  public <T extends @Nullable Object> CompletableFuture<T> change(String label, Work<T> work) {
    return write(w -> w.change(label, null, work));
  }

  /**
   * The same, but joins the step before if that one has the same {@code joinKey}, is the last one,
   * was not undone, and was last joined at most 2 s ago: typing in one field is one step.
   */
  public <T extends @Nullable Object> CompletableFuture<T> change(
      String label, String joinKey, Work<T> work) {
    return write(w -> w.change(label, joinKey, work));
  }

  /** As {@link #change(String, Work)}, for {@link #undo(Stepped)}. */
  public <T extends @Nullable Object> CompletableFuture<Stepped<T>> step(
      String label, Work<T> work) {
    return write(w -> w.step(label, work));
  }

  /** Writes what no undo touches (drafts, the place on screen), in one transaction. */
  public <T extends @Nullable Object> CompletableFuture<T> keep(Work<T> work) {
    return write(w -> w.keep(work));
  }

  /** Reads, in order with the writes. */
  public <T extends @Nullable Object> CompletableFuture<T> query(Work<T> work) {
    return store.submit(() -> read(() -> looks(work)));
  }

  /**
   * Reads on a second connection and thread: long reads (export, search) that writes do not wait
   * for.
   */
  public <T extends @Nullable Object> CompletableFuture<T> queryAside(Work<T> work) {
    return asideLane.submit(() -> read(() -> aside().query(work)));
  }

  /** Everything that is wrong with the file, for the user; empty if it is sound. Takes its time. */
  public CompletableFuture<List<String>> check() {
    return asideLane.submit(() -> read(() -> Soundness.thorough(aside().connection())));
  }

  /** Takes the last step back; its label, or empty if there is none. */
  public CompletableFuture<Optional<String>> undo() {
    return write(w -> w.flip(false));
  }

  /**
   * Takes that step back if it is still the last thing done since the file was opened; false, and
   * nothing is done, if something else was changed, undone or redone since.
   */
  public CompletableFuture<Boolean> undo(Stepped<?> step) {
    return write(w -> w.takeBack(step));
  }

  /** Brings the step last undone again; its label, or empty if there is none. */
  public CompletableFuture<Optional<String>> redo() {
    return write(w -> w.flip(true));
  }

  /** What undo and redo would do now. */
  public CompletableFuture<UndoState> undoState() {
    return store.submit(() -> read(() -> Journal.state(opened.connection())));
  }

  /** Calls {@code listener} on the store's thread after each commit; close the result to end it. */
  public Subscription onChanged(Consumer<Changed> listener) {
    return changes.add(listener);
  }

  /**
   * Calls {@code listener} on the store's thread after each undo and redo, before those who are
   * told of all commits.
   */
  public Subscription onFlipped(Consumer<Changed> listener) {
    return flips.add(listener);
  }

  /** Calls {@code listener} on the store's thread whenever the save state changes. */
  public Subscription onSaveState(Consumer<SaveState> listener) {
    return saves.add(listener);
  }

  /** How the file stands now; from any thread. */
  public SaveState saveState() {
    return saveState;
  }

  /** The half-typed lines. */
  public Drafts drafts() {
    return drafts;
  }

  /** Where the user was. */
  public Place place() {
    return place;
  }

  /** The file's backups. */
  public Backups backups() {
    return backups;
  }

  /**
   * Changes rows for good: as {@link #keep}, then nothing of what was there stays: the journal is
   * emptied, the write-ahead log truncated, the file rebuilt, and backups made at or after {@code
   * since} (UTC epoch ms) or with the deleted rows in them are deleted; then a new backup is made.
   * Fails with {@link WriteFailed} if another program's reading leaves traces for now; they go as
   * soon as it ends, and what a kill cuts short ends with the next opening.
   */
  public <T extends @Nullable Object> CompletableFuture<T> forget(long since, Work<T> work) {
    return forget(since, List.of(), work);
  }

  /** The same, and {@code condemned} backups are deleted too, whatever is in them. */
  public <T extends @Nullable Object> CompletableFuture<T> forget(
      long since, Collection<Backups.Backup> condemned, Work<T> work) {
    CompletableFuture<T> done =
        write(w -> w.changeForGood(since, condemned, work))
            .thenCompose(result -> cleaning.run().thenApply(clean -> result));
    cleaning.await(done);
    return done;
  }

  /** Waits for what is under way, then closes the file and frees its lock. Not from a listener. */
  @Override
  public void close() {
    cleaning.underWay().join();
    backups.close();
    asideLane.close(this::closeAside).join();
    store.close(this::closeStore).join();
  }

  /** Lets {@code task} have the open connection between two writes. */
  <T extends @Nullable Object> CompletableFuture<T> onStore(Callable<T> task) {
    return store.submit(task);
  }

  /** False if the file was moved, deleted or replaced under this workspace. */
  boolean inPlace() {
    return writer == null || writer.inPlace();
  }

  private <T extends @Nullable Object> CompletableFuture<T> write(WriterWork<T> work) {
    return store.submit(() -> written(work));
  }

  private interface WriterWork<T extends @Nullable Object> {
    Writer.Done<T> run(Writer writer) throws SQLException;
  }

  private <T extends @Nullable Object> T written(WriterWork<T> work) throws Exception {
    if (writer == null) {
      throw new WriteFailed(TEXTS.get("write.reader", file()));
    }
    Writer.Done<T> done;
    try {
      done = work.run(writer);
    } catch (SQLException | RuntimeException e) {
      Exception inWords = Failures.write(file(), e);
      // A refusal without a cause says that nothing was to be saved.
      throw inWords instanceof WriteFailed failure && failure.getCause() != null
          ? failed(failure)
          : inWords;
    }
    tell(new SaveState(setup.clock().millis(), damage == null ? traces : damage));
    if (!done.changed().ids().isEmpty()) {
      if (done.flipped()) {
        flips.tell(done.changed());
      }
      changes.tell(done.changed());
    }
    backups.noteWrite(setup.clock().millis());
    return done.result();
  }

  private WriteFailed failed(WriteFailed failure) {
    if (!Objects.equals(saveState.failure(), failure.getMessage())) {
      // Once: it is tried again and again while the disk is full.
      LOG.error("A write failed", failure.getCause());
    }
    tell(new SaveState(saveState.savedAt(), failure.getMessage()));
    return failure;
  }

  private void tell(SaveState state) {
    saveState = state;
    saves.tell(state);
  }

  private <T extends @Nullable Object> T read(Callable<T> work) throws Exception {
    try {
      return work.call();
    } catch (SQLException | RuntimeException e) {
      throw Failures.read(file(), e);
    }
  }

  private <T extends @Nullable Object> T looks(Work<T> work) throws SQLException {
    if (writer != null) {
      return writer.query(work);
    }
    return Objects.requireNonNull(reader).query(work);
  }

  private @Nullable Void looked(boolean sound) {
    if (!sound) {
      damage = TEXTS.get("damage", file());
      tell(new SaveState(saveState.savedAt(), damage));
    }
    return null;
  }

  /** What the store's thread does to clean up after a strike. */
  private final class Steps implements Cleaning.Steps {
    @Override
    public CompletableFuture<@Nullable Struck> pending() {
      return store.submit(() -> writer == null ? null : writer.struck());
    }

    @Override
    public CompletableFuture<Boolean> scrub(Struck struck) {
      return write(
          w -> {
            boolean clean = scrubbed(w, struck);
            traces = clean ? null : TEXTS.get("write.traces", file());
            return new Writer.Done<>(clean, Changed.NOTHING);
          });
    }

    private boolean scrubbed(Writer writer, Struck struck) {
      try {
        return writer.scrub(struck);
      } catch (SQLException e) {
        // The strike itself is in the file: "not saved" would be wrong.
        traces = TEXTS.get("write.traces.disk", file());
        throw new WriteFailed(traces, e);
      }
    }

    @Override
    public CompletableFuture<?> done(Struck struck) {
      return write(w -> w.cleaned(struck));
    }

    @Override
    public WriteFailed traces() {
      return new WriteFailed(TEXTS.get("write.traces", file()));
    }
  }

  private Reader aside() throws SQLException {
    Reader open = aside;
    if (open == null) {
      open = new Reader(opened.toRead(), setup.clock());
      aside = open;
    }
    return open;
  }

  private void closeAside() {
    if (aside != null) {
      try {
        aside.close();
      } catch (SQLException e) {
        LOG.warn("Closing the second connection failed", e);
      }
    }
  }

  private void closeStore() {
    boolean inPlace = inPlace();
    try {
      if (writer != null) {
        writer.close();
      } else if (reader != null) {
        reader.close();
      }
    } catch (SQLException e) {
      LOG.warn("Closing the file failed", e);
    }
    opened.release();
    if (writer != null && inPlace) {
      LastClosed.note(file(), backups.upToDate());
    }
  }
}
