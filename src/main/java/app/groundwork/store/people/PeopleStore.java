package app.groundwork.store.people;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.store.Tx;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Teams and developers. Names are matched without regard to case and surrounding blanks. */
public final class PeopleStore {
  /** The tables, for {@link app.groundwork.store.Changed}. */
  public static final String TEAM = "team";

  public static final String DEVELOPER = "developer";

  /** All teams by name. */
  public List<Team> teams(Tx tx) {
    throw new UnsupportedOperationException();
  }

  /** All developers by name. */
  public List<Developer> developers(Tx tx) {
    throw new UnsupportedOperationException();
  }

  public Optional<Team> team(Tx tx, String id) {
    throw new UnsupportedOperationException();
  }

  public Optional<Developer> developer(Tx tx, String id) {
    throw new UnsupportedOperationException();
  }

  /** The team of that name, made if there is none. */
  public Team teamNamed(Tx tx, String name) {
    throw new UnsupportedOperationException();
  }

  /** The developer of that name, made if there is none; takes the team if one is given. */
  public Developer developerNamed(Tx tx, String name, @Nullable String teamId) {
    throw new UnsupportedOperationException();
  }

  /** Records what the developer agreed to. */
  public void setConsent(Tx tx, String developerId, Consent consent) {
    throw new UnsupportedOperationException();
  }

  /**
   * What an export calls a developer who may not be named: {@code Developer 3}, the same each time.
   */
  public String pseudonym(Tx tx, String developerId) {
    throw new UnsupportedOperationException();
  }
}
