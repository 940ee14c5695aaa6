package app.groundwork.rules.planted.ui.shell;

import app.groundwork.rules.planted.store.Workspace;

record ClosesTheFile(Workspace workspace) {
  void close() {
    workspace.close();
  }
}
