package app.groundwork.ui.capture;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the half-typed line as fast as the disk takes it: one write under way, the newest text
 * waiting behind it, nothing in between.
 */
final class DraftWriter {
  /** Writes a draft; completes after the commit. */
  @FunctionalInterface
  interface Write {
    CompletableFuture<@Nullable Void> write(String text, long begunAt);
  }

  private final Write write;
  private final Executor ui;
  private boolean busy;
  private @Nullable UnsavedLine waiting;
  private @Nullable UnsavedLine failed;
  private boolean dropped;

  DraftWriter(Write write, Executor ui) {
    this.write = write;
    this.ui = ui;
  }

  void keep(String text, long begunAt) {
    UnsavedLine line = new UnsavedLine(text, begunAt);
    failed = null;
    if (busy) {
      waiting = line;
      return;
    }
    busy = true;
    dropped = false;
    write
        .write(text, begunAt)
        .handleAsync((done, failure) -> next(failure == null ? null : line), ui);
  }

  /** Tries again to keep what could not be kept. */
  void retry() {
    UnsavedLine line = failed;
    if (line != null) {
      keep(line.text(), line.typedAt());
    }
  }

  /** Hands over what waits, without waiting itself: the file is about to be closed. */
  void flush() {
    UnsavedLine line = waiting == null ? failed : waiting;
    drop();
    if (line != null) {
      write.write(line.text(), line.typedAt());
    }
  }

  /** Drops what is not in the file yet: the line has been entered and goes its own way. */
  void drop() {
    waiting = null;
    failed = null;
    dropped = true;
  }

  private @Nullable Void next(@Nullable UnsavedLine unkept) {
    busy = false;
    UnsavedLine line = waiting;
    waiting = null;
    if (line != null) {
      keep(line.text(), line.typedAt());
    } else if (!dropped) {
      failed = unkept;
    }
    return null;
  }
}
