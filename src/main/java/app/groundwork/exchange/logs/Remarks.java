package app.groundwork.exchange.logs;

import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;

/** What the user should know of a file that was read all the same. */
final class Remarks {
  private final List<String> all = new ArrayList<>();
  private int moved;

  /** One more; its words are those under {@code key}. */
  void add(String key, Object... values) {
    all.add(Texts.in(Remarks.class).get(key, values));
  }

  /** So many entries were not in the order of their time. */
  void moved(int entries) {
    moved += entries;
  }

  List<String> all() {
    if (moved > 0) {
      add("remark.sorted", moved);
      moved = 0;
    }
    return List.copyOf(all);
  }
}
