package app.groundwork.exchange.shadowing;

import app.groundwork.exchange.text.JsonDocument;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes shadowing sessions as JSON, with everything that the workspace knows of them. What is not
 * known is left out.
 */
public final class ShadowingJson {
  /** What the document calls itself. */
  public static final String FORMAT = "groundwork.shadowing";

  /** Counts up when a reader of the one before would misread it. */
  public static final int VERSION = 1;

  private ShadowingJson() {}

  /** Writes the reports as UTF-8 and leaves the stream open. */
  public static void write(Shadowings content, OutputStream out) throws IOException {
    JsonDocument.write(
        out,
        json ->
            json.text("format", FORMAT)
                .number("version", VERSION)
                .number("leftOut", content.leftOut())
                .flag("renamed", content.renamed())
                .objects(
                    "sessions",
                    content.reports(),
                    report -> new SessionJson(json, report).write()));
  }
}
