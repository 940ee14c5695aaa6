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

  DraftWriter(Write write, Executor ui) {
    this.write = write;
    this.ui = ui;
  }

  void keep(String text, long begunAt) {
    if (busy) {
      waiting = new UnsavedLine(text, begunAt);
      return;
    }
    busy = true;
    // A failed draft is not retried here: the next key brings a newer one, and the file's save
    // state already says that writing fails.
    write.write(text, begunAt).handleAsync((done, failure) -> next(), ui);
  }

  /** Drops what has not been handed over: the line has been entered and goes its own way. */
  void drop() {
    waiting = null;
  }

  private @Nullable Void next() {
    busy = false;
    UnsavedLine line = waiting;
    waiting = null;
    if (line != null) {
      keep(line.text(), line.typedAt());
    }
    return null;
  }
}
