package app.groundwork.model.interviews;

import app.groundwork.model.shared.Coded;

/** What a part of a script is for. */
public enum PartKind implements Coded {
  /** Puts the developer at ease: the latest release, a normal day. */
  OPENING("opening"),
  /** Looks for problems; own questions take the place of its questions. */
  EXPLORATION("exploration"),
  /** Puts a plan to the test: the only part that may ask about features. */
  VALIDATION("validation"),
  /** What was missed, and whether one may come back. */
  CLOSING("closing"),
  /** A part of the user's own. */
  OTHER("other");

  private final String code;

  PartKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
