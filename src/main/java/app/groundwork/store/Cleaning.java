package app.groundwork.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes away the traces of what was struck: first the backups, then the free pages and the log. The
 * mark in the file goes last, so that what is cut short is ended later.
 */
final class Cleaning {
  /** How long after a reader was in the way it is tried again, ms. */
  static final long RETRY_MS = 1_000;

  /** The same after the disk was full or failed: each try writes the whole file. */
  static final long RETRY_DISK_MS = 30_000;

  private static final Logger LOG = LoggerFactory.getLogger(Cleaning.class);

  private final Steps steps;
  private final Lane aside;
  private final Backups backups;
  private final boolean threads;
  private CompletableFuture<?> underWay = CompletableFuture.completedFuture(null);

  /** What the store's thread does for it. */
  interface Steps {
    /** What is to be cleaned up; null if nothing. */
    CompletableFuture<@Nullable Struck> pending();

    /** False if a reader is in the way. */
    CompletableFuture<Boolean> scrub(Struck struck);

    CompletableFuture<?> done(Struck struck);

    /** The failure to tell that traces are left, for now. */
    WriteFailed traces();
  }

  /** {@code threads}: true if the lanes have threads of their own. */
  Cleaning(Steps steps, Lane aside, Backups backups, boolean threads) {
    this.steps = steps;
    this.aside = aside;
    this.backups = backups;
    this.threads = threads;
  }

  /** Cleans up; fails if traces are left for now. Then it goes on by itself. */
  CompletableFuture<@Nullable Void> run() {
    return steps
        .pending()
        .thenCompose(
            struck ->
                struck == null
                    ? CompletableFuture.<@Nullable Void>completedFuture(null)
                    : clean(struck));
  }

  /** Has {@link #underWay} wait for {@code task} too. */
  synchronized void await(CompletableFuture<?> task) {
    underWay = CompletableFuture.allOf(underWay, task).exceptionally(failure -> null);
  }

  /** Done when nothing that was awaited is left to do. */
  synchronized CompletableFuture<?> underWay() {
    return underWay;
  }

  private CompletableFuture<@Nullable Void> clean(Struck struck) {
    return backups
        .strike(struck)
        .thenCompose(
            failure ->
                aloneWith(struck)
                    .whenComplete((clean, thrown) -> againIf(thrown != null, RETRY_DISK_MS))
                    .thenCompose(clean -> end(struck, clean, failure)));
  }

  private CompletableFuture<@Nullable Void> end(
      Struck struck, boolean clean, @Nullable WriteFailed failure) {
    againIf(!clean, RETRY_MS);
    if (!clean) {
      return CompletableFuture.failedFuture(steps.traces());
    }
    if (failure != null) {
      return CompletableFuture.failedFuture(failure);
    }
    return steps.done(struck).thenCompose(gone -> backups.make()).thenApply(made -> null);
  }

  /** Scrubs while none of our own readers looks at the file: a log that is read is not emptied. */
  private CompletableFuture<Boolean> aloneWith(Struck struck) {
    if (!threads) {
      return steps.scrub(struck);
    }
    CompletableFuture<@Nullable Void> over = new CompletableFuture<>();
    // One after the other and always in this order, or two of these could wait for each other.
    return backups
        .hold(over)
        .thenCompose(held -> aside.hold(over))
        .thenCompose(held -> steps.scrub(struck))
        .whenComplete((clean, failure) -> over.complete(null));
  }

  private void againIf(boolean owed, long delayMs) {
    if (owed && threads) {
      Executor soon = CompletableFuture.delayedExecutor(delayMs, TimeUnit.MILLISECONDS);
      soon.execute(
          () ->
              run()
                  .exceptionally(
                      failure -> {
                        LOG.debug("Traces are left for now", failure);
                        return null;
                      }));
    }
  }
}
