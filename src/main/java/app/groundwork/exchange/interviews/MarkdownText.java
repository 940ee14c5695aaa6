package app.groundwork.exchange.interviews;

import app.groundwork.exchange.interviews.InterviewWords.Fact;
import app.groundwork.exchange.interviews.SynthesisWords.Said;
import app.groundwork.exchange.text.Markdown;
import app.groundwork.exchange.text.MarkdownPage;
import app.groundwork.model.shared.Texts;
import java.util.List;

/** What interviews and syntheses have in common as Markdown. */
final class MarkdownText extends MarkdownPage {
  private final Texts texts = Texts.in(MarkdownText.class);

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
}
