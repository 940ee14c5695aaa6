package app.groundwork.exchange.transcripts;

import org.jspecify.annotations.Nullable;

/**
 * What one says without a break, as a file tells it.
 *
 * @param line where in the file it begins
 * @param speaker a name as the file spells it first; null if the file does not say
 * @param text on one line; never empty
 * @param fromMs ms since the start; null if the file does not say
 * @param untilMs ms since the start, not before {@code fromMs}; null if the file does not say
 */
public record ReadLine(
    int line,
    @Nullable String speaker,
    String text,
    @Nullable Long fromMs,
    @Nullable Long untilMs) {

  /** How many words it has. */
  public int words() {
    return Words.count(text);
  }

  /** The same, said by another; null for nobody. */
  ReadLine by(@Nullable String other) {
    return new ReadLine(line, other, text, fromMs, untilMs);
  }

  /** The same, so many ms earlier. */
  ReadLine earlier(long ms) {
    Long from = fromMs == null ? null : Long.valueOf(fromMs - ms);
    Long until = untilMs == null ? null : Long.valueOf(untilMs - ms);
    return new ReadLine(line, speaker, text, from, until);
  }
}
