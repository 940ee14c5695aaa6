package app.groundwork.exchange.interviews;

import app.groundwork.exchange.interviews.InterviewWords.Asked;
import app.groundwork.exchange.interviews.InterviewWords.Line;
import app.groundwork.exchange.interviews.InterviewWords.Part;
import app.groundwork.exchange.text.Markdown;
import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes interviews as Markdown for people: one after the other. */
public final class InterviewsMarkdown {
  private final Texts texts = Texts.in(InterviewsMarkdown.class);
  private final Interviews content;
  private MarkdownText out = new MarkdownText();

  private InterviewsMarkdown(Interviews content) {
    this.content = content;
  }

  /** Writes the interviews as UTF-8 and leaves the stream open. */
  public static void write(Interviews content, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new InterviewsMarkdown(content).write(writer);
    writer.flush();
  }

  private void write(Writer writer) throws IOException {
    out.remarks(content.remarks());
    if (content.interviews().isEmpty()) {
      out.line(texts.get("empty"));
    }
    boolean first = true;
    for (ToldInterview told : content.interviews()) {
      if (!first) {
        out.rule();
      }
      first = false;
      interview(told);
      // One at a time: all together could be long.
      writer.write(out.toString());
      out = new MarkdownText();
    }
    writer.write(out.toString());
  }

  private void interview(ToldInterview told) {
    InterviewWords words = new InterviewWords(told, content.zone());
    SynthesisWords synthesis = new SynthesisWords(told, content);
    out.heading(1, texts.get("title", Markdown.line(told.developer())));
    out.facts(words.facts());
    if (!told.interview().isPrepared()) {
      out.heading(2, texts.get("section.talk"));
      out.facts(words.talk());
    }
    if (!told.synthesis().assumptions().isEmpty()) {
      out.heading(2, texts.get("section.assumptions"));
      for (SynthesisWords.Tested tested : synthesis.assumptions()) {
        String sign = tested.sign() + " " + Markdown.line(tested.statement());
        out.line(tested.number() + ". " + sign + " (" + tested.verdict() + ")");
      }
    }
    if (told.interview().isEnded()) {
      brief(synthesis);
    }
    words.parts().forEach(this::part);
  }

  private void brief(SynthesisWords synthesis) {
    out.heading(2, texts.get("section.brief")).line(synthesis.state()).line("");
    for (SynthesisWords.Pain pain : synthesis.pains()) {
      String theme = pain.theme().isEmpty() ? "" : " (" + Markdown.line(pain.theme()) + ")";
      out.line(pain.place() + ". " + Markdown.line(pain.title()) + theme);
    }
    out.line("");
    out.line("- " + texts.get("brief.surprises", count(synthesis.surprises().size())));
    out.line("- " + texts.get("brief.actions", count(synthesis.actions().size())));
  }

  private void part(Part part) {
    out.heading(2, Markdown.line(part.title()));
    if (!part.time().isEmpty()) {
      out.line(part.time());
    }
    for (Asked asked : part.questions()) {
      if (!asked.text().isEmpty()) {
        String mark = asked.mark().isEmpty() ? "" : " (" + asked.mark() + ")";
        out.heading(3, Markdown.line(asked.text()) + mark);
      }
      asked.lines().forEach(this::line);
    }
  }

  private void line(Line line) {
    String text = Markdown.line(line.text());
    String said = line.quoted() ? "“" + text + "”" : text;
    String kind = Markdown.line(line.kind() + line.about());
    out.line("- " + line.time() + " " + kind + ": " + said);
  }

  private static String count(int number) {
    return Integer.toString(number);
  }
}
