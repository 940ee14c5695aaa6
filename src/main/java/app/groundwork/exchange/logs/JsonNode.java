package app.groundwork.exchange.logs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands between two brackets in JSON, and in which line it begins. */
sealed interface JsonNode {
  int line();

  /** An object; values are nodes, strings, numbers, booleans or null. */
  record Fields(int line, Map<String, @Nullable Object> of) implements JsonNode {
    /** The words in that field; null if there are none. */
    @Nullable String text(String field) {
      return of.get(field) instanceof String text && !text.isBlank() ? text : null;
    }

    /** The words in that field; empty if there are none. */
    String textOr(String field, String other) {
      return of.get(field) instanceof String text ? text : other;
    }

    /** The whole number in that field; null if there is none. */
    @Nullable Long number(String field) {
      return of.get(field) instanceof Number number ? Long.valueOf(number.longValue()) : null;
    }

    /** True if that field says so. */
    boolean isTrue(String field) {
      return Boolean.TRUE.equals(of.get(field));
    }
  }

  /** A list. */
  record Items(int line, List<@Nullable Object> of) implements JsonNode {}
}
