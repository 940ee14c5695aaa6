package app.groundwork.store.shadowing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Joins the spellings of tools. */
final class ToolNames {
  /** How often one spelling was used. */
  record Use(String tool, int times) {}

  private static final Comparator<Use> MOST_FIRST =
      Comparator.comparingInt(Use::times).reversed().thenComparing(Use::tool);

  private ToolNames() {}

  static List<String> byUse(List<Use> spellings) {
    Map<String, Use> joined = new LinkedHashMap<>();
    for (Use use : spellings.stream().sorted(MOST_FIRST).toList()) {
      joined.merge(
          use.tool.toLowerCase(Locale.ROOT),
          use,
          (most, other) -> new Use(most.tool, most.times + other.times));
    }
    List<Use> uses = new ArrayList<>(joined.values());
    uses.sort(MOST_FIRST);
    return uses.stream().map(Use::tool).toList();
  }
}
