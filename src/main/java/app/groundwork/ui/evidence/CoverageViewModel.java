package app.groundwork.ui.evidence;

import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.AreaContext;

/** How widely research reaches. */
final class CoverageViewModel implements AutoCloseable {
  private final Workspace workspace;
  private final AreaContext context;

  CoverageViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
  }

  @Override
  public void close() {}
}
