package app.groundwork.exchange.interviews;

import app.groundwork.exchange.text.JsonDocument;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes syntheses as JSON: each with the notes that were pulled into it, then what they share and,
 * if there are several, the themes across them.
 */
public final class SynthesisJson {
  /** What the document calls itself. */
  public static final String FORMAT = "groundwork.synthesis";

  /** Counts up when a reader of the one before would misread it. */
  public static final int VERSION = 1;

  private SynthesisJson() {}

  /** Writes the syntheses as UTF-8 and leaves the stream open. */
  public static void write(Interviews content, OutputStream out) throws IOException {
    JsonDocument.write(
        out,
        json -> {
          InterviewsJson.head(json, FORMAT, VERSION, content);
          json.objects(
              "syntheses",
              content.interviews(),
              interview -> new InterviewJson(json, interview).synthesisOnly());
          InterviewsJson.ledger(json, content.ledger());
          if (!content.alone()) {
            across(json, AcrossInterviews.of(content));
          }
        });
  }

  private static void across(JsonDocument json, AcrossInterviews across) throws IOException {
    json.object(
        "acrossInterviews",
        object ->
            json.number("interviews", across.interviews())
                .number("practice", across.practice())
                .number("developers", across.developers())
                .number("teams", across.teams())
                .objects(
                    "themes",
                    across.themes(),
                    theme ->
                        json.text("themeId", theme.id())
                            .number("developers", theme.developers())
                            .number("teams", theme.teams())
                            .objects(
                                "painPoints",
                                theme.pains(),
                                pain ->
                                    json.text("painPointId", pain.id())
                                        .number("developers", pain.developers())
                                        .number("teams", pain.teams()))));
  }
}
