package app.groundwork.exchange;

import app.groundwork.model.people.Developer;
import app.groundwork.model.people.NameTrouble;
import app.groundwork.store.Tx;
import app.groundwork.store.people.PeopleStore;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose an imported session or interview is, and when it was if only the day is known. */
final class Whose {
  /** When something began of which only the day is known. */
  static final LocalTime MORNING = LocalTime.of(9, 0);

  private final PeopleStore people = new PeopleStore();

  /**
   * The developer of that name, made if new. Somebody known stays in their team and keeps what they
   * agreed to: the file may be old.
   *
   * @param known who it is, if that is known otherwise
   * @param teamId for somebody without a team; null if nobody says
   */
  Developer developer(Tx tx, Optional<Developer> known, String name, @Nullable String teamId) {
    Optional<Developer> found =
        known.or(
            () ->
                people.developers(tx).stream()
                    .filter(each -> NameTrouble.same(each.name(), name))
                    .findFirst());
    if (found.filter(each -> each.teamId() != null || teamId == null).isPresent()) {
      return found.get();
    }
    return people.developerNamed(tx, found.map(Developer::name).orElse(name), teamId);
  }

  /** The first of the two that says something, on one line. */
  static @Nullable String said(@Nullable String first, @Nullable String second) {
    for (String each : new @Nullable String[] {first, second}) {
      if (each != null && !each.isBlank()) {
        return each.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
      }
    }
    return null;
  }
}
