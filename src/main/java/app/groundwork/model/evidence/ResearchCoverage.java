package app.groundwork.model.evidence;

import app.groundwork.model.people.ContactAgain;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.Quarter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How widely research reaches, beside the cadence it should have.
 *
 * @param today the day where the user is
 * @param monthInterviewed how many different developers were interviewed this month
 * @param quarterInterviewed the same of this quarter
 * @param shadowed the teams shadowed this quarter, by name
 * @param teams all teams that the platform is for, those never heard first
 * @param roles all roles, those never heard first
 * @param contacts who may be contacted again
 * @param next whom to see next, in that order
 * @param notAsked how many were heard and not asked whether they may be contacted again
 */
public record ResearchCoverage(
    LocalDate today,
    int monthInterviewed,
    int quarterInterviewed,
    List<Team> shadowed,
    List<TeamHeard> teams,
    List<RoleHeard> roles,
    List<ContactDue> contacts,
    List<NextToHear> next,
    int notAsked) {
  /** Developers to interview each month. */
  public static final int A_MONTH = 5;

  /** Developers to interview each quarter, at least. */
  public static final int A_QUARTER = 6;

  /** A quarter with so many is a good one. */
  public static final int A_GOOD_QUARTER = 10;

  /** Different teams to shadow each quarter. */
  public static final int TEAMS_A_QUARTER = 3;

  public ResearchCoverage {
    shadowed = List.copyOf(shadowed);
    teams = List.copyOf(teams);
    roles = List.copyOf(roles);
    contacts = List.copyOf(contacts);
    next = List.copyOf(next);
  }

  /** The quarter that runs. */
  public Quarter quarter() {
    return Quarter.of(today);
  }

  /** True while there is nobody to hear. */
  public boolean isEmpty() {
    return teams.isEmpty() && roles.isEmpty() && contacts.isEmpty() && quarterInterviewed == 0;
  }

  /**
   * As of now.
   *
   * @param now UTC epoch ms
   * @param zone where the user is
   * @param teams all of them, by name
   * @param planned the day of the next prepared interview of each developer who has one
   */
  public static ResearchCoverage of(
      long now,
      ZoneId zone,
      List<Team> teams,
      List<Developer> developers,
      Collection<Encounter> encounters,
      Map<String, LocalDate> planned) {
    LocalDate today = day(now, zone);
    Map<String, Long> lastOf = new LinkedHashMap<>();
    encounters.forEach(one -> lastOf.merge(one.developerId(), one.at(), Math::max));
    List<TeamHeard> heard =
        teams.stream()
            .filter(Team::eligible)
            .map(
                team ->
                    new TeamHeard(
                        team,
                        last(encounters, team.id(), Method.SHADOWING),
                        last(encounters, team.id(), Method.INTERVIEW)))
            .sorted(TeamHeard.LONGEST_AGO)
            .toList();
    List<RoleHeard> roles = roles(developers, lastOf);
    List<ContactDue> contacts =
        developers.stream()
            .filter(one -> one.contactAgain() == ContactAgain.YES)
            .map(one -> due(one, lastOf.get(one.id()), zone, planned.get(one.id())))
            .sorted(ContactDue.IN_ORDER)
            .toList();
    return new ResearchCoverage(
        today,
        interviewed(encounters, at -> YearMonth.from(day(at, zone)).equals(YearMonth.from(today))),
        interviewed(encounters, at -> Quarter.of(at, zone).equals(Quarter.of(today))),
        teams.stream()
            .filter(
                team ->
                    encounters.stream()
                        .anyMatch(
                            one ->
                                one.method() == Method.SHADOWING
                                    && team.id().equals(one.teamId())
                                    && Quarter.of(one.at(), zone).equals(Quarter.of(today))))
            .toList(),
        heard,
        roles,
        contacts,
        NextToHear.inOrder(today, roles, heard, contacts, developers, planned),
        (int)
            developers.stream()
                .filter(one -> one.contactAgain() == ContactAgain.NOT_ASKED)
                .filter(one -> lastOf.containsKey(one.id()))
                .count());
  }

  private static int interviewed(Collection<Encounter> encounters, Predicate<Long> when) {
    return (int)
        encounters.stream()
            .filter(one -> one.method() == Method.INTERVIEW && when.test(one.at()))
            .map(Encounter::developerId)
            .distinct()
            .count();
  }

  private static @Nullable Long last(
      Collection<Encounter> encounters, String teamId, Method method) {
    return encounters.stream()
        .filter(one -> one.method() == method && teamId.equals(one.teamId()))
        .map(Encounter::at)
        .max(Long::compare)
        .orElse(null);
  }

  private static List<RoleHeard> roles(List<Developer> developers, Map<String, Long> lastOf) {
    Map<String, RoleHeard> roles = new LinkedHashMap<>();
    for (Developer one : developers) {
      String role = one.role().strip();
      if (!role.isEmpty()) {
        roles.merge(
            role.toLowerCase(Locale.ROOT),
            new RoleHeard(role, List.of(one), lastOf.get(one.id())),
            ResearchCoverage::both);
      }
    }
    return roles.values().stream().sorted(RoleHeard.LONGEST_AGO).toList();
  }

  private static RoleHeard both(RoleHeard one, RoleHeard other) {
    Long last = one.lastAt();
    Long later = other.lastAt();
    if (last == null || later != null && later > last) {
      last = later;
    }
    List<Developer> developers =
        Stream.concat(one.developers().stream(), other.developers().stream())
            .sorted(NextToHear.EASIEST)
            .toList();
    return new RoleHeard(one.role(), developers, last);
  }

  private static ContactDue due(
      Developer one, @Nullable Long lastAt, ZoneId zone, @Nullable LocalDate planned) {
    LocalDate due = lastAt == null ? null : day(lastAt, zone).plusMonths(1);
    return new ContactDue(one, lastAt, due, planned);
  }

  private static LocalDate day(long at, ZoneId zone) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(at), zone);
  }
}
