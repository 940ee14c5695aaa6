package app.groundwork.exchange.logs;

import app.groundwork.exchange.incoming.Limits;
import app.groundwork.exchange.incoming.Problems;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through JSON and takes from it, piece by piece, what is asked for. */
final class JsonReader implements AutoCloseable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Limits.CELL)
                  .maxNestingDepth(Limits.JSON_DEPTH)
                  .maxNameLength(10_000)
                  .build())
          // Names that are all different would fill the memory.
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          // Python writes NaN for a time that is not known.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final JsonParser json;
  private int values;

  /** What is done at one step of the walk. */
  interface Step {
    /** Called with the parser on the value of {@code field}; must go to that value's end. */
    void value(String field) throws IOException;
  }

  JsonReader(String text) {
    try {
      json = FACTORY.createParser(text);
    } catch (IOException e) {
      throw Problems.fatal(LogReader.TEXTS, 1, "json.broken");
    }
  }

  /** Walks through the fields of the document, an object, to its end. */
  void walk(Step step) {
    run(
        () -> {
          if (json.nextToken() != JsonToken.START_OBJECT) {
            throw Problems.fatal(LogReader.TEXTS, line(), "json.foreign");
          }
          fields(step);
          if (json.nextToken() != null) {
            throw Problems.fatal(LogReader.TEXTS, line(), "json.broken");
          }
        });
  }

  /** Walks through the fields of the object that the parser is on; skips what is no object. */
  void fields(Step step) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      skip();
      return;
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      step.value(field);
    }
  }

  /** Walks through the items of the list that the parser is on; skips what is no list. */
  void items(Step step) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      skip();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      step.value("");
    }
  }

  /** True if the parser is on an object. */
  boolean isObject() {
    return json.currentToken() == JsonToken.START_OBJECT;
  }

  /** Passes over the value that the parser is on. */
  void skip() throws IOException {
    json.skipChildren();
  }

  /** The line that the parser is on. */
  int line() {
    return Math.max(json.currentTokenLocation().getLineNr(), 1);
  }

  /** The whole value that the parser is on: a node, a string, a number, a boolean or null. */
  @Nullable Object value() throws IOException {
    values = 0;
    return tree();
  }

  /** The string, number or boolean that the parser is on; null for what is none, passed over. */
  @Nullable Object plain() throws IOException {
    if (json.currentToken().isStructStart()) {
      skip();
      return null;
    }
    return value();
  }

  /** The value that the parser is on, of a list its first items; whatever is deeper is null. */
  @Nullable Object row(int most) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return plain();
    }
    int line = line();
    List<@Nullable Object> items = new ArrayList<>(most);
    items(
        item -> {
          if (items.size() < most) {
            items.add(plain());
          } else {
            skip();
          }
        });
    return new JsonNode.Items(line, items);
  }

  /** The object that the parser is on with plain values only; null for what is none. */
  JsonNode.@Nullable Fields flat(Set<String> known) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      skip();
      return null;
    }
    int line = line();
    Map<String, @Nullable Object> fields = new HashMap<>();
    fields(field -> take(field, known, fields));
    return new JsonNode.Fields(line, fields);
  }

  /** Puts the plain value that the parser is on into {@code fields}, if it is {@code known}. */
  void take(String field, Set<String> known, Map<String, @Nullable Object> fields)
      throws IOException {
    Object value = known.contains(field) ? plain() : null;
    if (value != null) {
      fields.put(field, value);
    } else {
      skip();
    }
  }

  private @Nullable Object tree() throws IOException {
    if (++values > Limits.JSON_VALUES) {
      throw Problems.fatal(LogReader.TEXTS, line(), "json.values", Limits.JSON_VALUES);
    }
    int line = line();
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String field = json.currentName();
          json.nextToken();
          fields.put(field, tree());
        }
        yield new JsonNode.Fields(line, fields);
      }
      case START_ARRAY -> {
        List<@Nullable Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          items.add(tree());
        }
        yield new JsonNode.Items(line, items);
      }
      case VALUE_STRING -> json.getText();
      // As a double at the latest: a number may have a thousand digits.
      case VALUE_NUMBER_INT ->
          json.getText().length() < 18 ? (Object) json.getLongValue() : json.getDoubleValue();
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  /** Work that reads. */
  interface Reading {
    void run() throws IOException;
  }

  private void run(Reading reading) {
    try {
      reading.run();
    } catch (StreamConstraintsException e) {
      throw Problems.fatal(LogReader.TEXTS, line(), "json.large", Limits.CELL, Limits.JSON_DEPTH);
    } catch (JsonParseException e) {
      int line = e.getLocation() == null ? line() : e.getLocation().getLineNr();
      throw Problems.fatal(LogReader.TEXTS, Math.max(line, 1), "json.broken");
    } catch (IOException e) {
      throw Problems.fatal(LogReader.TEXTS, line(), "json.broken");
    }
  }

  @Override
  public void close() {
    run(json::close);
  }
}
