package app.groundwork.ui.evidence;

import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.AreaContext;

/** What waits to be linked. */
final class InboxViewModel implements AutoCloseable {
  private final Workspace workspace;
  private final AreaContext context;
  private final ChosenPain chosen;

  InboxViewModel(Workspace workspace, AreaContext context, ChosenPain chosen) {
    this.workspace = workspace;
    this.context = context;
    this.chosen = chosen;
  }

  @Override
  public void close() {}
}
