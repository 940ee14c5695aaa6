package app.groundwork.model.evidence;

import app.groundwork.model.shared.Coded;

/** How evidence was found. */
public enum Method implements Coded {
  SHADOWING("shadowing"),
  INTERVIEW("interview");

  private final String code;

  Method(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
