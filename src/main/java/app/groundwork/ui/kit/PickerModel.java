package app.groundwork.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an {@link ItemPicker} offers for what is typed, and which line is marked; no control. */
final class PickerModel {
  /** How many names are offered at once. */
  static final int MOST = 8;

  private final Function<String, List<String>> search;
  private List<String> offers = List.of();
  private int marked = -1;

  PickerModel(Function<String, List<String>> search) {
    this.search = search;
  }

  /** Looks for {@code typed}; nothing is offered when it is just the one name that fits. */
  void type(String typed) {
    List<String> found = search.apply(typed).stream().limit(MOST).toList();
    boolean done = found.size() == 1 && found.getFirst().equals(typed.strip());
    offers = done ? List.of() : found;
    marked = -1;
  }

  /** Offers nothing more. */
  void close() {
    offers = List.of();
    marked = -1;
  }

  List<String> offers() {
    return offers;
  }

  /** The index of the marked line; -1 if none is. */
  int marked() {
    return marked;
  }

  /** Marks the next line up (-1) or down (1); past either end none is marked: as typed. */
  void move(int step) {
    if (!offers.isEmpty()) {
      marked = Math.floorMod(marked + 1 + step, offers.size() + 1) - 1;
    }
  }

  /** The marked name. */
  Optional<String> pick() {
    return marked < 0 ? Optional.empty() : Optional.of(offers.get(marked));
  }

  /** The name as it is known that {@code typed} means, however it is spelled in case. */
  Optional<String> known(String typed) {
    String name = typed.strip();
    return search.apply(name).stream().filter(one -> one.equalsIgnoreCase(name)).findFirst();
  }
}
