package app.groundwork.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.ContactAgain;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** By a clock that says 20 May 2026, noon, in Berlin. */
class ResearchCoverageTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

  private final List<Team> teams = List.of(team("ads"), team("billing"), team("core"));
  private final List<Developer> developers = new ArrayList<>();
  private final List<Encounter> encounters = new ArrayList<>();

  @Test
  void developersCountOnceAMonthAndOnceAQuarter() {
    interviewed("a", "ads", TODAY);
    interviewed("a", "ads", LocalDate.of(2026, 5, 2));
    interviewed("b", "ads", LocalDate.of(2026, 4, 30));
    interviewed("c", "ads", LocalDate.of(2026, 3, 31));
    shadowed("d", "ads", TODAY);
    assertThat(coverage().monthInterviewed()).isEqualTo(1);
    assertThat(coverage().quarterInterviewed()).isEqualTo(2);
  }

  @Test
  void theDayIsThatWhereTheUserIs() {
    long lateInApril =
        LocalDate.of(2026, 4, 30)
            .atTime(LocalTime.of(22, 30))
            .toInstant(java.time.ZoneOffset.UTC)
            .toEpochMilli();
    heard(Method.INTERVIEW, "a", "ads", lateInApril);
    assertThat(coverage().monthInterviewed()).as("in Berlin it is May already").isEqualTo(1);
  }

  @Test
  void teamsShadowedThisQuarterAreThoseOfTheDayOfTheSession() {
    shadowed("a", "billing", TODAY);
    shadowed("b", "billing", LocalDate.of(2026, 4, 1));
    shadowed("a", "ads", LocalDate.of(2026, 3, 31));
    interviewed("a", "core", TODAY);
    shadowed("x", null, TODAY);
    assertThat(coverage().shadowed()).extracting(Team::name).containsExactly("billing");
  }

  @Test
  void teamsNeverHeardComeFirstThenThoseHeardLongestAgo() {
    interviewed("a", "ads", TODAY);
    shadowed("a", "ads", LocalDate.of(2025, 1, 1));
    shadowed("b", "core", LocalDate.of(2026, 2, 1));
    List<TeamHeard> heard = coverage().teams();
    assertThat(heard)
        .extracting(one -> one.team().name())
        .containsExactly("billing", "core", "ads");
    assertThat(heard).extracting(TeamHeard::isNever).containsExactly(true, false, false);
    assertThat(heard.getLast().shadowedAt()).isEqualTo(at(LocalDate.of(2025, 1, 1)));
    assertThat(heard.getLast().interviewedAt()).isEqualTo(at(TODAY));
  }

  @Test
  void aTeamThatThePlatformIsNotForIsNotMissing() {
    Team other = new Team("o", "outside", null, false, null, null);
    assertThat(
            ResearchCoverage.of(at(TODAY), BERLIN, List.of(other), List.of(), List.of(), Map.of())
                .teams())
        .isEmpty();
  }

  @Test
  void rolesAreTheSameInAnyCase() {
    developers.add(developer("a").withRole("SRE"));
    developers.add(developer("b").withRole(" sre "));
    developers.add(developer("c").withRole("Backend"));
    developers.add(developer("d").withRole("Data"));
    developers.add(developer("e").withRole(""));
    shadowed("b", "ads", TODAY);
    interviewed("a", "ads", LocalDate.of(2026, 1, 1));
    assertThat(coverage().roles())
        .containsExactly(
            new RoleHeard("Backend", List.of(developers.get(2)), null),
            new RoleHeard("Data", List.of(developers.get(3)), null),
            new RoleHeard("SRE", List.of(developers.get(0), developers.get(1)), at(TODAY)));
  }

  @Test
  void whomToSeeNextBeginsWithTheGapsThatSomebodyCanClose() {
    developers.add(developer("data").withRole("Data").withContactAgain(ContactAgain.NO));
    developers.add(developer("data2").withRole("data"));
    developers.add(developer("web").withRole("Web"));
    developers.add(developer("biller").withTeamId("billing"));
    developers.add(developer("late").withContactAgain(ContactAgain.YES));
    developers.add(developer("longest").withContactAgain(ContactAgain.YES));
    developers.add(developer("fresh").withContactAgain(ContactAgain.YES));
    developers.add(developer("new").withContactAgain(ContactAgain.YES));
    developers.add(developer("met").withContactAgain(ContactAgain.YES));
    interviewed("late", "core", LocalDate.of(2026, 4, 1));
    interviewed("longest", "core", LocalDate.of(2026, 1, 1));
    interviewed("fresh", "core", TODAY);
    interviewed("met", "core", LocalDate.of(2026, 1, 2));
    LocalDate soon = TODAY.plusDays(2);
    Map<String, LocalDate> planned = Map.of("web", soon, "met", TODAY);
    ResearchCoverage now =
        ResearchCoverage.of(at(TODAY), BERLIN, teams, developers, encounters, planned);
    assertThat(now.next())
        .extracting(ResearchCoverageTest::name)
        .containsExactly(
            "role Data",
            "team billing",
            "longest",
            "late",
            "new",
            "team ads",
            "fresh",
            "role Web",
            "met");
    NextToHear.OfRole data = (NextToHear.OfRole) now.next().getFirst();
    assertThat(data.heard().developers())
        .as("whom it is easier to ask first")
        .extracting(Developer::id)
        .containsExactly("data2", "data");
    assertThat(((NextToHear.OfTeam) now.next().get(1)).developers())
        .extracting(Developer::id)
        .containsExactly("biller");
    assertThat(((NextToHear.OfRole) now.next().get(7)).planned())
        .isEqualTo(new NextToHear.Planned(developers.get(2), soon));
  }

  /** Roles and teams alike: who asked to be left alone closes no gap. */
  @Test
  void aGapWhereEverybodySaidNoIsLikeOneThatHasNobody() {
    for (String id : List.of("r1", "r2", "r3")) {
      developers.add(developer(id).withRole("Refusing").withContactAgain(ContactAgain.NO));
    }
    developers.add(developer("b1").withTeamId("billing").withContactAgain(ContactAgain.NO));
    for (String id : List.of("m1", "m2", "m3")) {
      developers.add(developer(id).withRole("Mixed").withContactAgain(ContactAgain.NO));
    }
    developers.add(developer("m4").withRole("Mixed"));
    developers.add(developer("w1").withRole("Willing"));
    developers.add(developer("w2").withRole("Willing").withContactAgain(ContactAgain.YES));
    developers.add(developer("c1").withTeamId("core").withContactAgain(ContactAgain.NO));
    developers.add(developer("c2").withTeamId("core"));
    assertThat(coverage().next())
        .extracting(ResearchCoverageTest::name)
        .containsExactly(
            "role Willing",
            "role Mixed",
            "team core",
            "w2",
            "role Refusing",
            "team ads",
            "team billing");
  }

  private static String name(NextToHear one) {
    return switch (one) {
      case NextToHear.OfRole role -> "role " + role.heard().role();
      case NextToHear.OfTeam team -> "team " + team.team().name();
      case NextToHear.Again again -> again.contact().developer().name();
    };
  }

  @Test
  void whoMayBeContactedAgainIsDueAMonthAfterTheyWereHeard() {
    developers.add(developer("a").withContactAgain(ContactAgain.YES));
    developers.add(developer("b").withContactAgain(ContactAgain.YES));
    developers.add(developer("n").withContactAgain(ContactAgain.YES));
    developers.add(developer("p").withContactAgain(ContactAgain.YES));
    developers.add(developer("no").withContactAgain(ContactAgain.NO));
    developers.add(developer("later"));
    interviewed("a", "ads", LocalDate.of(2026, 4, 20));
    interviewed("b", "ads", LocalDate.of(2026, 1, 31));
    shadowed("b", "ads", LocalDate.of(2026, 4, 21));
    interviewed("p", "ads", LocalDate.of(2026, 1, 31));
    interviewed("later", "ads", TODAY);
    ResearchCoverage now =
        ResearchCoverage.of(
            at(TODAY), BERLIN, teams, developers, encounters, Map.of("p", TODAY.plusDays(3)));
    assertThat(now.contacts())
        .extracting(one -> one.developer().id())
        .containsExactly("a", "b", "n", "p");
    assertThat(now.contacts())
        .extracting(ContactDue::due)
        .containsExactly(TODAY, LocalDate.of(2026, 5, 21), null, LocalDate.of(2026, 2, 28));
    assertThat(now.contacts())
        .extracting(one -> one.isDue(TODAY))
        .containsExactly(true, false, false, false);
    assertThat(now.notAsked()).isEqualTo(1);
  }

  private ResearchCoverage coverage() {
    return ResearchCoverage.of(at(TODAY), BERLIN, teams, developers, encounters, Map.of());
  }

  private void interviewed(String developer, String team, LocalDate day) {
    heard(Method.INTERVIEW, developer, team, at(day));
  }

  private void shadowed(String developer, String team, LocalDate day) {
    heard(Method.SHADOWING, developer, team, at(day));
  }

  private void heard(Method method, String developer, String team, long at) {
    String id = "m" + encounters.size();
    encounters.add(new Encounter(id, method, developer, team, at, Consent.YES, true));
  }

  private static long at(LocalDate day) {
    return day.atTime(12, 0).atZone(BERLIN).toInstant().toEpochMilli();
  }

  private static Developer developer(String id) {
    return new Developer(id, id, null, Consent.YES);
  }

  private static Team team(String name) {
    return new Team(name, name, null, true, null, null);
  }
}
