package app.groundwork.exchange.shadowing;

import app.groundwork.model.shadowing.ShadowReport;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

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
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    // Through a writer: a broken surrogate pair becomes a question mark instead of an error.
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (JsonGenerator json = factory.createGenerator(writer)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeNumberField("version", VERSION);
      json.writeNumberField("leftOut", content.leftOut());
      json.writeArrayFieldStart("sessions");
      for (ShadowReport report : content.reports()) {
        new SessionJson(json, report).write();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
    writer.flush();
  }
}
