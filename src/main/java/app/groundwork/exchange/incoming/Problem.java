package app.groundwork.exchange.incoming;

import app.groundwork.model.shared.Texts;

/**
 * One mistake in a file.
 *
 * @param line the file's own line, the first is 1; 0 if it is the whole file's
 * @param text what is wrong and what to do; for the user
 */
public record Problem(int line, String text) {
  /** The whole sentence, such as “Line 7: …”. */
  public String told() {
    return line == 0 ? text : Texts.in(Problem.class).get("problem", Integer.toString(line), text);
  }
}
