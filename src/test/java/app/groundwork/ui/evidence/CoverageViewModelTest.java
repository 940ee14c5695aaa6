package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.NextToHear;
import app.groundwork.model.evidence.ResearchCoverage;
import app.groundwork.model.people.ContactAgain;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.Navigator;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By the clock's 10 March 2026. */
class CoverageViewModelTest {
  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private final PeopleStore people = new PeopleStore();
  private final ShadowingStore sessions = new ShadowingStore();
  private final List<ItemRef> opened = new ArrayList<>();
  private Workspace workspace;
  private CoverageViewModel model;

  @BeforeEach
  void open() throws Exception {
    workspace =
        Workspace.create(
            folder.resolve("w.groundwork"), Setup.standard().sameThread().withClock(clock));
    model =
        new CoverageViewModel(
            workspace,
            new AreaContext(Runnable::run, clock, navigator(), new SaidNotices(), new TestDesk()),
            ZoneOffset.UTC);
  }

  private Navigator navigator() {
    return new Navigator() {
      @Override
      public void open(ItemRef item) {
        opened.add(item);
      }

      @Override
      public void openArea(String areaId) {}
    };
  }

  @AfterEach
  void close() {
    model.close();
    workspace.close();
  }

  @Test
  void followsTheFileOnlyWhileSomebodyLooks() {
    assertThat(model.coverage().get()).isNull();
    model.setLooking(true);
    assertThat(coverage().isEmpty()).isTrue();
    shadow("Ann", "core");
    assertThat(coverage().shadowed()).hasSize(1);
    model.setLooking(false);
    shadow("Bo", "ads");
    assertThat(coverage().shadowed()).hasSize(1);
    model.setLooking(true);
    assertThat(coverage().shadowed()).hasSize(2);
    workspace.undo().join();
    assertThat(coverage().shadowed()).hasSize(1);
  }

  @Test
  void whoWasHeardAMonthAgoIsDueTheDayThatItIsLookedAt() {
    shadow("Ann", "core");
    change(tx -> people.save(tx, ann(tx).withContactAgain(ContactAgain.YES)));
    model.setLooking(true);
    LocalDate due = LocalDate.of(2026, 4, 10);
    assertThat(coverage().contacts()).singleElement().extracting("due").isEqualTo(due);
    assertThat(coverage().contacts().getFirst().isDue(coverage().today())).isFalse();
    clock.pass(Duration.ofDays(31));
    model.setLooking(true);
    assertThat(coverage().today()).isEqualTo(due);
    assertThat(coverage().contacts().getFirst().isDue(coverage().today())).isTrue();
    assertThat(coverage().shadowed()).as("another quarter").isEmpty();
  }

  @Test
  void whomToSeeNextIsToldWithTheReasonAndLeadsThere() {
    shadow("Ann", "core");
    change(
        tx -> {
          people.save(tx, ann(tx).withContactAgain(ContactAgain.YES));
          String core = people.teamNamed(tx, "core").id();
          for (String name : List.of("Bo", "Cy", "Di", "Ed")) {
            people.save(tx, people.developerNamed(tx, name, core).withRole("SRE"));
          }
          people.teamNamed(tx, "ads");
        });
    model.setLooking(true);
    clock.pass(Duration.ofDays(31));
    model.setLooking(true);
    List<NextToHear> next = coverage().next();
    assertThat(next.stream().map(one -> CoverageWords.next(one, model.today(), model.now())))
        .satisfiesExactly(
            role -> assertThat(role).isEqualTo("Role never heard: Bo, Cy, Di and 1 more"),
            contact ->
                assertThat(contact)
                    .startsWith("May be contacted again · Due since")
                    .contains("2026 · heard"),
            team ->
                assertThat(team)
                    .isEqualTo("Team never heard: nobody of it is known yet, add a developer"));
    next.forEach(model::open);
    assertThat(opened).extracting(ItemRef::kind).containsExactly("developer", "developer", "team");
    assertThat(opened.getFirst().id())
        .isEqualTo(workspace.query(tx -> people.developerNamed(tx, "Bo", null).id()).join());
  }

  @Test
  void whoAskedToBeLeftAloneIsNeitherNamedNorShown() {
    change(
        tx -> {
          role(tx, "Bo", "SRE", ContactAgain.NO);
          role(tx, "Cy", "SRE", ContactAgain.NOT_ASKED);
          role(tx, "Di", "Data", ContactAgain.NO);
          role(tx, "Ed", "Web", ContactAgain.NO);
          role(tx, "Flo", "Web", ContactAgain.NO);
          String ads = people.teamNamed(tx, "ads").id();
          people.save(tx, people.developerNamed(tx, "Gus", ads).withContactAgain(ContactAgain.NO));
        });
    model.setLooking(true);
    List<NextToHear> next = coverage().next();
    assertThat(next.stream().map(one -> CoverageWords.next(one, model.today(), model.now())))
        .containsExactly(
            "Role never heard: Cy",
            "Role never heard: both developers asked not to be contacted",
            "Role never heard: the one developer asked not to be contacted",
            "Team never heard: the one developer asked not to be contacted");
    assertThat(coverage().roles().stream().map(one -> CoverageWords.role(one, model.now())))
        .containsExactly(
            "Cy",
            "Both developers asked not to be contacted",
            "The one developer asked not to be contacted");
    model.open(next.getFirst());
    assertThat(opened.getLast().id())
        .isEqualTo(workspace.query(tx -> people.developerNamed(tx, "Cy", null).id()).join());
  }

  private void role(Tx tx, String name, String role, ContactAgain again) {
    people.save(tx, people.developerNamed(tx, name, null).withRole(role).withContactAgain(again));
  }

  private Developer ann(Tx tx) {
    return people.developerNamed(tx, "Ann", null);
  }

  private ResearchCoverage coverage() {
    return model.coverage().get();
  }

  private void shadow(String developer, String team) {
    change(
        tx -> {
          String teamId = people.teamNamed(tx, team).id();
          Developer who = people.developerNamed(tx, developer, teamId);
          sessions.save(
              tx,
              new ShadowSession(
                  tx.newId(),
                  who.id(),
                  teamId,
                  "release",
                  "",
                  who.consent(),
                  null,
                  null,
                  null,
                  clock.millis(),
                  clock.millis()));
        });
  }

  private void change(Consumer<Tx> work) {
    workspace
        .change(
            "test",
            tx -> {
              work.accept(tx);
              return true;
            })
        .join();
  }
}
