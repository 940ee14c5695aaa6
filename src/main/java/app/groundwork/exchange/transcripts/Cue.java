package app.groundwork.exchange.transcripts;

import app.groundwork.exchange.incoming.Limits;
import app.groundwork.exchange.incoming.Problems;

/** A stretch of time and the text shown in it, as a file of cues tells it. */
final class Cue {
  private final int line;
  private final long fromMs;
  private final long untilMs;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param line where its text begins
   */
  Cue(int line, long fromMs, long untilMs) {
    this.line = line;
    this.fromMs = fromMs;
    this.untilMs = untilMs;
  }

  int line() {
    return line;
  }

  long fromMs() {
    return fromMs;
  }

  long untilMs() {
    return untilMs;
  }

  String text() {
    return text.toString();
  }

  /** One more line of text, which is line {@code number} of the file. */
  void add(int number, String more) {
    if (text.length() + more.length() > Limits.CELL) {
      throw Problems.fatal(TranscriptReader.TEXTS, number, "line.long", Limits.CELL);
    }
    if (!text.isEmpty()) {
      text.append('\n');
    }
    text.append(more);
  }

  /** Takes the last line back if it is a bare number: the number of the next cue. */
  void dropNumber() {
    int last = text.lastIndexOf("\n");
    String number = text.substring(last + 1).strip();
    if (!number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      text.setLength(Math.max(last, 0));
    }
  }
}
