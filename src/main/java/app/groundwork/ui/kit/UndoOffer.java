package app.groundwork.ui.kit;

import app.groundwork.model.shared.Texts;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Offers to undo what has just been done, as long as nothing else has been done since. */
public final class UndoOffer {
  private static final Texts TEXTS = Texts.in(UndoOffer.class);

  private UndoOffer() {}

  /**
   * Says {@code done} and offers to undo it; call it once the change is in the file.
   *
   * @param undo takes that change back; false if something else has been done since
   */
  public static void offer(
      AreaContext context, String done, Supplier<CompletableFuture<Boolean>> undo) {
    context.notices().offer(done, TEXTS.get("undo"), () -> take(context, undo));
  }

  /**
   * Undoes it as the notice's button does, and says so if it cannot be.
   *
   * @param undo takes a change back; false if something else has been done since
   */
  public static void take(AreaContext context, Supplier<CompletableFuture<Boolean>> undo) {
    Answers.use(
        undo.get(),
        context,
        undone -> {
          if (!undone) {
            context.notices().say(TEXTS.get("undo.tooLate"));
          }
        });
  }
}
