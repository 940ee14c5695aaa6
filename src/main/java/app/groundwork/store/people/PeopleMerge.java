package app.groundwork.store.people;

import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import java.util.Optional;

/** Makes one of two that turn out to be the same: whatever belongs to either belongs to one. */
public final class PeopleMerge {
  private final PeopleStore people;

  /** Merges what {@code people} keeps. */
  public PeopleMerge(PeopleStore people) {
    this.people = people;
  }

  /**
   * Makes the developer {@code gone} one with {@code kept}, whose name stays; the other is hidden
   * in exports as this one is. False if either is not in the file, or both are the same row
   * already.
   *
   * @throws IllegalArgumentException if the name of one of them was replaced for good: the other's
   *     would give it away
   */
  public boolean developers(Tx tx, String kept, String gone) {
    Optional<Developer> one = people.developer(tx, kept);
    Optional<Developer> other = people.developer(tx, gone);
    if (kept.equals(gone) || one.isEmpty() || other.isEmpty()) {
      return false;
    }
    if (one.get().isPseudonymised() != other.get().isPseudonymised()) {
      throw new IllegalArgumentException(
          Texts.in(PeopleMerge.class).get("developer.merge.pseudonymised"));
    }
    move(tx, PeopleStore.DEVELOPER, kept, gone);
    people.delete(tx, gone);
    FormerNames.keepMerged(tx, other.get(), kept);
    people.save(tx, one.get().joinedWith(other.get()));
    return true;
  }

  /**
   * Makes the team {@code gone} one with {@code kept}, whose name stays. False if either is not in
   * the file, or both are the same row already.
   */
  public boolean teams(Tx tx, String kept, String gone) {
    Optional<Team> one = people.team(tx, kept);
    Optional<Team> other = people.team(tx, gone);
    if (kept.equals(gone) || one.isEmpty() || other.isEmpty()) {
      return false;
    }
    move(tx, PeopleStore.TEAM, kept, gone);
    people.removeTeam(tx, gone);
    people.save(tx, one.get().joinedWith(other.get()));
    return true;
  }

  /**
   * Every row that refers to {@code gone}, in whatever table, refers to {@code kept} from now on.
   */
  private static void move(Tx tx, String table, String kept, String gone) {
    // Asked of the schema, so that no table to come is forgotten.
    tx.handle()
        .createQuery(
            "SELECT t.name AS tbl, k.\"from\" AS col FROM sqlite_schema t"
                + " JOIN pragma_foreign_key_list(t.name) k"
                + " WHERE t.type = 'table' AND k.\"table\" = ?")
        .bind(0, table)
        .map((row, context) -> new String[] {row.getString("tbl"), row.getString("col")})
        .list()
        .forEach(
            reference ->
                tx.handle()
                    .execute(
                        "UPDATE \"%1$s\" SET \"%2$s\" = ? WHERE \"%2$s\" = ?"
                            .formatted(reference[0], reference[1]),
                        kept,
                        gone));
  }
}
