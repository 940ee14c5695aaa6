package app.groundwork.model.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was made of names, kept for the next mask of the same people. */
final class NameForms {
  private final Map<Key, List<NameForm>> forms = new HashMap<>();
  private final Map<String, List<String>> parts = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>();

  private record Key(String word, @Nullable String instead, boolean exact) {}

  /** The ways in which {@code word} is written. */
  List<NameForm> of(String word, @Nullable String instead, boolean exact) {
    return forms.computeIfAbsent(
        new Key(word, instead, exact), key -> NameForm.of(word, instead, exact));
  }

  /** The parts of {@code name}, made by {@code make} the first time. */
  List<String> parts(String name, Function<String, List<String>> make) {
    return parts.computeIfAbsent(name, make);
  }

  /** A name as it is compared. */
  String folded(String name) {
    return folded.computeIfAbsent(name, key -> FoldedText.of(key.strip()).text());
  }
}
