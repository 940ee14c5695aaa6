package app.groundwork.exchange.text;

import java.util.regex.Pattern;

/** Makes what a user typed safe inside Markdown: it stays words on one line, whatever it holds. */
public final class Markdown {
  private static final String SPECIAL = "\\`*_[]|~$!";
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029\\u00A0]+");
  // What would start a heading, a list, a rule or a code block at the beginning of a line.
  private static final Pattern LIST_NUMBER = Pattern.compile("^(\\d{1,9})([.)])");
  // What many renderers turn into a link or a mention although it has no mark of one; a backslash
  // does not stop them, an invisible character in between does.
  private static final Pattern LINK = Pattern.compile("(?i):(?=//)|www(?=\\.)|@(?=[\\w-])");
  private static final String JOINER = "\u2060";

  private Markdown() {}

  /**
   * {@code text} as one line that renders as itself: no markup, HTML, link or table cell comes of
   * it. Line breaks, tabs and control characters become single spaces; the ends are trimmed.
   */
  public static String line(String text) {
    String plain = BLANKS.matcher(text).replaceAll(" ").strip();
    StringBuilder safe = new StringBuilder(plain.length() + 8);
    for (int i = 0; i < plain.length(); i++) {
      append(safe, plain, i);
    }
    String written = LIST_NUMBER.matcher(safe).replaceFirst("$1\\\\$2");
    return LINK.matcher(written).replaceAll("$0" + JOINER);
  }

  private static void append(StringBuilder safe, String plain, int i) {
    char c = plain.charAt(i);
    switch (c) {
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '&' -> safe.append("&amp;");
      case '#', '-', '+', '=' -> safe.append(i == 0 ? "\\" : "").append(c);
      default -> safe.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
  }
}
