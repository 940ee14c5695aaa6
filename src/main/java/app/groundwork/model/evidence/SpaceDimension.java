package app.groundwork.model.evidence;

import app.groundwork.model.shared.Coded;

/** A dimension of developer productivity, by the SPACE framework. */
public enum SpaceDimension implements Coded {
  SATISFACTION("satisfaction"),
  PERFORMANCE("performance"),
  ACTIVITY("activity"),
  COMMUNICATION("communication"),
  EFFICIENCY("efficiency");

  private final String code;

  SpaceDimension(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
