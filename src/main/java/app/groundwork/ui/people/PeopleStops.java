package app.groundwork.ui.people;

import app.groundwork.model.shared.ItemRef;
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
        new Stop("overview", "", area::come),
        new Stop("team", "", () -> open(row -> row instanceof PeopleRow.OfTeam)),
        new Stop("developer", "", () -> open(row -> row instanceof PeopleRow.OfDeveloper)),
        new Stop("trio", "", () -> open(row -> row instanceof PeopleRow.OfTrio)),
        new Stop("add", "", this::add),
        new Stop("filter", "", this::filter),
        new Stop("pseudonymise", "", this::pseudonymise));
  }

  /** The one that most is known of. */
  private void open(Predicate<PeopleRow> wanted) {
    area.come();
    area.people().rows().stream()
        .filter(wanted)
        .max(Comparator.comparingInt(PeopleStops::sessions))
        .flatMap(PeopleRow::item)
        .ifPresent(area::open);
  }

  private static int sessions(PeopleRow row) {
    return switch (row) {
      case PeopleRow.OfTeam(var team, var developers, var met) -> met.sessions();
      case PeopleRow.OfDeveloper(var developer, var met) -> met.sessions();
      default -> 0;
    };
  }

  private void add() {
    area.come();
    area.addDeveloper();
  }

  private void pseudonymise() {
    open(row -> row instanceof PeopleRow.OfDeveloper);
    area.list().chosen().map(ItemRef::id).ifPresent(area::pseudonymise);
  }

  private void filter() {
    area.come();
    area.people().filter().set("a");
  }
}
