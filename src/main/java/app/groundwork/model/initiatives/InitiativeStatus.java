package app.groundwork.model.initiatives;

import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Texts;

/** How far an initiative is. */
public enum InitiativeStatus implements Coded {
  IDEA("idea"),
  CANDIDATE("candidate"),
  PLANNED("planned"),
  IN_PROGRESS("inProgress"),
  DONE("done"),
  /** Ended for a reason, with a lesson: a result like any other. */
  KILLED("killed");

  private final String code;

  InitiativeStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** What people call it, in the language of the locale. */
  public String word() {
    Texts texts = Texts.in(InitiativeStatus.class);
    return switch (this) {
      case IDEA -> texts.get("status.idea");
      case CANDIDATE -> texts.get("status.candidate");
      case PLANNED -> texts.get("status.planned");
      case IN_PROGRESS -> texts.get("status.inProgress");
      case DONE -> texts.get("status.done");
      case KILLED -> texts.get("status.killed");
    };
  }
}
