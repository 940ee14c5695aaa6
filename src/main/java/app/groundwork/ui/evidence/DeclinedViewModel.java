package app.groundwork.ui.evidence;

import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.AreaContext;

/** Requests that were turned down. */
final class DeclinedViewModel implements AutoCloseable {
  private final Workspace workspace;
  private final AreaContext context;

  DeclinedViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
  }

  @Override
  public void close() {}
}
