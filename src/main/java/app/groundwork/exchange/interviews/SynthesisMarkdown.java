package app.groundwork.exchange.interviews;

import app.groundwork.exchange.interviews.SynthesisWords.Action;
import app.groundwork.exchange.interviews.SynthesisWords.Pain;
import app.groundwork.exchange.interviews.SynthesisWords.Tested;
import app.groundwork.exchange.text.Markdown;
import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes syntheses as Markdown for people, then what they say together. */
public final class SynthesisMarkdown {
  private final Texts texts = Texts.in(SynthesisMarkdown.class);
  private final Interviews content;
  private final MarkdownText out = new MarkdownText();

  private SynthesisMarkdown(Interviews content) {
    this.content = content;
  }

  /** Writes the syntheses as UTF-8 and leaves the stream open. */
  public static void write(Interviews content, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(new SynthesisMarkdown(content).whole());
    writer.flush();
  }

  private String whole() {
    out.remarks(content.remarks());
    if (content.interviews().isEmpty()) {
      out.line(texts.get("empty.synthesis"));
    }
    boolean first = true;
    for (ToldInterview told : content.interviews()) {
      if (!first) {
        out.rule();
      }
      first = false;
      synthesis(told);
    }
    if (!content.alone() && !content.interviews().isEmpty()) {
      out.rule();
      across(new AcrossWords(content));
    }
    return out.toString();
  }

  private void synthesis(ToldInterview told) {
    SynthesisWords words = new SynthesisWords(told, content);
    out.heading(1, texts.get("title.synthesis", Markdown.line(told.developer())));
    out.facts(new InterviewWords(told, content.zone()).facts());
    out.line("").line(words.state());
    if (!words.missing().isEmpty()) {
      out.line("").line(texts.get("missing")).line("");
      words.missing().forEach(each -> out.line("- " + Markdown.line(each)));
    }
    out.heading(2, texts.get("section.pains"));
    orNone(words.pains());
    words.pains().forEach(this::pain);
    out.heading(2, texts.get("section.surprises"));
    orNone(words.surprises());
    words.surprises().forEach(each -> out.said("", each));
    out.heading(2, texts.get("section.assumptions"));
    orNone(words.assumptions());
    words.assumptions().forEach(this::tested);
    out.heading(2, texts.get("section.actions"));
    orNone(words.actions());
    words.actions().forEach(this::action);
  }

  private void orNone(List<?> items) {
    if (items.isEmpty()) {
      out.line(texts.get("none"));
    }
  }

  private void pain(Pain pain) {
    out.heading(3, pain.place() + ". " + Markdown.line(pain.title()));
    if (!pain.theme().isEmpty()) {
      out.line(Markdown.line(texts.get("theme", pain.theme()))).line("");
    }
    pain.lines().forEach(each -> out.said("", each));
  }

  private void tested(Tested tested) {
    out.heading(
        3, tested.number() + ". " + tested.sign() + " " + Markdown.line(tested.statement()));
    out.line(tested.verdict()).line("");
    tested.pro().forEach(each -> out.said(texts.get("evidence.for") + ": ", each));
    tested.con().forEach(each -> out.said(texts.get("evidence.against") + ": ", each));
  }

  private void action(Action action) {
    out.line("- " + Markdown.line(action.text()) + " – " + Markdown.line(action.detail()));
  }

  private void across(AcrossWords words) {
    out.heading(1, texts.get("across"));
    words.sentences().forEach(each -> out.line(each).line(""));
    for (AcrossInterviews.Theme theme : words.themes()) {
      out.heading(2, Markdown.line(words.name(theme)));
      out.line(words.reach(theme)).line("");
      for (AcrossInterviews.Pain pain : theme.pains()) {
        out.line("- " + Markdown.line(pain.title()) + ": " + words.reach(pain));
      }
    }
  }
}
