package app.groundwork.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One open workspace file. Every access runs on the store's own thread, in the order in which it
 * was asked for; futures complete there.
 */
public final class Workspace implements AutoCloseable {
  private Workspace() {}

  /** Makes a new, empty workspace and opens it for writing. */
  public static Workspace create(Path file, Setup setup) throws Refusal {
    throw new UnsupportedOperationException();
  }

  /** Opens a workspace for writing: the only writer until closed. */
  public static Workspace open(Path file, Setup setup) throws Refusal {
    throw new UnsupportedOperationException();
  }

  /** Opens a workspace for reading, also while another writes: {@code query} works, no change. */
  public static Workspace openToRead(Path file, Setup setup) throws Refusal {
    throw new UnsupportedOperationException();
  }

  /** The file. */
  public Path file() {
    throw new UnsupportedOperationException();
  }

  /** One journalled step in one transaction; the result comes after the commit. */
  public <T extends @Nullable Object> CompletableFuture<T> change(String label, Work<T> work) {
    throw new UnsupportedOperationException();
  }

  /**
   * The same, but joins the step before if that one has the same {@code joinKey}, is the last one,
   * was not undone, and is at most 2 s old: typing in one field is one step.
   */
  public <T extends @Nullable Object> CompletableFuture<T> change(
      String label, String joinKey, Work<T> work) {
    throw new UnsupportedOperationException();
  }

  /** Writes what no undo touches (drafts, the place on screen), in one transaction. */
  public <T extends @Nullable Object> CompletableFuture<T> keep(Work<T> work) {
    throw new UnsupportedOperationException();
  }

  /** Reads, in order with the writes. */
  public <T extends @Nullable Object> CompletableFuture<T> query(Work<T> work) {
    throw new UnsupportedOperationException();
  }

  /**
   * Reads on a second connection and thread: long reads (export, search) that writes do not wait
   * for.
   */
  public <T extends @Nullable Object> CompletableFuture<T> queryAside(Work<T> work) {
    throw new UnsupportedOperationException();
  }

  /** Takes the last step back; its label, or empty if there is none. */
  public CompletableFuture<Optional<String>> undo() {
    throw new UnsupportedOperationException();
  }

  /** Brings the step last undone again; its label, or empty if there is none. */
  public CompletableFuture<Optional<String>> redo() {
    throw new UnsupportedOperationException();
  }

  /** What undo and redo would do now. */
  public CompletableFuture<UndoState> undoState() {
    throw new UnsupportedOperationException();
  }

  /** Calls {@code listener} on the store's thread after each commit; close the result to end it. */
  public Subscription onChanged(Consumer<Changed> listener) {
    throw new UnsupportedOperationException();
  }

  /** Calls {@code listener} on the store's thread whenever the save state changes. */
  public Subscription onSaveState(Consumer<SaveState> listener) {
    throw new UnsupportedOperationException();
  }

  /** The half-typed lines. */
  public Drafts drafts() {
    throw new UnsupportedOperationException();
  }

  /** The file's backups. */
  public Backups backups() {
    throw new UnsupportedOperationException();
  }

  /**
   * Changes rows for good: as {@link #keep}, then nothing of what was there stays: the journal is
   * emptied, the write-ahead log truncated, the file rebuilt, and backups made at or after {@code
   * since} (UTC epoch ms) are deleted; then a new backup is made.
   */
  public <T extends @Nullable Object> CompletableFuture<T> forget(long since, Work<T> work) {
    throw new UnsupportedOperationException();
  }

  /** Waits for what is under way, then closes the file and frees its lock. */
  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
