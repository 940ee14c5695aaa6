package app.groundwork.ui.following;

import app.groundwork.store.Stepped;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The item that was made last: who leaves it with nothing written of it takes it away again. */
public final class FreshViewModel<T> {
  private final Workspace workspace;
  private final AreaContext context;
  private final Function<T, String> step;
  private final BiPredicate<Tx, T> remove;

  /** The one made last, and the step that made it; null if it was given up. */
  private @Nullable Stepped<T> made;

  /**
   * @param step names the step that removes it
   * @param remove removes it if the file still has it as it was made; false if it has not
   */
  public FreshViewModel(
      Workspace workspace,
      AreaContext context,
      Function<T, String> step,
      BiPredicate<Tx, T> remove) {
    this.workspace = workspace;
    this.context = context;
    this.step = step;
    this.remove = remove;
  }

  /** It was made by that step. */
  public void made(Stepped<T> by) {
    made = by;
  }

  /** True if the one made last is still looked after, and is that one. */
  public boolean is(Predicate<T> that) {
    return made != null && that.test(made.result());
  }

  /** Looks no more after the one made last, if it is that one. */
  public void keep(Predicate<T> that) {
    if (is(that)) {
      made = null;
    }
  }

  /**
   * Takes it away as if it had never been made, unless something else was done since; then it is
   * removed if it still is as it was made.
   */
  public void giveUp() {
    Stepped<T> by = made;
    made = null;
    if (by != null) {
      Answers.use(
          workspace.undo(by),
          context,
          undone -> {
            if (!undone) {
              Answers.use(
                  workspace.change(step.apply(by.result()), tx -> remove.test(tx, by.result())),
                  context,
                  done -> {});
            }
          });
    }
  }
}
