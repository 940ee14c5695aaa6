package app.groundwork.exchange.initiatives;

import app.groundwork.exchange.text.HtmlPage;
import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes both orders as one page of HTML for people who were not in the room: no script, nothing
 * from outside, made for reading and for printing.
 */
public final class RiceHtml {
  private static final List<String> LABELS =
      List.of(
          "title",
          "ranked.none",
          "section.orders",
          "section.numbers",
          "section.disagreements",
          "section.firmness",
          "section.unscored",
          "section.initiatives",
          "section.done",
          "section.killed",
          "column.place",
          "column.own",
          "column.rice");

  /** A cell of a table; {@code style} is its class in the style sheet. */
  record Cell(String style, String text) {}

  /** A row of a table. */
  record Row(List<Cell> cells) {}

  /** An initiative with all that is known of it. */
  record One(String title, List<String> outcome, List<RiceFact> facts) {}

  private final Texts texts = Texts.in(RiceHtml.class);
  private final Priorities content;
  private final RiceWords words;
  private final RiceFindings findings;

  private RiceHtml(Priorities content) {
    this.content = content;
    this.words = new RiceWords(content);
    this.findings = new RiceFindings(content.table());
  }

  /** Writes them as UTF-8 and leaves the stream open. */
  public static void write(Priorities content, OutputStream out) throws IOException {
    new HtmlPage(RiceHtml.class, "rice.html").write(new RiceHtml(content).values(), out);
  }

  private Map<String, Object> values() {
    RiceTable table = content.table();
    Map<String, Object> values = new HashMap<>();
    values.put("language", texts.get("page.language"));
    values.put("title", texts.get("title"));
    values.put("remarks", content.remarks());
    values.put("label", labels());
    values.put("whole", words.whole());
    values.put("anyRanked", !table.ranked().isEmpty());
    values.put("places", findings.places());
    values.put(
        "headings",
        Arrays.stream(RiceColumn.values())
            .map(column -> new Cell(style(column), column.heading()))
            .toList());
    values.put("rows", table.ranked().stream().map(RiceHtml::row).toList());
    values.put("disagreements", findings.disagreements());
    values.put("firmness", findings.firmness());
    put(values, "Flag", "flags", findings.flags());
    put(values, "Unscored", "unscored", table.unscored().stream().map(words::unscored).toList());
    put(
        values,
        "Live",
        "live",
        table.rows().stream().filter(row -> row.initiative().isLive()).map(this::one).toList());
    put(values, "Killed", "killed", table.killed().stream().map(this::one).toList());
    put(values, "Done", "done", table.done().stream().map(this::one).toList());
    return values;
  }

  private static void put(Map<String, Object> values, String any, String name, List<?> items) {
    values.put("any" + any, !items.isEmpty());
    values.put(name, items);
  }

  private static Row row(RiceRow row) {
    return new Row(
        Arrays.stream(RiceColumn.values())
            .map(column -> new Cell(style(column), RiceWords.cell(row, column)))
            .toList());
  }

  private static String style(RiceColumn column) {
    return column.isNumber() ? "n" : column == RiceColumn.STATUS ? "t" : "";
  }

  private One one(RiceRow row) {
    return new One(row.initiative().title(), words.outcome(row), words.facts(row));
  }

  /** The fixed words; a dot means something else in a template, so an underscore stands for it. */
  private Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    LABELS.forEach(key -> labels.put(key.replace('.', '_'), texts.get(key)));
    return labels;
  }
}
