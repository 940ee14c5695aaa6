package app.groundwork.exchange.transcripts;

/** The formats a transcript can have; found by content. */
public enum TranscriptFormat {
  /** WebVTT: cues with times, voices in tags. */
  WEBVTT,
  /** SubRip: numbered cues with times. */
  SUBRIP,
  /** A name, a colon and words; times at most where a turn begins. */
  PLAIN;

  /** True if it says when each line begins and ends. */
  public boolean isTimed() {
    return this != PLAIN;
  }
}
