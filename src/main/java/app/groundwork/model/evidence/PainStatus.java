package app.groundwork.model.evidence;

import app.groundwork.model.shared.Coded;

/** How far a pain point is from being gone. */
public enum PainStatus implements Coded {
  OPEN("open"),
  BEING_SOLVED("beingSolved"),
  SOLVED("solved"),
  /** Will not be solved; the reason is on record. */
  REJECTED("rejected");

  private final String code;

  PainStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
