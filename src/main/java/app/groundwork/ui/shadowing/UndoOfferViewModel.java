package app.groundwork.ui.shadowing;

import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.UndoOffer;

/** Offers to undo what has just been done to the workspace. */
final class UndoOfferViewModel {
  private final UndoOffer offer;

  UndoOfferViewModel(Workspace workspace, AreaContext context) {
    offer =
        new UndoOffer(
            context,
            listener -> workspace.onChanged(change -> listener.run())::close,
            workspace::undo);
  }

  /** Says {@code done} and offers to undo it; call it once the change is in the file. */
  void offer(String done) {
    offer.offer(done);
  }
}
