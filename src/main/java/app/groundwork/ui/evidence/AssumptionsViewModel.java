package app.groundwork.ui.evidence;

import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.AreaContext;

/** The assumptions board. */
final class AssumptionsViewModel implements AutoCloseable {
  private final Workspace workspace;
  private final AreaContext context;

  AssumptionsViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
  }

  @Override
  public void close() {}
}
