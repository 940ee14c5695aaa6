package app.groundwork.store.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.model.people.Adoption;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.ContactAgain;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Work;
import app.groundwork.store.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleMergeTest {
  private static final List<String> TABLES =
      List.of("team", "developer", "shadow_session", "log_entry", "product_trio", "former_name");

  @TempDir Path folder;
  private final PeopleStore people = new PeopleStore();
  private final PeopleMerge merge = new PeopleMerge(people);
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

  private boolean developers(String kept, String gone) {
    return change(tx -> merge.developers(tx, kept, gone));
  }

  private boolean teams(String kept, String gone) {
    return change(tx -> merge.teams(tx, kept, gone));
  }

  @Test
  void whatIsNotKnownOfTheOneKeptIsTakenFromTheOther() {
    Team pay = change(tx -> people.teamNamed(tx, "Payments"));
    Developer kept = change(tx -> people.developerNamed(tx, "Tom", null));
    Developer gone =
        change(
            tx ->
                people.save(
                    tx,
                    new Developer("g", "Tomas", pay.id(), Consent.PSEUDONYM_ONLY)
                        .withRole("SRE")
                        .withChampion(true)
                        .withContactAgain(ContactAgain.NO)));
    session("s", gone.id(), pay.id());
    assertThat(developers(kept.id(), "g")).isTrue();
    assertThat(query(people::developers))
        .containsExactly(
            kept.withTeamId(pay.id())
                .withRole("SRE")
                .withChampion(true)
                .withConsent(Consent.PSEUDONYM_ONLY)
                .withContactAgain(ContactAgain.NO));
    assertThatObject(query(tx -> rows(tx, "shadow_session")).getFirst().get("developer_id"))
        .isEqualTo(kept.id());
  }

  @Test
  void ofTwoAnswersTheOneThatLetsLessBeDoneHolds() {
    Developer yes =
        change(tx -> people.save(tx, new Developer("y", "Tom", null, Consent.YES)))
            .withContactAgain(ContactAgain.NO);
    Developer no = new Developer("n", "Tomas", null, Consent.NO);
    assertThat(yes.joinedWith(no).consent()).isEqualTo(Consent.NO);
    assertThat(no.joinedWith(yes).consent()).isEqualTo(Consent.NO);
    assertThat(no.joinedWith(yes).contactAgain()).isEqualTo(ContactAgain.NO);
  }

  @Test
  void teamsBecomeOneWithTheirDevelopersAndSessions() {
    Team kept =
        change(
            tx ->
                people.save(tx, new Team("k", "Pay", null, true, LocalDate.of(2026, 1, 2), null)));
    change(
        tx ->
            people.save(
                tx,
                new Team("g", "Payments", 9, false, LocalDate.of(2025, 1, 2), Adoption.CHOICE)));
    Developer dev = change(tx -> people.developerNamed(tx, "Zoë", "g"));
    session("s", dev.id(), "g");
    assertThat(teams("k", "g")).isTrue();
    assertThat(query(people::teams))
        .containsExactly(kept.withHeadcount(9).withAdoption(Adoption.CHOICE));
    assertThat(query(people::developers)).containsExactly(dev.withTeamId("k"));
    assertThatObject(query(tx -> rows(tx, "shadow_session")).getFirst().get("team_id"))
        .isEqualTo("k");
  }

  @Test
  void withItselfOrWithNobodyNothingHappens() {
    Developer dev = change(tx -> people.developerNamed(tx, "Zoë", null));
    Team team = change(tx -> people.teamNamed(tx, "Payments"));
    assertThat(developers(dev.id(), dev.id())).isFalse();
    assertThat(developers(dev.id(), "?")).isFalse();
    assertThat(teams(team.id(), team.id())).isFalse();
    assertThat(teams("?", team.id())).isFalse();
    assertThat(query(people::developers)).containsExactly(dev);
    assertThat(query(people::teams)).containsExactly(team);
  }

  @Test
  void aPseudonymisedDeveloperIsNotMergedWithANamedOne() {
    Developer named = change(tx -> people.developerNamed(tx, "Tomas", null));
    Developer hidden = change(tx -> people.developerNamed(tx, "Developer 2", null));
    change(
        tx ->
            tx.handle()
                .execute("UPDATE developer SET pseudonymised_at = 5 WHERE id = ?", hidden.id()));
    for (String[] pair : new String[][] {{named.id(), hidden.id()}, {hidden.id(), named.id()}}) {
      assertThatThrownBy(() -> change(tx -> merge.developers(tx, pair[0], pair[1])))
          .hasMessageContaining("They stay two");
    }
    assertThat(query(people::developers)).hasSize(2);
    assertThat(query(people::developers).getFirst().isPseudonymised()).isTrue();
  }

  @Test
  void undoOfAnyMergesLeavesNoTraceOfThemAndNoSessionIsEverLost() {
    Random random = new Random(20_260_301);
    for (int round = 0; round < 12; round++) {
      fill(random, round);
      Map<String, List<Map<String, Object>>> before = query(PeopleMergeTest::all);
      int merges = 0;
      for (int i = 0; i < 8; i++) {
        boolean teams = random.nextBoolean();
        String one = any(random, teams);
        String other = any(random, teams);
        boolean done =
            change(tx -> teams ? merge.teams(tx, one, other) : merge.developers(tx, one, other));
        merges += done ? 1 : 0;
      }
      Map<String, List<Map<String, Object>>> after = query(PeopleMergeTest::all);
      assertThat(after.get("shadow_session")).hasSameSizeAs(before.get("shadow_session"));
      assertThat(after.get("log_entry")).isEqualTo(before.get("log_entry"));
      for (int i = 0; i < merges; i++) {
        assertThat(workspace.undo().join()).contains("test");
      }
      assertThat(query(PeopleMergeTest::all)).isEqualTo(before);
      for (int i = 0; i < merges; i++) {
        assertThat(workspace.redo().join()).contains("test");
      }
      assertThat(query(PeopleMergeTest::all)).isEqualTo(after);
    }
  }

  private String any(Random random, boolean team) {
    List<String> ids =
        team
            ? query(people::teams).stream().map(Team::id).toList()
            : query(people::developers).stream().map(Developer::id).toList();
    return ids.get(random.nextInt(ids.size()));
  }

  private void fill(Random random, int round) {
    change(
        tx -> {
          for (int i = 0; i < 4; i++) {
            String key = round + "." + i;
            people.save(
                tx,
                new Team(
                    "t" + key,
                    "Team " + key,
                    random.nextBoolean() ? null : Integer.valueOf(1 + random.nextInt(20)),
                    random.nextBoolean(),
                    random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(20_000)),
                    random.nextBoolean() ? null : Adoption.CHOICE));
          }
          for (int i = 0; i < 6; i++) {
            String key = round + "." + i;
            people.save(
                tx,
                new Developer(
                        "d" + key,
                        "Dev " + key,
                        random.nextBoolean() ? null : "t" + round + "." + random.nextInt(4),
                        Consent.values()[random.nextInt(4)])
                    .withRole(random.nextBoolean() ? "" : "role " + key)
                    .withChampion(random.nextBoolean()));
          }
          return true;
        });
    for (int i = 0; i < 10; i++) {
      session(
          "s" + round + "." + i,
          "d" + round + "." + random.nextInt(6),
          random.nextBoolean() ? null : "t" + round + "." + random.nextInt(4));
    }
  }

  private void session(String id, String developer, String team) {
    change(
        tx -> {
          tx.handle()
              .execute(
                  "INSERT INTO shadow_session (id, developer_id, team_id, workflow, purpose,"
                      + " consent, started_at) VALUES (?, ?, ?, '', '', 'yes', 1)",
                  id,
                  developer,
                  team);
          return tx.handle()
              .execute(
                  "INSERT INTO log_entry (id, session_id, at, kind, text)"
                      + " VALUES (?, ?, 1, 'note', 'seen')",
                  "e" + id,
                  id);
        });
  }

  private static Map<String, List<Map<String, Object>>> all(Tx tx) {
    Map<String, List<Map<String, Object>>> all = new java.util.TreeMap<>();
    TABLES.forEach(table -> all.put(table, rows(tx, table)));
    return all;
  }

  private static List<Map<String, Object>> rows(Tx tx, String table) {
    return new ArrayList<>(
        tx.handle().createQuery("SELECT * FROM " + table + " ORDER BY 1").mapToMap().list());
  }
}
