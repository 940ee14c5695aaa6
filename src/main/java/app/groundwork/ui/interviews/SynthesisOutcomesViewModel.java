package app.groundwork.ui.interviews;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Stepped;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.SynthesisBook.Outcome;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.UndoOffer;
import java.util.concurrent.CompletableFuture;

/** Tells what became of a gesture: above all that a finished synthesis is open again by it. */
final class SynthesisOutcomesViewModel {
  private static final Texts TEXTS = Texts.in(SynthesisOutcomesViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;

  SynthesisOutcomesViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
  }

  /** Tells only what was not meant; the same change again, for whoever waits for it. */
  CompletableFuture<Outcome> tell(CompletableFuture<Outcome> change) {
    Answers.use(
        change,
        context,
        outcome -> {
          if (outcome == Outcome.OPENED_AGAIN) {
            context.notices().say(TEXTS.get("synthesis.openedAgain"));
          }
        });
    return change;
  }

  /** Tells what was done and offers to undo it; or that nothing was. */
  void offer(CompletableFuture<Stepped<Outcome>> change, String done) {
    Answers.use(
        change,
        context,
        saved -> {
          switch (saved.result()) {
            case UNCHANGED -> context.notices().say(TEXTS.get("synthesis.unchanged"));
            case REFUSED -> {}
            case OPENED_AGAIN ->
                undoable(
                    saved,
                    (done.endsWith(".") ? done : done + ".")
                        + " "
                        + TEXTS.get("synthesis.openedAgain"));
            case DONE -> undoable(saved, done);
          }
        });
  }

  private void undoable(Stepped<Outcome> saved, String words) {
    UndoOffer.offer(context, words, () -> workspace.undo(saved));
  }
}
