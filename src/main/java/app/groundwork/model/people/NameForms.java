package app.groundwork.model.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What was made of names, kept for the next mask of the same people. */
final class NameForms {
  private final Map<NameForm.Sought, List<NameForm>> forms = new HashMap<>();
  private final Map<String, List<String>> parts = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>();

  /** The ways in which a word is written. */
  List<NameForm> of(NameForm.Sought sought) {
    return forms.computeIfAbsent(sought, NameForm::of);
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
