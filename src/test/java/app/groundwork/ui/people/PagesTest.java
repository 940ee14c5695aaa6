package app.groundwork.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.people.Adoption;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.ContactAgain;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.people.TrioRole;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.interviews.InterviewPreparation;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.ui.kit.TypedDay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
  @TempDir Path folder;
  private PeopleFile file;
  private PeopleViewModel list;

  @BeforeEach
  void open() throws Exception {
    file = new PeopleFile(folder);
    list = file.everybody();
  }

  @AfterEach
  void close() {
    list.close();
    file.close();
  }

  private DeveloperViewModel page(Developer developer) {
    return new DeveloperViewModel(file.workspace, file.context, list, developer.id());
  }

  private TeamViewModel page(Team team) {
    return new TeamViewModel(file.workspace, file.context, list, team.id());
  }

  @Test
  void aDevelopersFieldsAreOneStepEach() {
    Developer zoe = file.developer("Zoë", null);
    file.developer("Ada", null);
    try (DeveloperViewModel page = page(zoe)) {
      assertThat(page.rename(" ada "))
          .hasValueSatisfying(words -> assertThat(words).contains("merge the two below"));
      assertThat(page.rename(" ")).isPresent();
      assertThat(page.rename("Zoe")).isEmpty();
      assertThat(page.setTeam("Payments")).isEmpty();
      page.typeRole("S").join();
      page.typeRole("SRE").join();
      page.setChampion(true);
      page.setConsent(Consent.PSEUDONYM_ONLY);
      page.setContactAgain(ContactAgain.NO);
      Developer now = file.now(zoe);
      assertThat(now.name()).isEqualTo("Zoe");
      assertThat(now.role()).isEqualTo("SRE");
      assertThat(now.champion()).isTrue();
      assertThat(now.consent()).isEqualTo(Consent.PSEUDONYM_ONLY);
      assertThat(now.contactAgain()).isEqualTo(ContactAgain.NO);
      assertThat(page.head().get()).isEqualTo(new DeveloperViewModel.Head(now, "Payments"));
      file.workspace.undo().join();
      file.workspace.undo().join();
      file.workspace.undo().join();
      file.workspace.undo().join();
      assertThat(file.now(zoe).role()).isEmpty();
      assertThat(page.setTeam(" ")).isEmpty();
      assertThat(file.now(zoe).teamId()).isNull();
      assertThat(page.setTeam("payments")).isEmpty();
      assertThat(file.query(file.people::teams)).hasSize(1);
    }
  }

  @Test
  void aChoiceThatIsNotSavedIsToldAndShownAgain() {
    Developer zoe = file.developer("Zoë", null);
    try (DeveloperViewModel page = page(zoe)) {
      List<String> shown = new ArrayList<>();
      page.setOnRefused(() -> shown.add("again"));
      file.disk.failAt(1, false);
      page.setChampion(true);
      assertThat(file.said.getFirst()).contains("disk is full");
      assertThat(shown).containsExactly("again");
      assertThat(file.now(zoe).champion()).isFalse();
    }
  }

  @Test
  void aHeadcountIsAWholeNumberOfPeople() {
    Team team = file.team("Payments");
    try (TeamViewModel page = page(team)) {
      for (String wrong : List.of("0", "-3", "2.5", "many", "9999999", "1 000", "٣")) {
        assertThat(page.setHeadcount(wrong)).as(wrong).isPresent();
      }
      assertThat(file.now(team).headcount()).isNull();
      assertThat(page.setHeadcount(" 12 ")).isEmpty();
      assertThat(file.now(team).headcount()).isEqualTo(12);
      assertThat(page.setHeadcount("")).isEmpty();
      assertThat(file.now(team).headcount()).isNull();
    }
  }

  @Test
  void theDayOfAdoptionIsADayThatHasCome() {
    Team team = file.team("Payments");
    try (TeamViewModel page = page(team)) {
      assertThat(page.setAdoptedSince("soon"))
          .hasValueSatisfying(words -> assertThat(words).contains("“soon” is no day"));
      assertThat(page.setAdoptedSince("2999-01-01"))
          .hasValueSatisfying(words -> assertThat(words).contains("still to come"));
      assertThat(page.setAdoptedSince(" 2020-02-29 ")).isEmpty();
      LocalDate day = LocalDate.of(2020, 2, 29);
      assertThat(file.now(team).adoptedSince()).isEqualTo(day);
      assertThat(TypedDay.parse(TypedDay.words(day))).contains(day);
      page.setAdoption(Optional.of(Adoption.MANDATED));
      page.setEligible(false);
      assertThat(file.now(team).adoption()).isEqualTo(Adoption.MANDATED);
      assertThat(file.now(team).eligible()).isFalse();
      assertThat(page.setAdoptedSince("")).isEmpty();
      page.setAdoption(Optional.empty());
      assertThat(file.now(team).adoptedSince()).isNull();
      assertThat(file.now(team).adoption()).isNull();
    }
  }

  @Test
  void aMergeMovesTheSessionsAndOneUndoPartsThemAgain() {
    file.session("Tom", "Payments", "one");
    file.session("Tomas", "Payments", "two");
    Developer tom = file.developer("Tom", null);
    try (DeveloperViewModel page = page(tom)) {
      assertThat(page.othersNamed("tom")).containsExactly("Tomas");
      assertThat(page.mergeWith("Tom", "")).isPresent();
      assertThat(page.mergeWith(" tomas", "")).isEmpty();
      assertThat(file.said).containsExactly("Tomas is merged");
      assertThat(file.query(file.sessions::sessions))
          .extracting(ShadowSession::developerId)
          .containsOnly(tom.id());
      file.notices.offered.run();
      assertThat(file.query(file.people::developers)).hasSize(2);
    }
    Team payments = file.team("Payments");
    file.team("Pay");
    try (TeamViewModel page = page(payments)) {
      assertThat(page.othersNamed("")).containsExactly("Pay");
      assertThat(page.mergeWith("?", "")).isPresent();
      assertThat(page.mergeWith("Pay", "")).isEmpty();
      assertThat(file.query(file.people::teams)).containsExactly(payments);
    }
  }

  @Test
  void aMergeUnderTheNameThatWasTypedForThisOneKeepsThatName() {
    file.session("Tomas Okafr", "Paymets", "one");
    file.session("Tomas Okafor", "Payments", "two");
    Developer misspelt = file.developer("Tomas Okafr", null);
    List<String> merged = new ArrayList<>();
    try (DeveloperViewModel page = page(misspelt)) {
      page.setOnMerged(() -> merged.add("developers"));
      assertThat(page.otherNamed("Tomas Okafr")).isEmpty();
      assertThat(page.otherNamed(" tomas okafor")).isEqualTo("Tomas Okafor");
      assertThat(page.rename("tomas okafor")).isPresent();
      assertThat(page.mergeHint("Tomas Okafor", "tomas okafor"))
          .endsWith("both are called “Tomas Okafor”.");
      assertThat(page.mergeHint("Tomas Okafor", "Tomas Okafr")).endsWith("this name stays.");
      assertThat(page.mergeWith("Tomas Okafor", "tomas okafor")).isEmpty();
      assertThat(file.now(misspelt).name()).isEqualTo("Tomas Okafor");
      assertThat(file.query(file.people::developers)).hasSize(1);
      file.notices.offered.run();
      assertThat(file.now(misspelt).name()).isEqualTo("Tomas Okafr");
      assertThat(file.query(file.people::developers)).hasSize(2);
    }
    Team paymets = file.team("Paymets");
    try (TeamViewModel page = page(paymets)) {
      page.setOnMerged(() -> merged.add("teams"));
      assertThat(page.otherNamed("payments")).isEqualTo("Payments");
      assertThat(page.mergeHint("Payments", "Payments")).endsWith("both are called “Payments”.");
      assertThat(page.mergeWith("Payments", "payments")).isEmpty();
      assertThat(file.query(file.people::teams)).containsExactly(paymets.withName("Payments"));
    }
    assertThat(merged).containsExactly("developers", "teams");
  }

  @Test
  void theTrioIsSavedWhileItIsTyped() {
    try (TrioViewModel trio = new TrioViewModel(file.workspace, list)) {
      List<Map<TrioRole, String>> told = new ArrayList<>();
      trio.follow(now -> told.add(now.holders()));
      trio.type(TrioRole.DESIGNER, "A").join();
      trio.type(TrioRole.DESIGNER, "Ada").join();
      assertThat(told.getLast()).isEqualTo(Map.of(TrioRole.DESIGNER, "Ada"));
      file.workspace.undo().join();
      assertThat(told.getLast()).isEmpty();
    }
  }

  @Test
  void aPageListsAllThatIsKnownTheWorstFrictionFirst() {
    ShadowSession early =
        file.session("Zoë", "Payments", ".e quota exceeded *", ".h a dry run", "seen");
    ShadowSession late = file.session("Zoë", "Search", ".e refused ***");
    file.developer("Ada", "Payments");
    Developer zoe = file.developer("Zoë", null);
    try (KnownViewModel known =
        new KnownViewModel(file.workspace, file.context, new ItemRef("developer", zoe.id()))) {
      assertThat(known.lines()).isEmpty();
      known.setLooking(true);
      assertThat(lines(known))
          .containsExactly(
              "SESSIONS 2",
              late.id() + " Search 1",
              early.id() + " Payments 1",
              "FRICTION 2",
              "refused 60000",
              "quota exceeded 60000",
              "WISHES 1",
              "a dry run 120000");
      assertThat(known.sum().get())
          .isEqualTo(new KnownViewModel.Sum(2, 2, 1, late.startedAt(), null));
      assertThat(known.lines().get(1).leadsTo()).contains(new ItemRef("shadow_session", late.id()));
      assertThat(known.lines().get(4).leadsTo().orElseThrow().kind()).isEqualTo("log_entry");
    }
    String payments = String.valueOf(early.teamId());
    try (KnownViewModel known =
        new KnownViewModel(file.workspace, file.context, new ItemRef("team", payments))) {
      known.setLooking(true);
      assertThat(lines(known).subList(0, 4))
          .containsExactly("DEVELOPERS 1", "Ada", "SESSIONS 1", early.id() + " Zoë 1");
    }
  }

  @Test
  void nothingIsReadWhileNobodyLooks() {
    Developer zoe = file.developer("Zoë", null);
    try (KnownViewModel known =
        new KnownViewModel(file.workspace, file.context, new ItemRef("developer", zoe.id()))) {
      known.setLooking(true);
      assertThat(lines(known)).containsExactly("SESSIONS 0");
      known.setLooking(false);
      file.session("Zoë", null);
      assertThat(lines(known)).containsExactly("SESSIONS 0");
      known.setLooking(true);
      assertThat(lines(known).getFirst()).isEqualTo("SESSIONS 1");
      file.session("Zoë", null);
      assertThat(lines(known).getFirst()).isEqualTo("SESSIONS 2");
    }
  }

  @Test
  void aSecondQuestionWaitsForTheAnswerToTheFirst() {
    Developer zoe = file.developer("Zoë", null);
    try (KnownViewModel known =
        new KnownViewModel(file.workspace, file.context, new ItemRef("developer", zoe.id()))) {
      known.setLooking(true);
      file.waitingUi = new ArrayList<>();
      file.session("Zoë", null, ".e refused *");
      file.session("Zoë", null, ".h a dry run");
      while (!file.waitingUi.isEmpty()) {
        file.waitingUi.removeFirst().run();
      }
      assertThat(known.sum().get())
          .isEqualTo(
              new KnownViewModel.Sum(
                  2, 1, 1, file.query(file.sessions::sessions).getFirst().startedAt(), null));
      file.workspace.undo().join();
      while (!file.waitingUi.isEmpty()) {
        file.waitingUi.removeFirst().run();
      }
      assertThat(known.sum().get().sessions()).isEqualTo(1);
    }
  }

  @Test
  void whoTalkedWithoutANoteWasHeardAndWhoOnlyTalkedInAPauseWasNot() {
    Developer ada = file.developer("Ada", null);
    Interview held =
        file.change(
            tx -> {
              InterviewsStore interviews = new InterviewsStore();
              Interview made =
                  new InterviewPreparation(file.people, interviews)
                      .prepare(tx, "Ada", "", Consent.YES, LocalDate.EPOCH)
                      .withStartedAt(1_000)
                      .withEndedAt(61_000);
              interviews.save(tx, made);
              return made;
            });
    try (KnownViewModel known =
        new KnownViewModel(file.workspace, file.context, new ItemRef("developer", ada.id()))) {
      known.setLooking(true);
      assertThat(known.sum().get().heardAt()).isNull();
      file.change(
          tx -> {
            TalkSpan talk = new TalkSpan(tx.newId(), held.id(), 2_000, 9_000L, Speaker.THEM);
            new TalkSpans().save(tx, List.of(talk));
            return talk;
          });
      assertThat(known.sum().get().heardAt()).isEqualTo(1_000);
      file.change(
          tx -> {
            Pause pause = new Pause(tx.newId(), held.id(), 1_500, 10_000L);
            new InterviewsStore().save(tx, pause);
            return pause;
          });
      assertThat(known.sum().get().heardAt()).isNull();
    }
  }

  private static List<String> lines(KnownViewModel known) {
    return known.lines().stream()
        .map(
            line ->
                switch (line) {
                  case KnownLine.Heading(var section, var count) -> section + " " + count;
                  case KnownLine.Person(var one, var met) -> one.name();
                  case KnownLine.Session(var session, var who, var figures) ->
                      session.id() + " " + who + " " + figures.frictionPoints();
                  case KnownLine.Interviewed(var interview, var who, var notes) ->
                      interview.id() + " " + who + " " + notes;
                  case KnownLine.Entry(var entry, var session, var who, var atMs) ->
                      entry.text() + " " + atMs;
                })
        .toList();
  }
}
