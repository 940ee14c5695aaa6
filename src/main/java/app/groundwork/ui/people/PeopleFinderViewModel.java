package app.groundwork.ui.people;

import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.kit.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds teams and developers by name. */
final class PeopleFinderViewModel {
  private static final Texts TEXTS = Texts.in(PeopleFinderViewModel.class);
  private static final int MOST = 10;

  private final Everybody all;

  PeopleFinderViewModel(Everybody all) {
    this.all = all;
  }

  /**
   * Those whose name holds {@code query}, in any case; those that begin with it first; at most ten,
   * none for a blank query.
   */
  List<Found> find(String query) {
    if (query.isBlank()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (Team team : Names.fitting(query, all.teams(), Team::name)) {
      found.add(
          new Found(
              new ItemRef(PeopleStore.TEAM, team.id()), team.name(), TEXTS.get("found.team")));
    }
    for (Developer developer : Names.fitting(query, all.developers(), Developer::name)) {
      found.add(
          new Found(
              new ItemRef(PeopleStore.DEVELOPER, developer.id()),
              developer.name(),
              all.team(developer.teamId()).map(Team::name).orElse(TEXTS.get("found.developer"))));
    }
    return found.stream()
        .sorted(Comparator.comparing(one -> !Names.begins(one.title(), query)))
        .limit(MOST)
        .toList();
  }
}
