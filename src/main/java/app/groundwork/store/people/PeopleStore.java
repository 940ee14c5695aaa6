package app.groundwork.store.people;

import app.groundwork.model.people.Adoption;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.NameTrouble;
import app.groundwork.model.people.OutwardNames;
import app.groundwork.model.people.ProductTrio;
import app.groundwork.model.people.Team;
import app.groundwork.model.people.TrioRole;
import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Teams, developers and the product trio. Names are matched without regard to case and surrounding
 * blanks; no two teams and no two developers have the same.
 */
public final class PeopleStore {
  /** The tables, for {@link app.groundwork.store.Changed}. */
  public static final String TEAM = "team";

  public static final String DEVELOPER = "developer";
  public static final String TRIO = "product_trio";

  /** All teams by name. */
  public List<Team> teams(Tx tx) {
    return tx
        .handle()
        .createQuery("SELECT * FROM team")
        .map((row, context) -> Rows.team(row))
        .stream()
        .sorted(
            Comparator.comparing(Team::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Team::id))
        .toList();
  }

  /** All developers by name. */
  public List<Developer> developers(Tx tx) {
    return tx
        .handle()
        .createQuery("SELECT * FROM developer")
        .map((row, context) -> Rows.developer(row))
        .stream()
        .sorted(
            Comparator.comparing(Developer::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Developer::id))
        .toList();
  }

  /** The team of that id. */
  public Optional<Team> team(Tx tx, String id) {
    return tx.handle()
        .createQuery("SELECT * FROM team WHERE id = ?")
        .bind(0, id)
        .map((row, context) -> Rows.team(row))
        .findOne();
  }

  /** The name of the team of that id; null if there is none, or no id. */
  public @Nullable String teamName(Tx tx, @Nullable String id) {
    return id == null ? null : team(tx, id).map(Team::name).orElse(null);
  }

  /** The developer of that id. */
  public Optional<Developer> developer(Tx tx, String id) {
    return tx.handle()
        .createQuery("SELECT * FROM developer WHERE id = ?")
        .bind(0, id)
        .map((row, context) -> Rows.developer(row))
        .findOne();
  }

  /**
   * The team of that name, made if there is none.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Team teamNamed(Tx tx, String name) {
    for (Team team : teams(tx)) {
      if (NameTrouble.same(team.name(), name)) {
        return team;
      }
    }
    return save(tx, new Team(tx.newId(), name));
  }

  /**
   * The developer of that name, made if there is none; takes the team if one is given.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Developer developerNamed(Tx tx, String name, @Nullable String teamId) {
    for (Developer known : developers(tx)) {
      if (NameTrouble.same(known.name(), name)) {
        return teamId == null || teamId.equals(known.teamId())
            ? known
            : save(tx, known.withTeamId(teamId));
      }
    }
    return save(tx, new Developer(tx.newId(), name, teamId, Consent.NOT_ASKED));
  }

  /**
   * Writes a team, new or changed; as it is in the file, its name without surrounding blanks.
   *
   * @throws IllegalArgumentException if the name is blank or another team's
   */
  public Team save(Tx tx, Team team) {
    Optional<Team> before = team(tx, team.id());
    String name = team.name().strip();
    if (before.isEmpty() || !before.get().name().equals(name)) {
      // Compared here and not in SQL, which folds the case of A to Z only.
      check(
          name,
          others(teams(tx), team.id(), Team::id, Team::name),
          "team.name.missing",
          "team.name.taken");
    }
    LocalDate since = team.adoptedSince();
    Adoption adoption = team.adoption();
    tx.handle()
        .execute(
            "INSERT INTO team (id, name, headcount, eligible, adopted_since, adoption)"
                + " VALUES (?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
                + " headcount = excluded.headcount, eligible = excluded.eligible,"
                + " adopted_since = excluded.adopted_since, adoption = excluded.adoption",
            team.id(),
            name,
            team.headcount(),
            team.eligible() ? 1 : 0,
            since == null ? null : since.toString(),
            adoption == null ? null : adoption.code());
    return team.withName(name);
  }

  /**
   * Writes a developer, new or changed; as they are in the file, the name without surrounding
   * blanks. A new one gets the next number, which nobody had before; a number never changes. What
   * one of that name who is gone agreed to holds for a new one who was not asked. When the name was
   * replaced for good is not written here.
   *
   * @throws IllegalArgumentException if the name is blank or another developer's
   */
  public Developer save(Tx tx, Developer developer) {
    Optional<Developer> before = developer(tx, developer.id());
    String name = developer.name().strip();
    if (before.isEmpty() || !before.get().name().equals(name)) {
      check(
          name,
          others(developers(tx), developer.id(), Developer::id, Developer::name),
          "developer.name.missing",
          "developer.name.taken");
    }
    Consent consent = developer.consent();
    if (before.isEmpty() && consent == Consent.NOT_ASKED) {
      consent = FormerNames.answer(tx, name).orElse(consent);
    }
    tx.handle()
        .execute(
            "INSERT INTO developer (id, name, team_id, role, champion, consent, contact_again,"
                + " number) SELECT ?, ?, ?, ?, ?, ?, ?, highest + 1 FROM developer_number"
                + " WHERE true"
                + " ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
                + " team_id = excluded.team_id, role = excluded.role,"
                + " champion = excluded.champion, consent = excluded.consent,"
                + " contact_again = excluded.contact_again",
            developer.id(),
            name,
            developer.teamId(),
            developer.role(),
            developer.champion() ? 1 : 0,
            consent.code(),
            developer.contactAgain().code());
    return developer.withName(name).withConsent(consent).withNumber(number(tx, developer.id()));
  }

  /** Removes a team; its developers and sessions stay, without a team. */
  public void removeTeam(Tx tx, String teamId) {
    tx.handle().execute("DELETE FROM team WHERE id = ?", teamId);
  }

  /**
   * Removes a developer, and all sessions with them. The name of one who did not agree to be named
   * is kept, for {@link #outwardNames} alone.
   */
  public void removeDeveloper(Tx tx, String developerId) {
    developer(tx, developerId).ifPresent(gone -> FormerNames.keepRemoved(tx, gone));
    delete(tx, developerId);
  }

  /** Deletes the row, and all that refers to it. */
  void delete(Tx tx, String developerId) {
    tx.handle().execute("DELETE FROM developer WHERE id = ?", developerId);
  }

  /** Records what the developer agreed to. */
  public void setConsent(Tx tx, String developerId, Consent consent) {
    tx.handle()
        .execute("UPDATE developer SET consent = ? WHERE id = ?", consent.code(), developerId);
  }

  /**
   * Hears what somebody agrees to as a session or an interview with them begins. It becomes their
   * own answer if they had none yet, or if it is stricter; a looser one is set on their page only.
   *
   * @param said not asked: what they agreed to before stands
   * @return what holds for the session
   */
  public Consent answered(Tx tx, Developer who, Consent said) {
    Consent has = who.consent();
    if (said == Consent.NOT_ASKED) {
      return has;
    }
    if (said != has && said.stricter(has) == said) {
      setConsent(tx, who.id(), said);
    }
    return said;
  }

  /**
   * Hears that another answer was meant in one session or interview. It becomes the developer's own
   * if they had none yet, or have the one that was given there before; but not if that let out
   * other sessions or interviews with them, which is for their page to say.
   *
   * @param id of the session or the interview
   * @param before its answer so far
   */
  public void answered(Tx tx, String developerId, String id, Consent before, Consent now) {
    Optional<Consent> has = developer(tx, developerId).map(Developer::consent);
    if (has.filter(own -> own == Consent.NOT_ASKED || own == before).isPresent()
        && !letsOthersOut(tx, developerId, id, has.get(), now)) {
      setConsent(tx, developerId, now);
    }
  }

  private static boolean letsOthersOut(
      Tx tx, String developerId, String id, Consent before, Consent now) {
    if (before.letsName() || now.stricter(before) == now) {
      return false;
    }
    return tx
        .handle()
        .select(
            "SELECT consent FROM interview WHERE developer_id = ? AND id <> ?"
                + " UNION ALL"
                + " SELECT consent FROM shadow_session WHERE developer_id = ? AND id <> ?",
            developerId,
            id,
            developerId,
            id)
        .mapTo(String.class)
        .stream()
        .map(code -> Coded.of(Consent.class, code))
        .anyMatch(other -> other.stricter(now) != other.stricter(before));
  }

  /** Who holds the platform team's product roles. */
  public ProductTrio trio(Tx tx) {
    Map<TrioRole, String> holders = new HashMap<>();
    tx.handle()
        .createQuery("SELECT role, holder FROM product_trio")
        .map(
            (row, context) ->
                Map.entry(Coded.of(TrioRole.class, row.getString("role")), row.getString("holder")))
        .forEach(held -> holders.put(held.getKey(), held.getValue()));
    return new ProductTrio(holders);
  }

  /** Records who holds a product role; blank for nobody. */
  public void setHolder(Tx tx, TrioRole role, String holder) {
    if (holder.isBlank()) {
      tx.handle().execute("DELETE FROM product_trio WHERE role = ?", role.code());
    } else {
      tx.handle()
          .execute(
              "INSERT INTO product_trio (role, holder) VALUES (?, ?)"
                  + " ON CONFLICT (role) DO UPDATE SET holder = excluded.holder",
              role.code(),
              holder.strip());
    }
  }

  /**
   * What an export calls a developer who may not be named: {@code Developer 3}, the same each time;
   * numbered as they were made, and no number is given twice.
   */
  public String pseudonym(Tx tx, String developerId) {
    return pseudonym(number(tx, developerId));
  }

  /**
   * What developers may be called in what leaves the workspace; texts may name also those who are
   * gone, and those merged into another.
   */
  public OutwardNames outwardNames(Tx tx) {
    List<Developer> now = developers(tx);
    return new OutwardNames(
        Stream.concat(now.stream(), FormerNames.developers(tx, now).stream())
            .map(developer -> new OutwardNames.Called(developer, pseudonym(developer.number())))
            .toList());
  }

  /**
   * Names that texts may hold and no developer has any more, each with the pseudonym that is called
   * instead.
   */
  public Map<String, String> formerNames(Tx tx) {
    Map<String, String> names = new LinkedHashMap<>();
    FormerNames.developers(tx, developers(tx))
        .forEach(former -> names.put(former.name(), pseudonym(former.number())));
    return names;
  }

  private static String pseudonym(int number) {
    // As a string: a locale would group or replace the digits.
    return Texts.in(PeopleStore.class).get("developer.pseudonym", Integer.toString(number));
  }

  private static int number(Tx tx, String developerId) {
    return tx.handle()
        .createQuery("SELECT number FROM developer WHERE id = ?")
        .bind(0, developerId)
        .mapTo(int.class)
        .one();
  }

  private static <T> List<String> others(
      List<T> all, String id, Function<T, String> ids, Function<T, String> names) {
    return all.stream().filter(one -> !ids.apply(one).equals(id)).map(names).toList();
  }

  private static void check(String name, List<String> others, String missingKey, String takenKey) {
    Optional<NameTrouble> trouble = NameTrouble.of(name, others);
    if (trouble.isPresent()) {
      throw new IllegalArgumentException(
          Texts.in(PeopleStore.class)
              .get(trouble.get() == NameTrouble.MISSING ? missingKey : takenKey, name));
    }
  }
}
