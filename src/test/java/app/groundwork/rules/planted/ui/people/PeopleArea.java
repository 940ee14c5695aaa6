package app.groundwork.rules.planted.ui.people;

import app.groundwork.rules.planted.store.Workspace;

public final class PeopleArea {
  private final PeopleViewModel model;

  public PeopleArea(Workspace workspace) {
    model = new PeopleViewModel(workspace);
  }

  String text() {
    return model.text();
  }
}
