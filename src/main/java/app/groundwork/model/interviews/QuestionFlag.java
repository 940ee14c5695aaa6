package app.groundwork.model.interviews;

import app.groundwork.model.shared.Coded;

/** What can be wrong with a question. */
public enum QuestionFlag implements Coded {
  /** Yes, no, or one of two words would answer it. */
  CLOSED("closed"),
  /** It praises or assumes: it says what the answer should be. */
  LEADING("leading"),
  /** It asks for features, where the problem is looked for. */
  FEATURES("features");

  private final String code;

  QuestionFlag(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
