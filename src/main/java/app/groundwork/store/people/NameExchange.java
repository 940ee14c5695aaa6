package app.groundwork.store.people;

import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.store.Tx;
import java.util.Optional;

/**
 * Gives each of two the other's name: before a merge, it decides which of the names stays and which
 * goes along with the one that goes.
 */
public final class NameExchange {
  private final PeopleStore people;

  /** Renames what {@code people} keeps. */
  public NameExchange(PeopleStore people) {
    this.people = people;
  }

  /** Between two developers; nothing happens if either is not in the file. */
  public void developers(Tx tx, String one, String other) {
    Optional<Developer> first = people.developer(tx, one);
    Optional<Developer> second = people.developer(tx, other);
    if (first.isPresent() && second.isPresent()) {
      // No two have the same name, not even for a moment: an id is nobody's.
      people.save(tx, first.get().withName(tx.newId()));
      people.save(tx, second.get().withName(first.get().name()));
      people.save(tx, first.get().withName(second.get().name()));
    }
  }

  /** Between two teams; nothing happens if either is not in the file. */
  public void teams(Tx tx, String one, String other) {
    Optional<Team> first = people.team(tx, one);
    Optional<Team> second = people.team(tx, other);
    if (first.isPresent() && second.isPresent()) {
      people.save(tx, first.get().withName(tx.newId()));
      people.save(tx, second.get().withName(first.get().name()));
      people.save(tx, first.get().withName(second.get().name()));
    }
  }
}
