package app.groundwork.ui.people;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Which names fit what is typed. */
final class Names {
  private Names() {}

  /** Those whose name holds {@code typed} in any case; those that begin with it first. */
  static <T> List<T> fitting(String typed, List<T> all, Function<T, String> name) {
    String asked = typed.strip().toLowerCase(Locale.ROOT);
    // The sort is stable: the others keep their order.
    return all.stream()
        .filter(one -> name.apply(one).toLowerCase(Locale.ROOT).contains(asked))
        .sorted(Comparator.comparing(one -> !begins(name.apply(one), asked)))
        .toList();
  }

  /** True if {@code name} begins with what is typed, in any case. */
  private static boolean begins(String name, String typed) {
    return name.toLowerCase(Locale.ROOT).startsWith(typed.strip().toLowerCase(Locale.ROOT));
  }
}
