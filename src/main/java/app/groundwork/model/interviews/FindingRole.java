package app.groundwork.model.interviews;

import app.groundwork.model.shared.Coded;

/** What a line was pulled into the synthesis as. */
public enum FindingRole implements Coded {
  /** A quote that shows a pain point. */
  PAIN("pain"),
  SURPRISE("surprise"),
  /** Evidence for an assumption. */
  FOR("for"),
  /** Evidence against an assumption. */
  AGAINST("against");

  private final String code;

  FindingRole(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
