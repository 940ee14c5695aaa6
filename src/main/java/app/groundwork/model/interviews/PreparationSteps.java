package app.groundwork.model.interviews;

import app.groundwork.model.shared.Texts;

/** What undo calls each change to an interview's preparation, and to the interview as a whole. */
public enum PreparationSteps {
  PREPARE("prepare"),
  EDIT("edit"),
  COPY("copy"),
  REMOVE("remove");

  private final String key;

  PreparationSteps(String key) {
    this.key = key;
  }

  /** The step's label, such as “Prepare interview”. */
  public String label() {
    return Texts.in(PreparationSteps.class).get("preparation.step." + key);
  }
}
