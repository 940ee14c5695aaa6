package app.groundwork.exchange;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.people.Adoption;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.ContactAgain;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.ProductTrio;
import app.groundwork.model.people.Team;
import app.groundwork.model.people.TrioRole;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample tells, read back from the file that it makes. */
class SamplesTest {
  private static final long MINUTE = 60_000;
  private static final ShadowingStore SESSIONS = new ShadowingStore();
  private static final PeopleStore PEOPLE = new PeopleStore();

  @TempDir static Path folder;

  private static List<Told> sample;
  private static List<Team> teams;
  private static List<Developer> developers;
  private static ProductTrio trio;

  /** A session of the sample with all that belongs to it. */
  private record Told(
      ShadowSession session,
      String team,
      String developer,
      List<LogEntry> log,
      List<Pause> pauses,
      SessionFigures figures) {

    static Told of(Tx tx, ShadowSession session) {
      List<LogEntry> log = SESSIONS.log(tx, session.id());
      List<Pause> pauses = SESSIONS.pauses(tx, session.id());
      return new Told(
          session,
          PEOPLE.team(tx, session.teamId()).orElseThrow().name(),
          PEOPLE.developer(tx, session.developerId()).orElseThrow().name(),
          log,
          pauses,
          SessionFigures.of(session, log, pauses, 0));
    }

    String name() {
      return day() + " " + team;
    }

    String day() {
      return Instant.ofEpochMilli(session.startedAt())
          .atOffset(ZoneOffset.UTC)
          .toLocalDate()
          .toString();
    }

    double frictionPerHour() {
      return figures.frictionPoints() * 3_600_000.0 / figures.elapsedMs();
    }
  }

  @BeforeAll
  static void make() throws Exception {
    Path file = folder.resolve("sample.groundwork");
    Samples.create(file, Setup.standard());
    try (Workspace workspace = Workspace.openToRead(file, Setup.standard())) {
      sample =
          workspace
              .query(
                  tx ->
                      SESSIONS.sessions(tx).reversed().stream()
                          .map(session -> Told.of(tx, session))
                          .toList())
              .join();
      teams = workspace.query(PEOPLE::teams).join();
      developers = workspace.query(PEOPLE::developers).join();
      trio = workspace.query(PEOPLE::trio).join();
    }
  }

  @Test
  void eachSessionIsTwoHoursOfFortyToEightyEntries() {
    for (Told told : sample) {
      assertThat(told.figures().entries()).as(told.name()).isBetween(40, 80);
      assertThat(told.figures().elapsedMs()).as(told.name()).isBetween(110 * MINUTE, 130 * MINUTE);
      assertThat(told.session().workflow()).as(told.name()).isNotBlank();
      assertThat(told.session().purpose()).as(told.name()).isNotBlank();
      assertThat(told.session().task()).as(told.name()).isNotBlank();
      assertThat(told.figures().perceptionGapMs()).as(told.name()).isNotNull().isNotZero();
      assertThat(told.pauses()).as(told.name()).hasSize(1);
      assertThat(told.log())
          .as(told.name())
          .allSatisfy(
              entry ->
                  assertThat(entry.at())
                      .isBetween(told.session().startedAt(), told.session().endedAt()));
    }
  }

  @Test
  void theyCoverThreeQuartersAndFourTeams() {
    assertThat(sample.stream().map(Told::name))
        .containsExactly(
            "2026-04-21 Checkout",
            "2026-04-23 Invoicing",
            "2026-04-24 Reporting",
            "2026-07-14 Customer Portal",
            "2026-09-17 Reporting",
            "2026-10-20 Checkout",
            "2026-11-12 Invoicing");
    Map<Integer, Long> teamsByQuarter =
        sample.stream()
            .collect(
                Collectors.groupingBy(
                    told -> LocalDate.parse(told.day()).get(IsoFields.QUARTER_OF_YEAR),
                    Collectors.mapping(
                        Told::team,
                        Collectors.collectingAndThen(Collectors.toSet(), of -> (long) of.size()))));
    assertThat(teamsByQuarter).isEqualTo(Map.of(2, 3L, 3, 2L, 4, 2L));
    // In the working hours of people, whatever the day.
    for (Told told : sample) {
      OffsetDateTime start =
          Instant.ofEpochMilli(told.session().startedAt()).atOffset(ZoneOffset.UTC);
      assertThat(start.getDayOfWeek().getValue()).as(told.name()).isLessThan(6);
      assertThat(start.getHour()).as(told.name()).isBetween(6, 14);
    }
  }

  @Test
  void everyKindOfEntryOccursAndInterruptionsComeFromBothSides() {
    List<LogEntry> all = sample.stream().flatMap(told -> told.log().stream()).toList();
    assertThat(all.stream().map(LogEntry::kind).distinct())
        .containsExactlyInAnyOrder(EntryKind.values());
    assertThat(all.stream().map(LogEntry::by).filter(Objects::nonNull).distinct())
        .containsExactlyInAnyOrder(InterruptedBy.values());
    assertThat(all.stream().map(LogEntry::severity).distinct()).contains(0, 1, 2, 3);
    assertThat(all)
        .allSatisfy(entry -> assertThat(entry.severity() > 0).isEqualTo(entry.friction() != null));
  }

  @Test
  void eachToolHasOneSpelling() {
    Set<String> tools = new TreeSet<>();
    Set<String> folded = new TreeSet<>();
    for (Told told : sample) {
      for (LogEntry entry : told.log()) {
        if (entry.tool() != null) {
          tools.add(entry.tool());
          folded.add(entry.tool().toLowerCase(Locale.ROOT).replaceAll("[^a-z]|s$", ""));
        }
      }
    }
    assertThat(folded).hasSameSizeAs(tools);
    assertThat(tools)
        .containsExactly(
            "browser",
            "chat",
            "ci",
            "cli",
            "dashboards",
            "docs",
            "editor",
            "logs",
            "mail",
            "portal",
            "registry",
            "spreadsheet",
            "terminal",
            "tickets",
            "tracker",
            "wiki");
  }

  @Test
  void someEntriesWereLoggedLateAndPausesLieInWaits() {
    // Half past one: "-3" was typed at 1:04:00.
    assertThat(told("2026-09-17 Reporting").log())
        .filteredOn(entry -> entry.text().equals("archive retention"))
        .extracting(entry -> entry.at() - told("2026-09-17 Reporting").session().startedAt())
        .containsExactly(61 * MINUTE);
    Told april = told("2026-04-21 Checkout");
    Pause pause = april.pauses().getFirst();
    assertThat(april.log())
        .anyMatch(
            entry ->
                entry.kind() == EntryKind.WAIT
                    && entry.at() < pause.from()
                    && entry.until() > pause.until());
  }

  @Test
  void theFiguresOfTheLastRollbackAreThoseAddedUpByHand() {
    SessionFigures figures = told("2026-11-12 Invoicing").figures();
    assertThat(figures.elapsedMs()).isEqualTo(ms(115, 30));
    // 13:20–15:10, 15:50–18:00, 41:40–47:30, 1:01:50–1:07:40, 1:44:50–1:50:40.
    assertThat(figures.waitingMs())
        .isEqualTo(ms(1, 50) + ms(2, 10) + ms(5, 50) + ms(5, 50) + ms(5, 50));
    assertThat(figures.waitingShare()).isCloseTo(21.5 / 115.5, within(1e-9));
    // dashboards docs cli docs chat cli dashboards docs tracker editor · own change · ci chat
    // editor ci editor browser terminal chat ci
    assertThat(figures.switches()).isEqualTo(19);
    assertThat(figures.frictionPoints()).isEqualTo(4);
    assertThat(figures.wishes()).isEqualTo(3);
    assertThat(figures.perceptionGapMs()).isEqualTo(-ms(5, 0));
    // From the task at 3:30 to the old release at 18:00.
    assertThat(figures.measuredMs()).isEqualTo(ms(14, 30));
    assertThat(figures.observerErrorMs()).isEqualTo(-ms(0, 30));
    assertThat(figures.developerErrorMs()).isEqualTo(-ms(5, 30));
    // From the merge at 1:08:10, no longer in the same tool: #editor at 1:12:00 to the broken
    // characters at 1:29:30.
    assertThat(figures.undisturbedMs()).isEqualTo(ms(17, 30));
  }

  @Test
  void whatWasMeasuredInAprilHasFallenInEachTeamThatWasSeenTwice() {
    Map<String, List<Told>> byTeam =
        sample.stream().collect(Collectors.groupingBy(Told::team, TreeMap::new, toList()));
    byTeam.values().removeIf(seen -> seen.size() < 2);
    assertThat(byTeam).containsOnlyKeys("Checkout", "Invoicing", "Reporting");
    byTeam.forEach(
        (team, seen) -> {
          SessionFigures before = seen.getFirst().figures();
          SessionFigures after = seen.getLast().figures();
          assertThat(before.waitingShare()).as(team).isGreaterThan(0.4);
          assertThat(after.waitingShare()).as(team).isLessThan(before.waitingShare() / 2);
          assertThat(after.switchesPerHour()).as(team).isLessThan(before.switchesPerHour());
          assertThat(seen.getLast().frictionPerHour())
              .as(team)
              .isLessThan(seen.getFirst().frictionPerHour() / 2);
        });
  }

  @Test
  void allFourAnswersToConsentOccurAndANoStaysOutOfEveryExport() throws Exception {
    assertThat(sample.stream().map(told -> told.session().consent()).distinct())
        .containsExactlyInAnyOrder(Consent.values());
    try (Workspace workspace =
        Workspace.openToRead(folder.resolve("sample.groundwork"), Setup.standard())) {
      for (Format format : List.of(Format.MD, Format.JSON)) {
        String text = text(workspace, format);
        assertThat(text)
            .contains("Mira Lindqvist", "Ewa Nakamura")
            .doesNotContain("Hugo Brandt", "order page", "Tomas Okafor");
      }
    }
  }

  @Test
  void theTeamsAreTenOfWhichSevenOfNineHaveAdopted() {
    assertThat(teams).hasSize(10).allMatch(team -> team.headcount() != null);
    List<Team> eligible = teams.stream().filter(Team::eligible).toList();
    assertThat(eligible).hasSize(9);
    assertThat(eligible.stream().filter(team -> team.adoptedSince() != null)).hasSize(7);
    assertThat(teams)
        .allSatisfy(
            team -> assertThat(team.adoption() == null).isEqualTo(team.adoptedSince() == null));
    assertThat(teams.stream().map(Team::adoption).filter(Objects::nonNull).distinct())
        .containsExactlyInAnyOrder(Adoption.values());
    assertThat(teams.stream().map(Team::name).filter(name -> byTeam(name).isEmpty()))
        .hasSize(6)
        .contains("Payroll", "Mobile");
  }

  @Test
  void theDevelopersAreAboutTwentyThreeOfThemChampions() {
    assertThat(developers).hasSize(21).noneMatch(one -> one.role().isEmpty());
    assertThat(developers.stream().map(Developer::teamId).distinct()).hasSize(10);
    assertThat(developers.stream().filter(Developer::champion).map(Developer::name))
        .containsExactlyInAnyOrder("Priya Raman", "Yuki Tanabe", "Kwame Boateng");
    assertThat(developers.stream().map(Developer::contactAgain).distinct())
        .containsExactlyInAnyOrder(ContactAgain.values());
    for (Told told : sample) {
      Developer shadowed =
          developers.stream()
              .filter(one -> one.name().equals(told.developer()))
              .findFirst()
              .orElseThrow();
      assertThat(told.session().consent()).as(told.name()).isEqualTo(shadowed.consent());
      assertThat(told.session().teamId()).as(told.name()).isEqualTo(shadowed.teamId());
    }
  }

  @Test
  void thoseWhomOthersAskAreKnownByName() {
    Map<String, Long> asked =
        sample.stream()
            .flatMap(told -> told.log().stream())
            .map(LogEntry::whom)
            .filter(whom -> developers.stream().anyMatch(one -> one.name().equals(whom)))
            .collect(Collectors.groupingBy(whom -> whom, Collectors.counting()));
    assertThat(asked).containsEntry("Jana Vesela", 3L).containsEntry("Priya Raman", 3L);
    assertThat(asked).containsKeys("Bilal Haddad", "Yuki Tanabe").hasSizeGreaterThan(7);
  }

  @Test
  void nobodyIsTheDesigner() {
    assertThat(trio.holders()).containsOnlyKeys(TrioRole.PRODUCT_MANAGER, TrioRole.TECH_LEAD);
  }

  @Test
  void theUsersOwnCopyIsMadeOnceAndNothingBesideIt() throws Exception {
    Path own = folder.resolve("home/groundwork/own.groundwork");
    Samples.createOnce(own, Setup.standard());
    try (Stream<Path> files = Files.list(own.getParent())) {
      assertThat(files).containsExactly(own);
    }
    try (Workspace workspace = Workspace.open(own, Setup.standard())) {
      workspace.change("team", tx -> PEOPLE.teamNamed(tx, "Mine")).join();
    }
    Samples.createOnce(own, Setup.standard());
    try (Workspace workspace = Workspace.open(own, Setup.standard())) {
      assertThat(workspace.query(PEOPLE::teams).join()).hasSize(11);
      assertThat(workspace.query(SESSIONS::sessions).join()).hasSize(7);
    }
  }

  private static String text(Workspace workspace, Format format) throws Exception {
    Document document =
        workspace.query(tx -> Exports.document(tx, What.SHADOWING, format, null)).join();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Told told(String name) {
    return sample.stream().filter(told -> told.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Told> byTeam(String team) {
    return sample.stream().filter(told -> told.team().equals(team)).toList();
  }

  private static long ms(int minutes, int seconds) {
    return minutes * MINUTE + seconds * 1000L;
  }
}
