package app.groundwork.ui.evidence;

import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.AreaContext;

/** The chosen pain point. */
final class PainPointViewModel implements AutoCloseable {
  private final Workspace workspace;
  private final AreaContext context;
  private final ChosenPain chosen;

  PainPointViewModel(Workspace workspace, AreaContext context, ChosenPain chosen) {
    this.workspace = workspace;
    this.context = context;
    this.chosen = chosen;
  }

  @Override
  public void close() {}
}
