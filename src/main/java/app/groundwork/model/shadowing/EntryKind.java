package app.groundwork.model.shadowing;

import app.groundwork.model.shared.Coded;

/** What an entry of the time log records; the codes are fixed. */
public enum EntryKind implements Coded {
  TASK("task"),
  DONE("done"),
  GAVE_UP("gaveup"),
  OPENED("opened"),
  SEARCHED("searched"),
  NOT_FOUND("notfound"),
  ASKED("asked"),
  ANSWER("answer"),
  ERROR("error"),
  LOOKUP("lookup"),
  WORKAROUND("workaround"),
  LEFT("left"),
  SWITCH("switch"),
  WAIT("wait"),
  INTERRUPT("interrupt"),
  WISH("wish"),
  NOTE("note");

  private final String code;

  EntryKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** True for the two kinds that last: a wait and an interruption. */
  public boolean isSpan() {
    return this == WAIT || this == INTERRUPT;
  }
}
