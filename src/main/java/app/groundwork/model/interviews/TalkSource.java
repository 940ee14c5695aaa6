package app.groundwork.model.interviews;

import app.groundwork.model.shared.Coded;

/** How it is known who talked when; all but {@link #CUES} are estimates. */
public enum TalkSource implements Coded {
  /** From the keys pressed while it ran. */
  KEYS("keys"),
  /** From a transcript's cues with times: exact. */
  CUES("cues"),
  /** From how many words each said in a transcript without times. */
  WORDS("words");

  private final String code;

  TalkSource(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** True if the share must be labelled as estimated. */
  public boolean isEstimate() {
    return this != CUES;
  }
}
