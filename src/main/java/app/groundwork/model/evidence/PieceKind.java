package app.groundwork.model.evidence;

import app.groundwork.model.shared.Coded;

/** What a piece of evidence is where it comes from. */
public enum PieceKind implements Coded {
  /** Seen while shadowing: something was hard. */
  FRICTION("friction"),
  /** Heard while shadowing, word for word. */
  WISH("wish"),
  /** Heard in an interview, word for word. */
  QUOTE("quote"),
  /** Heard in an interview: nobody expected it. */
  SURPRISE("surprise"),
  /** Any other entry or note. */
  OBSERVATION("observation");

  private final String code;

  PieceKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** True if its words are the developer's own. */
  public boolean isVerbatim() {
    return this == WISH || this == QUOTE;
  }
}
