package app.groundwork.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Tx;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.shadowing.ShadowedPeople;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleViewModelTest {
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

  /** The rows in one line each. */
  private List<String> rows() {
    return list.rows().stream()
        .map(
            row ->
                switch (row) {
                  case PeopleRow.OfTrio trio -> "trio " + trio.held();
                  case PeopleRow.OfTeam(var team, var count, var met) ->
                      team.name() + " " + count + told(met);
                  case PeopleRow.WithoutTeam without -> "- " + without.developers();
                  case PeopleRow.OfDeveloper(var one, var met) -> ". " + one.name() + told(met);
                })
        .toList();
  }

  private static String told(Met met) {
    return (met.sessions() == 0 ? "" : " seen " + met.sessions())
        + (met.interviewed() == 0 ? "" : " heard " + met.interviewed());
  }

  @Test
  void whoWasOnlyInterviewedIsNotOnlyNeverShadowed() {
    Developer ada = file.developer("Ada", "Payments");
    for (String one : List.of("held", "empty", "practice", "prepared")) {
      file.change(tx -> interview(tx, ada, one));
    }
    assertThat(rows()).containsExactly("trio 0", "Payments 1 heard 1", ". Ada heard 1");
    assertThat(MetWords.whole(new Met(null, 1))).isEqualTo("never shadowed · 1 interview");
    assertThat(MetWords.times(new Met(null, 2))).isEqualTo("2 interviews");
    assertThat(MetWords.times(new Met(new ShadowedPeople.Seen(1, 0), 2)))
        .isEqualTo("1 session · 2 interviews");
    assertThat(MetWords.times(Met.NEVER)).isEqualTo("never shadowed");
  }

  private static boolean interview(Tx tx, Developer with, String id) {
    InterviewsStore interviews = new InterviewsStore();
    boolean practice = id.equals("practice");
    LocalDate day = LocalDate.of(2026, 3, 31);
    Interview prepared =
        new Interview(
            id,
            new Preparation(with.id(), with.teamId(), day, "s", "S", "", Consent.YES, practice));
    boolean held = !id.equals("prepared");
    interviews.save(tx, held ? prepared.withStartedAt(1_000).withEndedAt(2_000) : prepared);
    if (!id.equals("empty")) {
      interviews.save(
          tx, new InterviewNote("n" + id, id, 1_000, null, NoteKind.NOTE, "said", null, null));
    }
    return true;
  }

  @Test
  void developersStandBeneathTheirTeamAndThoseWithoutOneLast() {
    assertThat(list.loaded().get()).isTrue();
    assertThat(list.isEmpty()).isTrue();
    assertThat(rows()).containsExactly("trio 0");
    file.team("Search");
    file.developer("Zoë", "Payments");
    file.developer("Ada", "Payments");
    file.developer("Bo", null);
    file.session("Ada", "Payments");
    assertThat(list.isEmpty()).isFalse();
    assertThat(rows())
        .containsExactly(
            "trio 0", "Payments 2 seen 1", ". Ada seen 1", ". Zoë", "Search 0", "- 1", ". Bo");
  }

  @Test
  void theFilterKeepsATeamWholeAndADeveloperWithTheirTeam() {
    file.developer("Zoë Payne", "Search");
    file.developer("Ada", "Search");
    file.developer("Cy", "Payments");
    file.developer("Pay", null);
    list.filter().set(" PAY ");
    assertThat(rows())
        .containsExactly("Payments 1", ". Cy", "Search 2", ". Zoë Payne", "- 1", ". Pay");
    list.filter().set("zoë pay");
    assertThat(rows()).containsExactly("Search 2", ". Zoë Payne");
    list.filter().set("?");
    assertThat(rows()).isEmpty();
  }

  @Test
  void theRoleIsLookedThroughToo() {
    Developer ada = file.developer("Ada", "Search");
    file.change(tx -> file.people.save(tx, ada.withRole("On-call SRE")));
    list.filter().set("sre");
    assertThat(rows()).containsExactly("Search 1", ". Ada");
  }

  @Test
  void whatIsAddedIsToldAndATakenNameIsNot() {
    List<ItemRef> added = new ArrayList<>();
    list.addDeveloper(" Zoë ", "Payments", added::add);
    list.addTeam("Search", added::add);
    assertThat(rows()).containsExactly("trio 0", "Payments 1", ". Zoë", "Search 0");
    assertThat(added).extracting(ItemRef::kind).containsExactly("developer", "team");
    assertThat(list.developerNameTrouble("ZOË", null))
        .hasValueSatisfying(words -> assertThat(words).contains("already"));
    assertThat(list.developerNameTrouble("zoë", added.getFirst().id())).isEmpty();
    assertThat(list.developerNameTrouble(" ", null)).isPresent();
    assertThat(list.teamNameTrouble("search", null)).isPresent();
    assertThat(list.teamNameTrouble("Zoë", null)).isEmpty();
    assertThat(file.workspace.undo().join()).contains("Add team");
    assertThat(file.workspace.undo().join()).contains("Add developer");
    assertThat(rows()).containsExactly("trio 0");
  }

  @Test
  void aRemovedDeveloperTakesTheirSessionsAlongAndUndoBringsAllBack() {
    file.session("Zoë", "Payments", "one", "two");
    Developer zoe = file.query(file.people::developers).getFirst();
    list.remove(new ItemRef("developer", zoe.id()));
    assertThat(file.said).containsExactly("Zoë removed, with 1 session and 2 entries");
    assertThat(rows()).containsExactly("trio 0", "Payments 0");
    assertThat(file.query(file.sessions::sessions)).isEmpty();
    file.notices.offered.run();
    assertThat(rows()).containsExactly("trio 0", "Payments 1 seen 1", ". Zoë seen 1");
    assertThat(file.query(file.sessions::sessions)).hasSize(1);
  }

  @Test
  void aSecondRemovalBeforeTheListKnowsOfTheFirstLeavesItsUndo() {
    Developer zoe = file.developer("Zoë", "Payments");
    Team team = file.team("Payments");
    for (ItemRef item :
        List.of(new ItemRef("developer", zoe.id()), new ItemRef("team", team.id()))) {
      file.said.clear();
      file.waitingUi = new ArrayList<>();
      list.remove(item);
      list.remove(item);
      List<Runnable> waiting = file.waitingUi;
      file.waitingUi = null;
      waiting.forEach(Runnable::run);
      assertThat(file.said).hasSize(1);
      list.removal().undo();
      assertThat(rows()).containsExactly("trio 0", "Payments 1", ". Zoë");
      assertThat(file.said).hasSize(1);
    }
  }

  @Test
  void theNoticeSaysThatTheNameOfOneWhoDidNotAgreeStaysHidden() {
    Developer zoe = file.developer("Zoë", null);
    file.change(
        tx -> {
          file.people.setConsent(tx, zoe.id(), Consent.PSEUDONYM_ONLY);
          return true;
        });
    list.remove(new ItemRef("developer", zoe.id()));
    assertThat(file.said)
        .containsExactly(
            "Zoë removed. Exports go on hiding the name; to erase it, undo and pseudonymise.");
  }

  @Test
  void aRemovedTeamLeavesItsDevelopers() {
    Team team = file.team("Payments");
    file.developer("Zoë", "Payments");
    list.remove(new ItemRef("team", team.id()));
    assertThat(file.said).containsExactly("Payments removed; its developer stays, without a team");
    assertThat(rows()).containsExactly("trio 0", "- 1", ". Zoë");
    file.notices.offered.run();
    assertThat(rows()).containsExactly("trio 0", "Payments 1", ". Zoë");
  }

  @Test
  void anOfferNeverTakesBackWhatCameAfter() {
    Team team = file.team("Payments");
    list.remove(new ItemRef("team", team.id()));
    Runnable undo = file.notices.offered;
    file.developer("Zoë", null);
    undo.run();
    assertThat(file.said.getLast()).contains("Something else was changed since");
    assertThat(rows()).containsExactly("trio 0", "- 1", ". Zoë");
  }

  @Test
  void anOfferKnowsWhatCameBeforeItWasMade() {
    Team team = file.team("Payments");
    file.waitingUi = new ArrayList<>();
    list.remove(new ItemRef("team", team.id()));
    file.developer("Zoë", null);
    file.waitingUi.forEach(Runnable::run);
    file.waitingUi = null;
    file.notices.offered.run();
    assertThat(file.query(file.people::developers)).hasSize(1);
    assertThat(file.said.getLast()).contains("Something else was changed since");
  }

  @Test
  void aFailedRemovalIsToldAndChangesNothing() {
    Team team = file.team("Payments");
    file.disk.failAt(1, false);
    list.remove(new ItemRef("team", team.id()));
    assertThat(file.said.getFirst()).contains("disk is full");
    assertThat(rows()).containsExactly("trio 0", "Payments 0");
  }

  @Test
  void thePlaceIsRememberedAcrossARestart() throws Exception {
    ItemRef item = new ItemRef("team", file.team("Payments").id());
    assertThat(list.remembered()).isEmpty();
    list.remember(item);
    list.close();
    file.reopen();
    list = file.everybody();
    assertThat(list.remembered()).contains(item);
    assertThat(list.row(item)).isPresent();
    assertThat(list.holds(item)).isTrue();
    assertThat(list.holds(new ItemRef("team", "?"))).isFalse();
  }
}
