package app.groundwork.model.interviews;

import app.groundwork.model.shared.Coded;

/** Where a question of an interview comes from. */
public enum QuestionOrigin implements Coded {
  SCRIPT("script"),
  /** Written in preparation, in the place of Exploration's. */
  OWN("own"),
  /** Asked on the spot. */
  ASKED("asked");

  private final String code;

  QuestionOrigin(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
