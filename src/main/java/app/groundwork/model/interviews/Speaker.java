package app.groundwork.model.interviews;

import app.groundwork.model.shared.Coded;

/** Who talks. */
public enum Speaker implements Coded {
  /** The interviewer. */
  ME("me"),
  /** The developer, or whoever else is interviewed. */
  THEM("them"),
  /** Nobody. */
  SILENCE("silence");

  private final String code;

  Speaker(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Who talks if this one was wrong: the developer and the interviewer take turns. */
  public Speaker other() {
    return this == THEM ? ME : THEM;
  }
}
