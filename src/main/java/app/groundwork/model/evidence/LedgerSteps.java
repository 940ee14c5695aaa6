package app.groundwork.model.evidence;

import app.groundwork.model.shared.Texts;

/**
 * What undo calls each change to inbox and list of pain points. A pain point is named; the words of
 * a finding stay out of it: labels outlive the findings that they speak of.
 */
public enum LedgerSteps {
  LINK("link"),
  LINK_NEW("linkNew"),
  DISMISS("dismiss"),
  RESTORE("restore"),
  ADD("add"),
  RENAME("rename"),
  REMOVE("remove");

  private final String key;

  LedgerSteps(String key) {
    this.key = key;
  }

  /** The step's label, such as “Link finding”. */
  public String label() {
    return Texts.in(LedgerSteps.class).get("step." + key);
  }

  /** The label of adding, renaming or removing the pain point of that title. */
  public String of(String title) {
    return Texts.in(LedgerSteps.class).get("step." + key, title);
  }

  /** The label of doing it to {@code count} at once, such as “Link 3 findings”. */
  public String label(int count) {
    return count == 1 ? label() : Texts.in(LedgerSteps.class).get("step." + key + ".many", count);
  }
}
