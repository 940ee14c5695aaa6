package app.groundwork.ui.kit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What of a typed text is saved and what is not: writes at most {@link #BEHIND} after a key, one
 * write at a time, and tries again when one fails. Knows no control; all calls on one thread.
 */
final class DraftKeeper {
  static final Duration BEHIND = Duration.ofMillis(200);
  private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
  private static final Duration LAST_RETRY = Duration.ofSeconds(5);

  private final Function<String, ? extends CompletionStage<?>> commit;
  private final Delay delay;
  private final Executor ui;
  private Consumer<DraftText.State> states;

  private String text;
  private String saved;
  private Duration retry = FIRST_RETRY;
  private @Nullable Runnable cancelTimer;
  private @Nullable CompletableFuture<Void> writing;

  DraftKeeper(
      String text,
      Function<String, ? extends CompletionStage<?>> commit,
      Delay delay,
      Executor ui,
      Consumer<DraftText.State> states) {
    this.text = text;
    this.saved = text;
    this.commit = commit;
    this.delay = delay;
    this.ui = ui;
    this.states = states;
  }

  /** The user has changed the text. */
  void typed(String now) {
    text = now;
    if (isClean()) {
      stopTimer();
      states.accept(DraftText.State.SAVED);
      return;
    }
    states.accept(DraftText.State.UNSAVED);
    if (cancelTimer == null && writing == null) {
      startTimer(BEHIND);
    }
  }

  /** True if all that was typed is saved. */
  boolean isClean() {
    return writing == null && text.equals(saved);
  }

  /** The text comes from the file: there is nothing to save. */
  void shown(String fromFile) {
    stopTimer();
    text = fromFile;
    saved = fromFile;
    states.accept(DraftText.State.SAVED);
  }

  /** Writes now what is not saved yet; fails if the write does. */
  CompletableFuture<Void> flush() {
    stopTimer();
    if (writing != null) {
      return writing.thenCompose(done -> flush());
    }
    return text.equals(saved) ? CompletableFuture.completedFuture(null) : write();
  }

  /** Nobody looks any more: saves what is not saved yet, however often it takes. */
  void letGo() {
    states = state -> {};
    flush().exceptionally(failure -> null);
  }

  private CompletableFuture<Void> write() {
    String sent = text;
    CompletableFuture<Void> result = new CompletableFuture<>();
    writing = result;
    CompletionStage<?> write;
    try {
      write = commit.apply(sent);
    } catch (RuntimeException e) {
      write = CompletableFuture.failedFuture(e);
    }
    write.whenComplete((done, failure) -> ui.execute(() -> written(sent, failure, result)));
    return result;
  }

  private void written(String sent, @Nullable Throwable failure, CompletableFuture<Void> result) {
    writing = null;
    if (failure == null) {
      saved = sent;
      retry = FIRST_RETRY;
      states.accept(isClean() ? DraftText.State.SAVED : DraftText.State.UNSAVED);
      if (!isClean()) {
        startTimer(BEHIND);
      }
      result.complete(null);
    } else {
      states.accept(DraftText.State.FAILED);
      startTimer(retry);
      Duration twice = retry.multipliedBy(2);
      retry = twice.compareTo(LAST_RETRY) < 0 ? twice : LAST_RETRY;
      result.completeExceptionally(Cause.of(failure));
    }
  }

  private void startTimer(Duration wait) {
    stopTimer();
    cancelTimer =
        delay.after(
            wait,
            () -> {
              cancelTimer = null;
              // Its failure is told by the state; the next timer tries again.
              flush().exceptionally(failure -> null);
            });
  }

  private void stopTimer() {
    if (cancelTimer != null) {
      cancelTimer.run();
      cancelTimer = null;
    }
  }
}
