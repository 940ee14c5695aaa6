package app.groundwork.model.people;

import app.groundwork.model.shared.Coded;

/** Whether a developer may be asked for another session or interview. */
public enum ContactAgain implements Coded {
  /** Nobody has asked yet. */
  NOT_ASKED("notAsked"),
  /** May be asked. */
  YES("yes"),
  /** Wants to be left alone. */
  NO("no");

  private final String code;

  ContactAgain(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
