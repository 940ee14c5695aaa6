package app.groundwork.store.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.model.people.Adoption;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.ContactAgain;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.people.TrioRole;
import app.groundwork.store.Setup;
import app.groundwork.store.Work;
import app.groundwork.store.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleStoreTest {
  @TempDir Path folder;
  private final PeopleStore people = new PeopleStore();
  private Workspace workspace;

  @BeforeEach
  void open() throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private <T> T change(Work<T> work) {
    return workspace.change("test", work).join();
  }

  private <T> T query(Work<T> work) {
    return workspace.query(work).join();
  }

  @Test
  void aNameIsMatchedWithoutCaseAndBlanks() {
    Team team = change(tx -> people.teamNamed(tx, " Équipe Ä "));
    assertThat(team.name()).isEqualTo("Équipe Ä");
    assertThatObject(change(tx -> people.teamNamed(tx, "équipe ä"))).isEqualTo(team);
    assertThat(query(people::teams)).containsExactly(team);
    Developer developer = change(tx -> people.developerNamed(tx, "Zoë", null));
    assertThatObject(change(tx -> people.developerNamed(tx, " ZOË", null))).isEqualTo(developer);
    assertThat(query(people::developers)).containsExactly(developer);
    assertThat(developer.consent()).isEqualTo(Consent.NOT_ASKED);
  }

  @Test
  void aDeveloperTakesTheTeamThatIsGivenAndKeepsItOtherwise() {
    Team one = change(tx -> people.teamNamed(tx, "one"));
    Team two = change(tx -> people.teamNamed(tx, "two"));
    String id = change(tx -> people.developerNamed(tx, "dev", null)).id();
    assertThat(change(tx -> people.developerNamed(tx, "dev", one.id())).teamId())
        .isEqualTo(one.id());
    assertThat(change(tx -> people.developerNamed(tx, "dev", two.id())).teamId())
        .isEqualTo(two.id());
    assertThat(change(tx -> people.developerNamed(tx, "dev", null)).teamId()).isEqualTo(two.id());
    assertThat(query(tx -> people.developer(tx, id)).orElseThrow().teamId()).isEqualTo(two.id());
    assertThatObject(query(tx -> people.team(tx, two.id()))).isEqualTo(Optional.of(two));
    assertThatObject(query(tx -> people.team(tx, id))).isEqualTo(Optional.empty());
    assertThatObject(query(tx -> people.developer(tx, two.id()))).isEqualTo(Optional.empty());
  }

  @Test
  void peopleAreListedByName() {
    for (String name : new String[] {"beta", "Alpha", "gamma"}) {
      change(tx -> people.teamNamed(tx, name));
      change(tx -> people.developerNamed(tx, name, null));
    }
    assertThat(query(people::teams))
        .extracting(Team::name)
        .containsExactly("Alpha", "beta", "gamma");
    assertThat(query(people::developers))
        .extracting(Developer::name)
        .containsExactly("Alpha", "beta", "gamma");
  }

  @Test
  void consentIsKept() {
    String id = change(tx -> people.developerNamed(tx, "dev", null)).id();
    workspace
        .change(
            "test",
            tx -> {
              people.setConsent(tx, id, Consent.PSEUDONYM_ONLY);
              return null;
            })
        .join();
    assertThat(query(tx -> people.developer(tx, id)).orElseThrow().consent())
        .isEqualTo(Consent.PSEUDONYM_ONLY);
    assertThat(workspace.undo().join()).contains("test");
    assertThat(query(tx -> people.developer(tx, id)).orElseThrow().consent())
        .isEqualTo(Consent.NOT_ASKED);
  }

  @Test
  void aPseudonymNumbersDevelopersAsTheyWereMade() {
    String zoe = change(tx -> people.developerNamed(tx, "zoe", null)).id();
    String ada = change(tx -> people.developerNamed(tx, "ada", null)).id();
    assertThatObject(query(tx -> people.pseudonym(tx, zoe))).isEqualTo("Developer 1");
    assertThatObject(query(tx -> people.pseudonym(tx, ada))).isEqualTo("Developer 2");
  }

  @Test
  void aPseudonymStaysWhenTheClockIsSetBack() throws Exception {
    AtomicLong now = new AtomicLong(5_000_000);
    Setup setup = Setup.standard().sameThread().withClock(() -> Instant.ofEpochMilli(now.get()));
    Path file = folder.resolve("clock.groundwork");
    String zoe;
    try (Workspace before = Workspace.create(file, setup)) {
      zoe = before.change("one", tx -> people.developerNamed(tx, "zoe", null)).join().id();
    }
    now.set(1_000_000);
    try (Workspace after = Workspace.open(file, setup)) {
      String ada = after.change("two", tx -> people.developerNamed(tx, "ada", null)).join().id();
      assertThat(after.query(tx -> people.pseudonym(tx, zoe)).join()).isEqualTo("Developer 1");
      assertThat(after.query(tx -> people.pseudonym(tx, ada)).join()).isEqualTo("Developer 2");
      after.undo().join();
      after.redo().join();
      assertThat(after.query(tx -> people.pseudonym(tx, ada)).join()).isEqualTo("Developer 2");
    }
  }

  @Test
  void noPseudonymIsGivenTwice() {
    String ada = change(tx -> people.developerNamed(tx, "ada", null)).id();
    String bob = change(tx -> people.developerNamed(tx, "bob", null)).id();
    change(
        tx -> {
          people.removeDeveloper(tx, bob);
          return true;
        });
    String cid = change(tx -> people.developerNamed(tx, "cid", null)).id();
    assertThatObject(query(tx -> people.pseudonym(tx, cid)))
        .as("after a removal")
        .isEqualTo("Developer 3");
    change(tx -> new PeopleMerge(people).developers(tx, ada, cid));
    String dan = change(tx -> people.developerNamed(tx, "dan", null)).id();
    assertThatObject(query(tx -> people.pseudonym(tx, dan)))
        .as("after a merge")
        .isEqualTo("Developer 4");
    workspace.undo().join();
    String eve = change(tx -> people.developerNamed(tx, "eve", null)).id();
    assertThatObject(query(tx -> people.pseudonym(tx, eve)))
        .as("after an undo")
        .isEqualTo("Developer 5");
    workspace.undo().join();
    workspace.undo().join();
    assertThatObject(query(tx -> people.pseudonym(tx, cid)))
        .as("back again")
        .isEqualTo("Developer 3");
  }

  @Test
  void aBlankNameIsRefusedInWords() {
    assertThatThrownBy(() -> change(tx -> people.developerNamed(tx, " ", null)))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The developer has no name");
    assertThatThrownBy(() -> change(tx -> people.teamNamed(tx, "\t")))
        .hasMessageContaining("The team has no name");
  }

  @Test
  void allThatIsKnownOfATeamIsKept() {
    Team team = new Team("t", "Payments", 7, false, LocalDate.of(2026, 3, 31), Adoption.MANDATED);
    change(tx -> people.save(tx, team));
    assertThatObject(query(tx -> people.team(tx, "t"))).isEqualTo(Optional.of(team));
    Team bare = new Team("t", "Pay");
    assertThatObject(change(tx -> people.save(tx, bare.withName(" Pay ")))).isEqualTo(bare);
    assertThat(query(people::teams)).containsExactly(bare);
    workspace.undo().join();
    assertThat(query(people::teams)).containsExactly(team);
  }

  @Test
  void allThatIsKnownOfADeveloperIsKeptAndTheNumberIsTheFiles() {
    Team team = change(tx -> people.teamNamed(tx, "Payments"));
    change(tx -> people.developerNamed(tx, "first", null));
    Developer typed =
        new Developer("d", "Zoë", team.id(), Consent.YES)
            .withRole("SRE")
            .withChampion(true)
            .withContactAgain(ContactAgain.NO);
    Developer saved = change(tx -> people.save(tx, typed));
    assertThatObject(saved).isEqualTo(typed.withNumber(2));
    assertThatObject(query(tx -> people.developer(tx, "d"))).isEqualTo(Optional.of(saved));
    Developer later = change(tx -> people.save(tx, saved.withName("Zoe").withNumber(9)));
    assertThat(later.number()).isEqualTo(2);
    assertThat(query(tx -> people.developer(tx, "d")).orElseThrow().name()).isEqualTo("Zoe");
  }

  @Test
  void aTakenOrBlankNameIsRefusedAndChangesNothing() {
    Team one = change(tx -> people.teamNamed(tx, "Équipe"));
    Team two = change(tx -> people.teamNamed(tx, "Payments"));
    assertThatThrownBy(() -> change(tx -> people.save(tx, two.withName(" éQUIPE "))))
        .hasMessageContaining("There is a team called “éQUIPE” already");
    assertThatThrownBy(() -> change(tx -> people.save(tx, one.withName(" "))))
        .hasMessageContaining("The team has no name");
    // Its own name in another case is no other's.
    assertThat(change(tx -> people.save(tx, one.withName("ÉQUIPE"))).name()).isEqualTo("ÉQUIPE");
    Developer dev = change(tx -> people.developerNamed(tx, "Zoë", null));
    assertThatThrownBy(
            () -> change(tx -> people.save(tx, new Developer("x", "zoë", null, Consent.YES))))
        .hasMessageContaining("There is a developer called “zoë” already");
    assertThatThrownBy(() -> change(tx -> people.save(tx, dev.withName(""))))
        .hasMessageContaining("The developer has no name");
    assertThat(query(people::developers)).containsExactly(dev);
  }

  @Test
  void aRemovedTeamLeavesItsDevelopersWithoutOne() {
    Team team = change(tx -> people.teamNamed(tx, "Payments"));
    Developer dev = change(tx -> people.developerNamed(tx, "Zoë", team.id()));
    change(
        tx -> {
          people.removeTeam(tx, team.id());
          return true;
        });
    assertThat(query(people::teams)).isEmpty();
    assertThat(query(people::developers)).containsExactly(dev.withTeamId(null));
    workspace.undo().join();
    assertThat(query(people::teams)).containsExactly(team);
    assertThat(query(people::developers)).containsExactly(dev);
  }

  @Test
  void theTrioIsHeldOrNot() {
    assertThat(query(people::trio).holders()).isEmpty();
    change(
        tx -> {
          people.setHolder(tx, TrioRole.DESIGNER, " Ada ");
          people.setHolder(tx, TrioRole.TECH_LEAD, "Bo");
          return true;
        });
    assertThat(query(people::trio).holder(TrioRole.DESIGNER)).contains("Ada");
    change(
        tx -> {
          people.setHolder(tx, TrioRole.DESIGNER, " ");
          people.setHolder(tx, TrioRole.TECH_LEAD, "Bea");
          return true;
        });
    assertThat(query(people::trio).holders()).containsExactly(Map.entry(TrioRole.TECH_LEAD, "Bea"));
    workspace.undo().join();
    assertThat(query(people::trio).holders())
        .containsExactly(Map.entry(TrioRole.DESIGNER, "Ada"), Map.entry(TrioRole.TECH_LEAD, "Bo"));
  }
}
