package app.groundwork.exchange.logs;

import app.groundwork.model.shadowing.EntryKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A behaviour as a BORIS project defines it.
 *
 * @param lasts true for a state, which is logged where it begins and where it ends
 * @param modifiers the names of its sets of modifiers, in their order; a name may be empty
 */
record BorisBehaviour(String code, String description, boolean lasts, List<String> modifiers) {

  /** Empty if it has no code. */
  static Optional<BorisBehaviour> of(JsonNode.Fields fields) {
    String code = fields.text("code");
    if (code == null) {
      return Optional.empty();
    }
    List<String> modifiers = new ArrayList<>();
    if (fields.of().get("modifiers") instanceof JsonNode.Fields sets) {
      for (Map.Entry<String, @Nullable Object> set : sets.of().entrySet()) {
        boolean named = set.getValue() instanceof JsonNode.Fields;
        modifiers.add(named ? ((JsonNode.Fields) set.getValue()).textOr("name", "") : "");
      }
    }
    boolean lasts = fields.textOr("type", "").toLowerCase(Locale.ROOT).contains("state");
    return Optional.of(
        new BorisBehaviour(code, fields.textOr("description", ""), lasts, modifiers));
  }

  /** The kind that its description most likely means. */
  Optional<EntryKind> near() {
    return description.isBlank() ? Optional.empty() : KindWords.near(description);
  }

  /** True if the set of modifiers at {@code index} names tools. */
  boolean isTool(int index) {
    return index < modifiers.size()
        && Column.of(modifiers.get(index)).filter(Column.TOOL::equals).isPresent();
  }
}
