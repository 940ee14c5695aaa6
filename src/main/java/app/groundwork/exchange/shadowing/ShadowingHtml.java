package app.groundwork.exchange.shadowing;

import app.groundwork.exchange.text.HtmlPage;
import app.groundwork.model.shadowing.ShadowReport;
import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes shadowing sessions as one page of HTML for people: no script, nothing from outside, made
 * for reading and for printing.
 */
public final class ShadowingHtml {
  private static final List<String> LABELS =
      List.of(
          "consent.notAsked",
          "fact.date",
          "fact.developer",
          "fact.team",
          "fact.workflow",
          "fact.length",
          "section.log",
          "section.friction",
          "section.tools",
          "section.switches",
          "section.waiting",
          "section.wishes",
          "section.predictions",
          "column.time",
          "column.kind",
          "column.what",
          "column.tool",
          "column.friction",
          "column.severity",
          "column.why",
          "column.named",
          "column.inUse",
          "column.cause",
          "column.times",
          "column.long",
          "column.from",
          "column.to",
          "log.none",
          "friction.none",
          "tools.none",
          "page.contents",
          "page.rate",
          "tile.waiting",
          "picture.title",
          "picture.key",
          "picture.friction",
          "picture.wish");

  private final Texts texts = Texts.in(ShadowingHtml.class);
  private final Shadowings content;

  private ShadowingHtml(Shadowings content) {
    this.content = content;
  }

  /** Writes the page as UTF-8 and leaves the stream open. */
  public static void write(Shadowings content, OutputStream out) throws IOException {
    new HtmlPage(ShadowingHtml.class, "report.html").write(new ShadowingHtml(content).page(), out);
  }

  private Map<String, Object> page() {
    boolean alone = content.reports().size() == 1;
    List<SessionPage> sessions = new ArrayList<>();
    for (ShadowReport report : content.reports()) {
      ReportWords words = new ReportWords(report, content.zone());
      sessions.add(new SessionPage(sessions.size() + 1, alone, report, words, texts));
    }
    return Map.of(
        "language", texts.get("page.language"),
        "title", title(sessions),
        "remarks", ReportWords.remarks(content),
        "empty", sessions.isEmpty() ? texts.get("empty") : "",
        "many", sessions.size() > 1,
        "label", labels(),
        "sessions", sessions);
  }

  private String title(List<SessionPage> sessions) {
    return sessions.size() == 1
        ? sessions.getFirst().title() + ", " + sessions.getFirst().day()
        : texts.get("page.sessions", Integer.toString(sessions.size()));
  }

  /** The fixed words; a dot means something else in a template, so an underscore stands for it. */
  private Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    LABELS.forEach(key -> labels.put(key.replace('.', '_'), texts.get(key)));
    return labels;
  }
}
