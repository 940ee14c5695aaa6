package app.groundwork.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a commit touched: the rows to ask for again.
 *
 * @param ids for each table touched, the ids of its rows
 */
public record Changed(Map<String, Set<String>> ids) {
  /** Touches no row. */
  public static final Changed NOTHING = new Changed(Map.of());

  /** True if rows of {@code table} were touched. */
  public boolean touches(String table) {
    return ids.containsKey(table);
  }

  /** The rows of {@code table} that were touched; empty if none. */
  public Set<String> in(String table) {
    return ids.getOrDefault(table, Set.of());
  }

  /** This and what {@code later} touched. */
  public Changed and(Changed later) {
    Map<String, Set<String>> both = new HashMap<>(ids);
    later.ids.forEach(
        (table, more) ->
            both.merge(
                table,
                more,
                (some, others) -> {
                  Set<String> all = new HashSet<>(some);
                  all.addAll(others);
                  return all;
                }));
    return new Changed(both);
  }
}
