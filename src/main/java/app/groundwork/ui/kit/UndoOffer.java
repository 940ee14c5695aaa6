package app.groundwork.ui.kit;

import app.groundwork.model.shared.Texts;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

/** Offers to undo what has just been done, as long as nothing else has been done since. */
public final class UndoOffer {
  private static final Texts TEXTS = Texts.in(UndoOffer.class);

  private final AreaContext context;
  private final Function<Runnable, Runnable> onChange;
  private final Supplier<? extends CompletableFuture<?>> undo;

  /**
   * Offers in the window of {@code context}.
   *
   * @param onChange calls what it is given after each change to the file; its result ends that
   * @param undo takes the last step back
   */
  public UndoOffer(
      AreaContext context,
      Function<Runnable, Runnable> onChange,
      Supplier<? extends CompletableFuture<?>> undo) {
    this.context = context;
    this.onChange = onChange;
    this.undo = undo;
  }

  /** Says {@code done} and offers to undo it; call it once the change is in the file. */
  public void offer(String done) {
    AtomicBoolean newest = new AtomicBoolean(true);
    Runnable end = onChange.apply(() -> newest.set(false));
    context
        .notices()
        .offer(
            done,
            TEXTS.get("undo"),
            () -> {
              end.run();
              if (newest.get()) {
                Answers.use(undo.get(), context, undone -> {});
              } else {
                context.notices().say(TEXTS.get("undo.tooLate"));
              }
            });
  }
}
