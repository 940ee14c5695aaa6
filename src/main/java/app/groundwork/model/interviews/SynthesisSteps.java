package app.groundwork.model.interviews;

import app.groundwork.model.shared.Texts;

/**
 * What undo calls each change to a synthesis. The words of the interview stay out of it: labels
 * outlive the lines that they speak of.
 */
public enum SynthesisSteps {
  PULL("pull"),
  TAKE_OUT("takeOut"),
  ADD_PAIN("addPain"),
  EDIT_PAIN("editPain"),
  MOVE_PAIN("movePain"),
  REMOVE_PAIN("removePain"),
  CONTEXT("context"),
  VERDICT("verdict"),
  ADD_ACTION("addAction"),
  EDIT_ACTION("editAction"),
  REMOVE_ACTION("removeAction"),
  EDIT_LINE("editLine"),
  MARK_QUOTE("markQuote"),
  REMOVE_LINE("removeLine"),
  SET_CONSENT("consent"),
  SET_PRACTICE("practice"),
  EDIT_PURPOSE("purpose"),
  FINISH("finish"),
  REOPEN("reopen");

  private final String key;

  SynthesisSteps(String key) {
    this.key = key;
  }

  /** The step's label, such as “Finish synthesis”. */
  public String label() {
    return Texts.in(SynthesisSteps.class).get("synthesis.step." + key);
  }
}
