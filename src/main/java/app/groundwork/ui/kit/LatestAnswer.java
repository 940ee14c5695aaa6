package app.groundwork.ui.kit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks one question at a time: what is asked meanwhile is asked next, of several only the last, and
 * only the answer to the last is told. All calls on one thread.
 *
 * @param <Q> a question, equal to another that has the same answer
 */
public final class LatestAnswer<Q, A> {
  private final Function<Q, CompletableFuture<A>> ask;
  private final Executor ui;
  private final BiConsumer<Q, @Nullable A> told;
  private @Nullable Q wanted;
  private boolean asking;

  /**
   * @param ui where answers are told: the thread of all calls
   * @param told given the question and its answer, null if asking failed
   */
  public LatestAnswer(
      Function<Q, CompletableFuture<A>> ask, Executor ui, BiConsumer<Q, @Nullable A> told) {
    this.ask = ask;
    this.ui = ui;
    this.told = told;
  }

  /** Asks, at once or next. */
  public void ask(Q question) {
    wanted = question;
    if (!asking) {
      next(question);
    }
  }

  /** Wants no answer any more. */
  public void drop() {
    wanted = null;
  }

  private void next(Q question) {
    asking = true;
    ask.apply(question)
        .whenComplete(
            (answer, failure) ->
                // Not in the future's own stage: what the handlers throw must not vanish in it.
                ui.execute(() -> answered(question, failure == null ? answer : null)));
  }

  private void answered(Q question, @Nullable A answer) {
    asking = false;
    Q now = wanted;
    if (question.equals(now)) {
      wanted = null;
      told.accept(question, answer);
    } else if (now != null) {
      next(now);
    }
  }
}
