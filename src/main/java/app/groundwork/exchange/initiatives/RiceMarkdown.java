package app.groundwork.exchange.initiatives;

import app.groundwork.exchange.text.Markdown;
import app.groundwork.exchange.text.MarkdownPage;
import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes both orders as Markdown for people who were not in the room. */
public final class RiceMarkdown {
  private final Texts texts = Texts.in(RiceMarkdown.class);
  private final MarkdownPage out = new MarkdownPage();
  private final RiceTable table;
  private final RiceWords words;
  private final RiceFindings findings;
  private final List<String> remarks;

  private RiceMarkdown(Priorities content) {
    this.table = content.table();
    this.words = new RiceWords(content);
    this.findings = new RiceFindings(content.table());
    this.remarks = content.remarks();
  }

  /** Writes them as UTF-8 and leaves the stream open. */
  public static void write(Priorities content, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(new RiceMarkdown(content).whole());
    writer.flush();
  }

  private String whole() {
    out.remarks(remarks);
    out.heading(1, texts.get("title")).line(words.whole());
    if (table.ranked().isEmpty()) {
      out.apart().line(texts.get("ranked.none"));
    } else {
      orders();
      numbers();
      out.heading(2, texts.get("section.disagreements"));
      lines(findings.disagreements());
      out.heading(2, texts.get("section.firmness")).line(findings.firmness());
    }
    List<String> flags = findings.flags();
    if (!flags.isEmpty()) {
      out.apart();
      lines(flags);
    }
    section(texts.get("section.unscored"), table.unscored(), words::unscored);
    if (!table.ranked().isEmpty() || !table.unscored().isEmpty()) {
      out.heading(2, texts.get("section.initiatives"));
      table.ranked().forEach(this::initiative);
      table.unscored().forEach(this::initiative);
    }
    ended(texts.get("section.killed"), table.killed());
    ended(texts.get("section.done"), table.done());
    return out.toString();
  }

  private void orders() {
    out.heading(2, texts.get("section.orders"));
    row(List.of(texts.get("column.place"), texts.get("column.own"), texts.get("column.rice")));
    out.line("| ---: | --- | --- |");
    findings
        .places()
        .forEach(
            place ->
                row(
                    List.of(
                        place.number(), Markdown.line(place.own()), Markdown.line(place.rice()))));
  }

  private void numbers() {
    out.heading(2, texts.get("section.numbers"));
    row(RiceColumn.headings());
    out.line(
        Arrays.stream(RiceColumn.values())
            .map(column -> column.isNumber() ? "---:" : "---")
            .collect(Collectors.joining(" | ", "| ", " |")));
    for (RiceRow one : table.ranked()) {
      row(Arrays.stream(RiceColumn.values()).map(column -> cell(one, column)).toList());
    }
  }

  /** A number needs no escape: it cannot begin a list within a table. */
  private static String cell(RiceRow row, RiceColumn column) {
    String cell = RiceWords.cell(row, column);
    return column.isNumber() ? cell : Markdown.line(cell);
  }

  private void row(List<String> cells) {
    out.line("| " + String.join(" | ", cells) + " |");
  }

  private void lines(List<String> lines) {
    lines.forEach(line -> out.line("- " + Markdown.line(line)));
  }

  private void section(String title, List<RiceRow> rows, Function<RiceRow, String> line) {
    if (!rows.isEmpty()) {
      out.heading(2, title);
      lines(rows.stream().map(line).toList());
    }
  }

  private void ended(String title, List<RiceRow> rows) {
    if (!rows.isEmpty()) {
      out.heading(2, title);
      rows.forEach(this::initiative);
    }
  }

  private void initiative(RiceRow row) {
    out.heading(3, Markdown.line(row.initiative().title()));
    words.outcome(row).forEach(line -> out.line(Markdown.line(line)).line(""));
    words
        .facts(row)
        .forEach(fact -> out.line("- " + Markdown.line(fact.name() + ": " + fact.value())));
  }
}
