package app.groundwork.model.interviews;

import app.groundwork.model.shared.Texts;

/** What undo calls each change to a script. */
public enum ScriptSteps {
  ADD("add"),
  DUPLICATE("duplicate"),
  RENAME("rename"),
  ARCHIVE("archive"),
  BRING_BACK("bringBack"),
  REMOVE("remove"),
  RESET("reset"),
  ADD_PART("addPart"),
  DUPLICATE_PART("duplicatePart"),
  EDIT_PART("editPart"),
  MOVE_PART("movePart"),
  REMOVE_PART("removePart"),
  ADD_QUESTION("addQuestion"),
  DUPLICATE_QUESTION("duplicateQuestion"),
  WRITE_QUESTION("writeQuestion"),
  REWORD_QUESTION("rewordQuestion"),
  MOVE_QUESTION("moveQuestion"),
  REMOVE_QUESTION("removeQuestion");

  private final String key;

  ScriptSteps(String key) {
    this.key = key;
  }

  /** The step's label, such as “Add question”. */
  public String label() {
    return Texts.in(ScriptSteps.class).get("scriptStep." + key);
  }
}
