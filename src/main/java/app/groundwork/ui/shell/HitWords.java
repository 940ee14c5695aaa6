package app.groundwork.ui.shell;

import app.groundwork.store.Excerpt;
import app.groundwork.store.Search.Hit;
import app.groundwork.ui.kit.RelativeTime;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How something found is told. */
record HitWords(Hit hit, InstantSource clock) {
  /** What it is called: its title or, if it has none, what else is written in it. */
  Excerpt name() {
    return Stream.of(hit.title(), hit.detail(), hit.people())
        .filter(excerpt -> !excerpt.text().isBlank())
        .findFirst()
        .orElse(hit.title());
  }

  /** What tells it from others of that name: where it lies, whose it is, when it was. */
  String meta() {
    return String.join(
        " · ", where().stream().map(Excerpt::text).filter(text -> !text.isBlank()).toList());
  }

  /** The same, with what else is written in it if that is why it was found. */
  List<Excerpt> where() {
    List<Excerpt> where = new ArrayList<>();
    if (!hit.detail().hits().isEmpty() && hit.detail() != name()) {
      where.add(hit.detail());
    }
    where.add(new Excerpt(hit.within(), List.of()));
    if (hit.people() != name()) {
      where.add(hit.people());
    }
    Long at = hit.at();
    if (at != null) {
      // Entries of one session are told apart by the time of day.
      String when =
          hit.within().isBlank() ? RelativeTime.words(at, clock.millis()) : RelativeTime.exact(at);
      where.add(new Excerpt(when, List.of()));
    }
    where.removeIf(excerpt -> excerpt.text().isBlank());
    return where;
  }
}
