package app.groundwork.rules.planted.ui.shell;

import app.groundwork.rules.planted.store.Workspace;

record AsksTheFile(Workspace workspace) {
  String text() {
    return workspace.query();
  }
}
