package app.groundwork.ui.people;

import app.groundwork.model.people.Developer;
import app.groundwork.model.people.ProductTrio;
import app.groundwork.model.people.Team;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All people of the workspace as the file has them.
 *
 * @param teams by name
 * @param developers by name
 * @param met by the id of a team or a developer; those who never were are not in it
 */
record Everybody(
    List<Team> teams, List<Developer> developers, ProductTrio trio, Map<String, Met> met) {
  static final Everybody NOBODY =
      new Everybody(List.of(), List.of(), new ProductTrio(Map.of()), Map.of());

  Optional<Team> team(@Nullable String id) {
    return teams.stream().filter(team -> team.id().equals(id)).findFirst();
  }

  Optional<Developer> developer(String id) {
    return developers.stream().filter(developer -> developer.id().equals(id)).findFirst();
  }

  /** The developers of a team, by name; of none if null. */
  List<Developer> developersOf(@Nullable String teamId) {
    return developers.stream()
        .filter(developer -> Objects.equals(developer.teamId(), teamId))
        .toList();
  }

  /**
   * The rows of the list: the trio, then each team with its developers beneath, then those without
   * a team. With a {@code filter}, those that hold all its words, in any case, with their team; a
   * team that holds them is shown whole.
   */
  List<PeopleRow> rows(String filter) {
    List<String> words =
        Stream.of(filter.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    Map<String, List<Developer>> byTeam = new LinkedHashMap<>();
    teams.forEach(team -> byTeam.put(team.id(), new ArrayList<>()));
    List<Developer> without = new ArrayList<>();
    for (Developer developer : developers) {
      String team = developer.teamId();
      (team == null ? without : byTeam.getOrDefault(team, without)).add(developer);
    }
    List<PeopleRow> rows = new ArrayList<>();
    if (words.isEmpty()) {
      rows.add(new PeopleRow.OfTrio(trio.holders().size()));
    }
    for (Team team : teams) {
      List<Developer> all = byTeam.getOrDefault(team.id(), List.of());
      boolean whole = holds(team.name(), words);
      List<Developer> shown = whole ? all : all.stream().filter(one -> holds(one, words)).toList();
      if (whole || !shown.isEmpty()) {
        rows.add(new PeopleRow.OfTeam(team, all.size(), met(team.id())));
        shown.forEach(one -> rows.add(row(one)));
      }
    }
    List<Developer> shown = without.stream().filter(one -> holds(one, words)).toList();
    if (!shown.isEmpty()) {
      rows.add(new PeopleRow.WithoutTeam(without.size()));
      shown.forEach(one -> rows.add(row(one)));
    }
    return rows;
  }

  private Met met(String id) {
    return met.getOrDefault(id, Met.NEVER);
  }

  private PeopleRow row(Developer developer) {
    return new PeopleRow.OfDeveloper(developer, met(developer.id()));
  }

  private static boolean holds(Developer developer, List<String> words) {
    return holds(developer.name() + " " + developer.role(), words);
  }

  private static boolean holds(String name, List<String> words) {
    String lower = name.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(lower::contains);
  }
}
