package app.groundwork.ui.shell;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Excerpt;
import app.groundwork.store.Search.Hit;
import java.util.List;

/** Things found, for tests. */
final class Hits {
  private Hits() {}

  static Hit named(String kind, String id, String title) {
    return new Hit(
        new ItemRef(kind, id), plain(title), plain(""), plain("Payments"), "", 1_700_000_000_000L);
  }

  private static Excerpt plain(String text) {
    return new Excerpt(text, List.of());
  }
}
