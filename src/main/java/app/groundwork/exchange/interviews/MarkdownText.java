package app.groundwork.exchange.interviews;

import app.groundwork.exchange.interviews.InterviewWords.Fact;
import app.groundwork.exchange.interviews.SynthesisWords.Said;
import app.groundwork.exchange.text.Markdown;
import app.groundwork.model.shared.Texts;
import java.util.List;

/** What interviews and syntheses have in common as Markdown. */
final class MarkdownText {
  private final StringBuilder out = new StringBuilder();
  private final Texts texts = Texts.in(MarkdownText.class);

  /** What must be known of consent, on top. */
  void remarks(List<String> remarks) {
    for (String remark : remarks) {
      line("> " + remark).line("");
    }
  }

  /**
   * A heading of that level, its text safe already; after a blank line if anything stands before.
   */
  MarkdownText heading(int level, String text) {
    if (!out.isEmpty() && !endsBlank()) {
      line("");
    }
    return line("#".repeat(level) + " " + text).line("");
  }

  private boolean endsBlank() {
    int end = out.length();
    return end > 1 && out.charAt(end - 1) == '\n' && out.charAt(end - 2) == '\n';
  }

  void facts(List<Fact> facts) {
    facts.forEach(fact -> line("- " + Markdown.line(fact.name() + ": " + fact.value())));
  }

  /**
   * A line with its time and context; the developer's own words are quoted.
   *
   * @param lead what stands before it, such as the side that it speaks for; may be empty
   */
  void said(String lead, Said said) {
    String context =
        said.context().isEmpty() ? "" : texts.get("context", Markdown.line(said.context()));
    String kind = said.kind().isEmpty() ? "" : Markdown.line(said.kind()) + ": ";
    String text = Markdown.line(said.text());
    line(
        "- "
            + lead
            + said.time()
            + " "
            + kind
            + (said.quoted() ? "“" + text + "”" : text)
            + context);
  }

  /** A rule between two interviews. */
  void rule() {
    line("").line("---").line("");
  }

  MarkdownText line(String text) {
    out.append(text).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
