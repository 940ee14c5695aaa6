package app.groundwork.exchange.text;

import java.util.List;

/** A document in Markdown as it grows, line by line. What a user typed comes in escaped. */
public class MarkdownPage {
  private final StringBuilder out = new StringBuilder();

  /** What must be known of consent, on top. */
  public final void remarks(List<String> remarks) {
    for (String remark : remarks) {
      line("> " + remark).line("");
    }
  }

  /**
   * A heading of that level, its text safe already; after a blank line if anything stands before.
   */
  public final MarkdownPage heading(int level, String text) {
    apart();
    return line("#".repeat(level) + " " + text).line("");
  }

  /** A blank line, unless one stands before or nothing does. */
  public final MarkdownPage apart() {
    int end = out.length();
    boolean blank = end > 1 && out.charAt(end - 1) == '\n' && out.charAt(end - 2) == '\n';
    return out.isEmpty() || blank ? this : line("");
  }

  /** A rule between two parts. */
  public final void rule() {
    line("").line("---").line("");
  }

  /** A line, safe already. */
  public final MarkdownPage line(String text) {
    out.append(text).append('\n');
    return this;
  }

  @Override
  public final String toString() {
    return out.toString();
  }
}
