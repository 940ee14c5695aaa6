package app.groundwork.store.people;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Teams and developers. Names are matched without regard to case and surrounding blanks. */
public final class PeopleStore {
  /** The tables, for {@link app.groundwork.store.Changed}. */
  public static final String TEAM = "team";

  public static final String DEVELOPER = "developer";

  private static final RowMapper<Team> TEAMS =
      (row, context) -> new Team(row.getString("id"), row.getString("name"));
  private static final RowMapper<Developer> DEVELOPERS =
      (row, context) ->
          new Developer(
              row.getString("id"),
              row.getString("name"),
              row.getString("team_id"),
              Coded.of(Consent.class, row.getString("consent")));

  /** All teams by name. */
  public List<Team> teams(Tx tx) {
    return tx.handle().createQuery("SELECT id, name FROM team").map(TEAMS).stream()
        .sorted(
            Comparator.comparing(Team::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Team::id))
        .toList();
  }

  /** All developers by name. */
  public List<Developer> developers(Tx tx) {
    return tx
        .handle()
        .createQuery("SELECT id, name, team_id, consent FROM developer")
        .map(DEVELOPERS)
        .stream()
        .sorted(
            Comparator.comparing(Developer::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Developer::id))
        .toList();
  }

  /** The team of that id. */
  public Optional<Team> team(Tx tx, String id) {
    return tx.handle()
        .createQuery("SELECT id, name FROM team WHERE id = ?")
        .bind(0, id)
        .map(TEAMS)
        .findOne();
  }

  /** The developer of that id. */
  public Optional<Developer> developer(Tx tx, String id) {
    return tx.handle()
        .createQuery("SELECT id, name, team_id, consent FROM developer WHERE id = ?")
        .bind(0, id)
        .map(DEVELOPERS)
        .findOne();
  }

  /**
   * The team of that name, made if there is none.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Team teamNamed(Tx tx, String name) {
    String wanted = required(name, "team.name.missing");
    // Compared here and not in SQL, which folds the case of A to Z only.
    for (Team team : teams(tx)) {
      if (team.name().strip().equalsIgnoreCase(wanted)) {
        return team;
      }
    }
    Team team = new Team(tx.newId(), wanted);
    tx.handle().execute("INSERT INTO team (id, name) VALUES (?, ?)", team.id(), team.name());
    return team;
  }

  /**
   * The developer of that name, made if there is none; takes the team if one is given.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Developer developerNamed(Tx tx, String name, @Nullable String teamId) {
    String wanted = required(name, "developer.name.missing");
    for (Developer known : developers(tx)) {
      if (known.name().strip().equalsIgnoreCase(wanted)) {
        return inTeam(tx, known, teamId);
      }
    }
    Developer developer = new Developer(tx.newId(), wanted, teamId, Consent.NOT_ASKED);
    tx.handle()
        .execute(
            "INSERT INTO developer (id, name, team_id, consent, number)"
                + " SELECT ?, ?, ?, ?, ifnull(max(number), 0) + 1 FROM developer",
            developer.id(),
            developer.name(),
            teamId,
            developer.consent().code());
    return developer;
  }

  private static Developer inTeam(Tx tx, Developer developer, @Nullable String teamId) {
    if (teamId == null || teamId.equals(developer.teamId())) {
      return developer;
    }
    tx.handle().execute("UPDATE developer SET team_id = ? WHERE id = ?", teamId, developer.id());
    return new Developer(developer.id(), developer.name(), teamId, developer.consent());
  }

  /** Records what the developer agreed to. */
  public void setConsent(Tx tx, String developerId, Consent consent) {
    tx.handle()
        .execute("UPDATE developer SET consent = ? WHERE id = ?", consent.code(), developerId);
  }

  /**
   * What an export calls a developer who may not be named: {@code Developer 3}, the same each time;
   * numbered as they were made.
   */
  public String pseudonym(Tx tx, String developerId) {
    int number =
        tx.handle()
            .createQuery("SELECT number FROM developer WHERE id = ?")
            .bind(0, developerId)
            .mapTo(int.class)
            .one();
    // As a string: a locale would group or replace the digits.
    return Texts.in(PeopleStore.class).get("developer.pseudonym", Integer.toString(number));
  }

  private static String required(String name, String messageKey) {
    String stripped = name.strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException(Texts.in(PeopleStore.class).get(messageKey));
    }
    return stripped;
  }
}
