package app.groundwork.model.shadowing;

import app.groundwork.model.shared.Texts;

/**
 * What undo calls each change to a session. The words of the log stay out of it: labels outlive the
 * entries that they speak of.
 */
public enum ShadowSteps {
  START("start"),
  PAUSE("pause"),
  RESUME("resume"),
  STOP("stop"),
  EDIT_SESSION("editSession"),
  EDIT_ENTRY("editEntry"),
  REMOVE_ENTRY("removeEntry"),
  REMOVE_SESSION("removeSession"),
  COUNT_AS_PAUSE("countAsPause");

  private final String key;

  ShadowSteps(String key) {
    this.key = key;
  }

  /** The step's label, such as “Start session”. */
  public String label() {
    return Texts.in(ShadowSteps.class).get("step." + key);
  }

  /** The label of doing it to {@code count} entries at once, such as “Edit 10 entries”. */
  public String label(int count) {
    return count == 1 ? label() : Texts.in(ShadowSteps.class).get("step." + key + ".many", count);
  }

  /** The label of logging a typed line, such as “Log ‘Error’”: its kind only. */
  public static String log(String line) {
    EntryKind kind =
        ShadowMarks.PARSER
            .parse(line, Long.MAX_VALUE)
            .map(read -> read.mark().kind())
            .orElse(EntryKind.NOTE);
    return Texts.in(ShadowSteps.class).get("step.log", ShadowMarks.name(kind));
  }
}
