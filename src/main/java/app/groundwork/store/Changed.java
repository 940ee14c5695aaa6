package app.groundwork.store;

import java.util.Map;
import java.util.Set;

/**
 * What a commit touched: the rows to ask for again.
 *
 * @param ids for each table touched, the ids of its rows
 */
public record Changed(Map<String, Set<String>> ids) {
  /** True if rows of {@code table} were touched. */
  public boolean touches(String table) {
    return ids.containsKey(table);
  }

  /** The rows of {@code table} that were touched; empty if none. */
  public Set<String> in(String table) {
    return ids.getOrDefault(table, Set.of());
  }
}
