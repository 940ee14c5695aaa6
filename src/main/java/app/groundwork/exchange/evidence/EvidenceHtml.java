package app.groundwork.exchange.evidence;

import app.groundwork.exchange.text.HtmlPage;
import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the ledger as one page of HTML for people: no script, nothing from outside, made for
 * reading and for printing.
 */
public final class EvidenceHtml {
  private static final List<String> LABELS =
      List.of(
          "title",
          "column.pain",
          "column.status",
          "column.developers",
          "column.teams",
          "column.lost",
          "column.pieces",
          "column.when",
          "column.what",
          "column.text",
          "column.who",
          "section.pieces",
          "section.themes",
          "section.assumptions",
          "section.declined",
          "none",
          "page.contents");

  /** A pain point, for the template. */
  record Pain(
      String mark,
      int number,
      String title,
      String status,
      String developers,
      String teams,
      String lost,
      String count,
      List<EvidenceFact> facts,
      List<String> description,
      List<SaidPiece> strongest,
      boolean any,
      List<SaidPiece> pieces) {}

  /** A theme and who stands behind it. */
  record Theme(String name, String reach) {}

  /** An assumption with what speaks for and against it. */
  record Assumption(String statement, String tested, boolean any, List<Side> sides) {}

  /** A piece of evidence on one side. */
  record Side(String sign, SaidPiece said) {}

  /** A declined request. */
  record Declined(String request, List<EvidenceFact> facts) {}

  private final Texts texts = Texts.in(EvidenceHtml.class);
  private final Evidence content;
  private final EvidenceWords words;

  private EvidenceHtml(Evidence content) {
    this.content = content;
    this.words = new EvidenceWords(content);
  }

  /** Writes the ledger as UTF-8 and leaves the stream open. */
  public static void write(Evidence content, OutputStream out) throws IOException {
    new HtmlPage(EvidenceHtml.class, "evidence.html")
        .write(new EvidenceHtml(content).values(), out);
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("language", texts.get("page.language"));
    values.put("title", texts.get("title"));
    values.put("remarks", content.remarks());
    values.put("label", labels());
    values.put("whole", words.whole());
    List<Pain> pains = new ArrayList<>();
    content.painPoints().forEach(told -> pains.add(pain(pains.size() + 1, told)));
    values.put("anyPain", !pains.isEmpty());
    values.put("pains", pains);
    List<Theme> themes =
        content.themes().stream()
            .map(told -> new Theme(words.name(told.theme()), words.reach(told)))
            .toList();
    values.put("anyTheme", !themes.isEmpty());
    values.put("themes", themes);
    List<Assumption> assumptions = content.assumptions().stream().map(this::assumption).toList();
    values.put("anyAssumption", !assumptions.isEmpty());
    values.put("assumptions", assumptions);
    List<Declined> declined =
        content.declined().stream()
            .map(told -> new Declined(told.request().request(), words.facts(told)))
            .toList();
    values.put("anyDeclined", !declined.isEmpty());
    values.put("declined", declined);
    return values;
  }

  private Pain pain(int number, ToldPain told) {
    ToldPiece strongest = told.strongest();
    return new Pain(
        "s" + number,
        number,
        told.pain().title(),
        words.status(told.pain().status()),
        EvidenceWords.count(told.figures().developers()),
        EvidenceWords.count(told.figures().teams()),
        words.minutes(told.figures()),
        EvidenceWords.count(told.figures().pieces()),
        words.facts(told),
        told.pain().description().lines().filter(line -> !line.isBlank()).toList(),
        strongest == null ? List.of() : List.of(words.said(strongest)),
        !told.pieces().isEmpty(),
        told.pieces().stream().map(words::said).toList());
  }

  private Assumption assumption(ToldAssumption told) {
    List<Side> sides = new ArrayList<>();
    told.confirming().forEach(piece -> sides.add(new Side("[+]", words.said(piece))));
    told.contradicting().forEach(piece -> sides.add(new Side("[-]", words.said(piece))));
    return new Assumption(
        told.assumption().statement(), words.tested(told), !sides.isEmpty(), sides);
  }

  /** The fixed words; a dot means something else in a template, so an underscore stands for it. */
  private Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    LABELS.forEach(key -> labels.put(key.replace('.', '_'), texts.get(key)));
    return labels;
  }
}
