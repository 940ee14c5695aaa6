package app.groundwork.store;

import java.util.Collection;
import java.util.stream.Collectors;

/** Many ids as one parameter of a statement: SQLite bounds the number of parameters. */
public final class Ids {
  private Ids() {}

  /** As a list for {@code json_each}; an id holds letters, digits, hyphens and slashes only. */
  public static String json(Collection<String> ids) {
    return ids.stream().map(id -> '"' + id + '"').collect(Collectors.joining(",", "[", "]"));
  }
}
