package app.groundwork.ui.shadowing;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Subscription;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.AreaContext;
import java.util.concurrent.atomic.AtomicBoolean;

/** Offers to undo what has just been done, as long as nothing else has been done since. */
final class UndoOfferViewModel {
  private static final Texts TEXTS = Texts.in(UndoOfferViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;

  UndoOfferViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
  }

  /** Says {@code done} and offers to undo it; call it once the change is in the file. */
  void offer(String done) {
    AtomicBoolean newest = new AtomicBoolean(true);
    Subscription later = workspace.onChanged(change -> newest.set(false));
    context
        .notices()
        .offer(
            done,
            TEXTS.get("undo"),
            () -> {
              later.close();
              if (newest.get()) {
                Answers.use(workspace.undo(), context, label -> {});
              } else {
                context.notices().say(TEXTS.get("undo.tooLate"));
              }
            });
  }
}
