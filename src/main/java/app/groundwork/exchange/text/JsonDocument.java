package app.groundwork.exchange.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON field by field, in the order in which it is told; what is not known (null) is left
 * out. Instants are ISO 8601 in UTC, with milliseconds.
 */
public final class JsonDocument {
  private static final DateTimeFormatter UTC =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private final JsonGenerator json;

  /** What is written into an object or a document. */
  @FunctionalInterface
  public interface Body {
    void write(JsonDocument json) throws IOException;
  }

  /** Writes one of several things of a kind. */
  @FunctionalInterface
  public interface Item<T> {
    void write(T item) throws IOException;
  }

  private JsonDocument(JsonGenerator json) {
    this.json = json;
  }

  /** Writes one object with {@code body} in it as UTF-8 and leaves the stream open. */
  public static void write(OutputStream out, Body body) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    // Through a writer: a broken surrogate pair becomes a question mark instead of an error.
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (JsonGenerator json = factory.createGenerator(writer)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
      json.writeStartObject();
      body.write(new JsonDocument(json));
      json.writeEndObject();
      json.writeRaw('\n');
    }
    writer.flush();
  }

  /** A text. */
  public JsonDocument text(String field, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value);
    }
    return this;
  }

  /** A whole number. */
  public JsonDocument number(String field, @Nullable Long value) throws IOException {
    if (value != null) {
      json.writeNumberField(field, value);
    }
    return this;
  }

  /** A whole number. */
  public JsonDocument number(String field, long value) throws IOException {
    json.writeNumberField(field, value);
    return this;
  }

  /** A number with a fraction. */
  public JsonDocument number(String field, double value) throws IOException {
    json.writeNumberField(field, value);
    return this;
  }

  /** A number to its last digit. */
  public JsonDocument exact(String field, @Nullable BigDecimal value) throws IOException {
    if (value != null) {
      json.writeFieldName(field);
      json.writeNumber(value.toPlainString());
    }
    return this;
  }

  /** Says that there is no value, where leaving the field out would not say it. */
  public JsonDocument none(String field) throws IOException {
    json.writeNullField(field);
    return this;
  }

  /** A yes or no. */
  public JsonDocument flag(String field, boolean value) throws IOException {
    json.writeBooleanField(field, value);
    return this;
  }

  /** An instant, UTC epoch ms. */
  public JsonDocument at(String field, @Nullable Long epochMs) throws IOException {
    return text(field, epochMs == null ? null : UTC.format(Instant.ofEpochMilli(epochMs)));
  }

  /** An object. */
  public JsonDocument object(String field, Body body) throws IOException {
    json.writeObjectFieldStart(field);
    body.write(this);
    json.writeEndObject();
    return this;
  }

  /** A list of objects, {@code each} writes the fields of one. */
  public <T> JsonDocument objects(String field, Collection<T> items, Item<T> each)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (T item : items) {
      json.writeStartObject();
      each.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
    return this;
  }

  /** A list of texts. */
  public JsonDocument texts(String field, Collection<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
    return this;
  }
}
