package app.groundwork.ui.people;

import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.people.PeopleStore;
import java.util.Optional;

/** A row of the list of people. */
sealed interface PeopleRow {
  /** What it stands for; the heading of those without a team stands for nothing. */
  Optional<ItemRef> item();

  /**
   * The product trio.
   *
   * @param held how many of its roles are held, 0 to 3
   */
  record OfTrio(int held) implements PeopleRow {
    static final ItemRef ITEM = new ItemRef(PeopleStore.TRIO, "");

    @Override
    public Optional<ItemRef> item() {
      return Optional.of(ITEM);
    }
  }

  /**
   * A team; its developers follow.
   *
   * @param developers how many it has
   * @param met how often it was shadowed and interviewed
   */
  record OfTeam(Team team, int developers, Met met) implements PeopleRow {
    @Override
    public Optional<ItemRef> item() {
      return Optional.of(new ItemRef(PeopleStore.TEAM, team.id()));
    }
  }

  /** The heading of those without a team, and how many they are. */
  record WithoutTeam(int developers) implements PeopleRow {
    @Override
    public Optional<ItemRef> item() {
      return Optional.empty();
    }
  }

  /**
   * A developer.
   *
   * @param met how often they were shadowed and interviewed
   */
  record OfDeveloper(Developer developer, Met met) implements PeopleRow {
    @Override
    public Optional<ItemRef> item() {
      return Optional.of(new ItemRef(PeopleStore.DEVELOPER, developer.id()));
    }
  }
}
