package app.groundwork.model.interviews;

import app.groundwork.model.shared.Coded;

/** What a line of an interview is. */
public enum NoteKind implements Coded {
  NOTE("note"),
  /** Word for word what was said. */
  QUOTE("quote"),
  SURPRISE("surprise"),
  /** Something to investigate or to change. */
  ACTION("action"),
  /** Evidence for an assumption. */
  FOR("for"),
  /** Evidence against an assumption. */
  AGAINST("against"),
  /** A line of a transcript that nobody marked yet. */
  SAID("said");

  private final String code;

  NoteKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** True if it speaks of an assumption. */
  public boolean isEvidence() {
    return this == FOR || this == AGAINST;
  }
}
