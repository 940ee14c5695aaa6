package app.groundwork.model.interviews;

import app.groundwork.model.shared.Coded;

/** What an action is for. */
public enum ActionPurpose implements Coded {
  INVESTIGATE("investigate"),
  CHANGE("change");

  private final String code;

  ActionPurpose(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
