package app.groundwork.exchange;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one item that an id or a name means, in any case.
 *
 * @param ids gives an item's id
 * @param names gives what an item may be called
 * @param listed gives an item as a command lists it
 * @param words what is said if it is not found
 */
record Lookup<T>(
    Function<T, String> ids,
    Function<T, Stream<@Nullable String>> names,
    Function<T, Listed> listed,
    Words words) {
  /** How many items of one name are told one by one. */
  private static final int DESCRIBED = 20;

  /** What is said if there is not one such item. */
  interface Words {
    /** There is none of that name. */
    String none(String name);

    /**
     * There are several.
     *
     * @param lines a line each, as a command lists them
     */
    String many(int count, String name, String lines);
  }

  /** The item with that id; null if there is none. */
  @Nullable T byId(List<T> all, String id) {
    for (T item : all) {
      if (ids.apply(item).equalsIgnoreCase(id)) {
        return item;
      }
    }
    return null;
  }

  /** Those that are called so. */
  List<T> called(List<T> all, String name) {
    return all.stream()
        .filter(item -> names.apply(item).anyMatch(each -> name.equalsIgnoreCase(each)))
        .toList();
  }

  /**
   * The one item of {@code all} with that id or name.
   *
   * @throws NotExported if there is none or more than one
   */
  T one(List<T> all, String idOrName) {
    T found = byId(all, idOrName);
    return found == null ? only(called(all, idOrName), idOrName) : found;
  }

  /**
   * The only one of those that are called so.
   *
   * @throws NotExported if there is none or more than one
   */
  T only(List<T> called, String name) {
    if (called.isEmpty()) {
      throw new NotExported(words.none(name));
    }
    if (called.size() > 1) {
      throw new NotExported(words.many(called.size(), name, described(called)));
    }
    return called.getFirst();
  }

  private String described(List<T> many) {
    return many.stream()
        .limit(DESCRIBED)
        .map(listed)
        .map(each -> "\n" + each.id() + "  " + each.date() + "  " + each.title())
        .collect(Collectors.joining());
  }
}
