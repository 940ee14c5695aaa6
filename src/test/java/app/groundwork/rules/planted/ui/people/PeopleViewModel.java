package app.groundwork.rules.planted.ui.people;

import app.groundwork.rules.planted.store.Workspace;

record PeopleViewModel(Workspace workspace) {
  String text() {
    return workspace.query();
  }
}
