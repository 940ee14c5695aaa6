package app.groundwork.ui.evidence;

import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.AreaContext;

/** The themes. */
final class ThemesViewModel implements AutoCloseable {
  private final Workspace workspace;
  private final AreaContext context;

  ThemesViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
  }

  @Override
  public void close() {}
}
