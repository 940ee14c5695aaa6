package app.groundwork.exchange.transcripts;

/** What somebody who speaks in a transcript is taken as. */
public enum Role {
  /** The interviewer. */
  ME,
  /** The interviewed. */
  THEM,
  /** Another: what they say is not imported, and counts for no talk. */
  LEFT_OUT
}
