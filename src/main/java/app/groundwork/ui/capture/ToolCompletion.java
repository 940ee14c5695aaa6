package app.groundwork.ui.capture;

import java.util.List;
import java.util.Locale;

/** Completes the tool that is being named: the word after a number sign, up to the caret. */
final class ToolCompletion {
  private static final int MOST = 5;

  private ToolCompletion() {}

  /** The tools that the word before {@code caret} begins; empty if no tool is being named. */
  static List<String> offers(String text, int caret, List<String> tools) {
    int sign = sign(text, caret);
    if (sign < 0) {
      return List.of();
    }
    String typed = text.substring(sign + 1, caret).toLowerCase(Locale.ROOT);
    return tools.stream()
        .filter(tool -> tool.toLowerCase(Locale.ROOT).startsWith(typed))
        .filter(tool -> tool.length() > typed.length())
        .limit(MOST)
        .toList();
  }

  /** The text with the word before {@code caret} completed to {@code tool} and a blank. */
  static Completed complete(String text, int caret, String tool) {
    int sign = sign(text, caret);
    String head = text.substring(0, sign + 1) + tool + " ";
    return new Completed(head + text.substring(caret).stripLeading(), head.length());
  }

  /**
   * A completed line.
   *
   * @param caret where typing goes on
   */
  record Completed(String text, int caret) {}

  private static int sign(String text, int caret) {
    int at = caret - 1;
    while (at >= 0 && !Character.isWhitespace(text.charAt(at))) {
      if (text.charAt(at) == '#') {
        return at == 0 || Character.isWhitespace(text.charAt(at - 1)) ? at : -1;
      }
      at--;
    }
    return -1;
  }
}
