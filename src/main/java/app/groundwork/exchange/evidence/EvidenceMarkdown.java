package app.groundwork.exchange.evidence;

import app.groundwork.exchange.text.Markdown;
import app.groundwork.exchange.text.MarkdownPage;
import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the ledger as Markdown for people: first a table of all pain points, then each. */
public final class EvidenceMarkdown {
  private final Texts texts = Texts.in(EvidenceMarkdown.class);
  private final MarkdownPage out = new MarkdownPage();
  private final Evidence content;
  private final EvidenceWords words;

  private EvidenceMarkdown(Evidence content) {
    this.content = content;
    this.words = new EvidenceWords(content);
  }

  /** Writes the ledger as UTF-8 and leaves the stream open. */
  public static void write(Evidence content, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(new EvidenceMarkdown(content).whole());
    writer.flush();
  }

  /** Writes the remarks and the pain points alone, the same way. */
  public static void writePainPoints(Evidence content, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(new EvidenceMarkdown(content).painPoints());
    writer.flush();
  }

  private String painPoints() {
    out.remarks(content.remarks());
    content.painPoints().forEach(told -> painPoint("", told));
    return out.toString();
  }

  private String whole() {
    out.remarks(content.remarks());
    out.heading(1, texts.get("title")).line(words.whole());
    if (!content.painPoints().isEmpty()) {
      table();
    }
    int number = 0;
    for (ToldPain told : content.painPoints()) {
      painPoint(++number + ". ", told);
    }
    out.heading(2, texts.get("section.themes"));
    orNone(content.themes());
    for (ToldTheme told : content.themes()) {
      out.line("- " + Markdown.line(words.name(told.theme())) + ": " + words.reach(told));
    }
    out.heading(2, texts.get("section.assumptions"));
    orNone(content.assumptions());
    content.assumptions().forEach(this::assumption);
    out.heading(2, texts.get("section.declined"));
    orNone(content.declined());
    content.declined().forEach(this::declined);
    return out.toString();
  }

  private void orNone(List<?> items) {
    if (items.isEmpty()) {
      out.line(texts.get("none"));
    }
  }

  private void table() {
    out.apart();
    row(
        "",
        texts.get("column.pain"),
        texts.get("column.status"),
        texts.get("column.developers"),
        texts.get("column.teams"),
        texts.get("column.lost"),
        texts.get("column.pieces"));
    out.line("| ---: | --- | --- | ---: | ---: | ---: | ---: |");
    int number = 0;
    for (ToldPain told : content.painPoints()) {
      row(
          EvidenceWords.count(++number),
          Markdown.line(told.pain().title()),
          words.status(told.pain().status()),
          EvidenceWords.count(told.figures().developers()),
          EvidenceWords.count(told.figures().teams()),
          words.minutes(told.figures()),
          EvidenceWords.count(told.figures().pieces()));
    }
  }

  private void row(String... cells) {
    out.line("| " + String.join(" | ", cells) + " |");
  }

  private void painPoint(String lead, ToldPain told) {
    out.heading(2, lead + Markdown.line(told.pain().title()));
    facts(words.facts(told));
    if (!told.pain().description().isBlank()) {
      out.line("");
      told.pain()
          .description()
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> out.line(Markdown.line(line)).line(""));
    }
    ToldPiece strongest = told.strongest();
    if (strongest != null) {
      SaidPiece said = words.said(strongest);
      String text = Markdown.line(said.text());
      String words = said.quoted() ? "“" + text + "”" : Markdown.line(said.what()) + ": " + text;
      out.apart().line("> " + words + " – " + Markdown.line(said.who()));
    }
    if (!told.pieces().isEmpty()) {
      out.heading(3, texts.get("section.pieces"));
      told.pieces().forEach(piece -> said("", piece));
    }
  }

  private void facts(List<EvidenceFact> facts) {
    facts.forEach(fact -> out.line("- " + Markdown.line(fact.name() + ": " + fact.value())));
  }

  /** A piece of evidence, with what stands before it; that may be empty. */
  private void said(String lead, ToldPiece told) {
    SaidPiece said = words.said(told);
    String text = Markdown.line(said.text());
    String hard = said.hard().isEmpty() ? "" : " – " + Markdown.line(said.hard());
    out.line(
        "- "
            + lead
            + said.when()
            + ", "
            + said.what()
            + ", "
            + Markdown.line(said.who())
            + ": "
            + (said.quoted() ? "“" + text + "”" : text)
            + hard);
  }

  private void assumption(ToldAssumption told) {
    out.heading(3, Markdown.line(told.assumption().statement()));
    out.line(words.tested(told)).line("");
    told.confirming().forEach(piece -> said("[+] ", piece));
    told.contradicting().forEach(piece -> said("[-] ", piece));
  }

  private void declined(ToldRequest told) {
    out.heading(3, Markdown.line(told.request().request()));
    facts(words.facts(told));
  }
}
