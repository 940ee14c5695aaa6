package app.groundwork.model.shadowing;

import app.groundwork.model.shared.Coded;

/** Who broke off the developer's work. */
public enum InterruptedBy implements Coded {
  SELF("self"),
  OTHER("other");

  private final String code;

  InterruptedBy(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
