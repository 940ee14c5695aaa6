package app.groundwork.model.people;

import app.groundwork.model.shared.Texts;

/**
 * What undo calls each change to teams and developers. Names stay out of it: labels outlive those
 * whom they speak of.
 */
public enum PeopleSteps {
  ADD_TEAM("addTeam"),
  EDIT_TEAM("editTeam"),
  REMOVE_TEAM("removeTeam"),
  MERGE_TEAMS("mergeTeams"),
  ADD_DEVELOPER("addDeveloper"),
  EDIT_DEVELOPER("editDeveloper"),
  /** Who takes it back should know: it may let a name out again. */
  CHANGE_CONSENT("changeConsent"),
  REMOVE_DEVELOPER("removeDeveloper"),
  MERGE_DEVELOPERS("mergeDevelopers"),
  EDIT_TRIO("editTrio");

  private final String key;

  PeopleSteps(String key) {
    this.key = key;
  }

  /** The step's label, such as “Add team”. */
  public String label() {
    return Texts.in(PeopleSteps.class).get("step." + key);
  }
}
