package app.groundwork.exchange.logs;

import app.groundwork.exchange.incoming.Limits;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;

/** What the user should know of a file that was read all the same. */
final class Remarks {
  private final List<String> all = new ArrayList<>();
  private int moved;
  private int more;

  /** One more; its words are those under {@code key}. */
  void add(String key, Object... values) {
    if (all.size() < Limits.PROBLEMS) {
      all.add(Texts.in(Remarks.class).get(key, values));
    } else {
      more++;
    }
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
    if (more > 0) {
      all.add(Texts.in(Remarks.class).get("remark.more", more));
      more = 0;
    }
    return List.copyOf(all);
  }
}
