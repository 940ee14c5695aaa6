package app.groundwork.ui.people;

import app.groundwork.ui.kit.Area.Stop;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The people screens in all their states, for the tour. */
final class PeopleStops {
  private final PeopleArea area;

  PeopleStops(PeopleArea area) {
    this.area = area;
  }

  List<Stop> all() {
    return List.of(
        new Stop("overview", "", area::shown),
        new Stop("team", "", () -> open(row -> row instanceof PeopleRow.OfTeam)),
        new Stop("developer", "", () -> open(row -> row instanceof PeopleRow.OfDeveloper)),
        new Stop("trio", "", () -> open(row -> row instanceof PeopleRow.OfTrio)),
        new Stop("add", "", this::add),
        new Stop("filter", "", this::filter));
  }

  /** The one that most is known of. */
  private void open(Predicate<PeopleRow> wanted) {
    area.shown();
    area.people().rows().stream()
        .filter(wanted)
        .max(Comparator.comparingInt(PeopleStops::sessions))
        .flatMap(PeopleRow::item)
        .ifPresent(area::open);
  }

  private static int sessions(PeopleRow row) {
    return switch (row) {
      case PeopleRow.OfTeam(var team, var developers, var seen) ->
          seen == null ? 0 : seen.sessions();
      case PeopleRow.OfDeveloper(var developer, var seen) -> seen == null ? 0 : seen.sessions();
      default -> 0;
    };
  }

  private void add() {
    area.shown();
    area.addDeveloper();
  }

  private void filter() {
    area.shown();
    area.people().filter().set("a");
  }
}
