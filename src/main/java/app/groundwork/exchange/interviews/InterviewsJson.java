package app.groundwork.exchange.interviews;

import app.groundwork.exchange.text.JsonDocument;
import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;

/**
 * Writes interviews as JSON, with everything that the workspace knows of them and consent lets out;
 * what is not known is left out. Each text is there once: a synthesis tells its lines by the ids of
 * the notes, and what interviews share (pain points, themes, assumptions) stands at the end.
 */
public final class InterviewsJson {
  /** What the document calls itself. */
  public static final String FORMAT = "groundwork.interviews";

  /** Counts up when a reader of the one before would misread it. */
  public static final int VERSION = 1;

  private InterviewsJson() {}

  /** Writes the interviews as UTF-8 and leaves the stream open. */
  public static void write(Interviews content, OutputStream out) throws IOException {
    JsonDocument.write(
        out,
        json -> {
          head(json, FORMAT, VERSION, content);
          json.objects(
              "interviews",
              content.interviews(),
              interview -> new InterviewJson(json, interview).whole());
          ledger(json, content.ledger());
        });
  }

  /** What stands on top of a document. */
  static void head(JsonDocument json, String format, int version, Interviews content)
      throws IOException {
    json.text("format", format)
        .number("version", version)
        .texts("remarks", content.remarks())
        .number("leftOut", content.leftOut())
        .flag("renamed", content.renamed());
  }

  /** What interviews share, each by its id. */
  static void ledger(JsonDocument json, Ledger ledger) throws IOException {
    json.objects(
            "painPoints",
            ledger.painPoints().values().stream()
                .sorted(Comparator.comparing(PainPoint::id))
                .toList(),
            pain ->
                json.text("id", pain.id())
                    .text("title", pain.title())
                    .text("themeId", pain.themeId()))
        .objects(
            "themes",
            ledger.themes().values().stream().sorted(Comparator.comparing(Theme::id)).toList(),
            theme -> json.text("id", theme.id()).text("name", theme.name()))
        .objects(
            "assumptions",
            ledger.assumptions().values().stream()
                .sorted(Comparator.comparing(Assumption::id))
                .toList(),
            one -> json.text("id", one.id()).text("statement", one.statement()));
  }
}
