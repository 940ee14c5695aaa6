package app.groundwork.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Search.Hit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
  private static final String ODD =
      "\"'*()[]{}^~:;.,!?-+=/\\\\|@#$%&_<>\u0000\u0001\n\t\u00a0\u200f\u202e\ufeff ";
  private static final List<String> WORDS =
      List.of(
          "NEAR",
          "AND",
          "OR",
          "NOT",
          "title",
          "rowid",
          "Zertifikat",
          "straße",
          "über",
          "ÉCOLE",
          "ليلى",
          "שלום",
          "李雷",
          "हिन्दी",
          "Ωmega",
          "naïve",
          "x",
          "42",
          "k8s",
          "\ud83d\ude00",
          "\ud83d",
          "ﬁle");

  @TempDir Path folder;
  private Workspace workspace;
  private Search search;

  @BeforeEach
  void open() throws Exception {
    Setup quick = new Setup(Runnable::run, Setup.standard().clock(), 500, Probe::hasty);
    workspace = Workspace.create(folder.resolve("w.groundwork"), quick);
    search = new Search(workspace);
    run("INSERT INTO team (id, name) VALUES ('t', 'Payments')");
    run(
        "INSERT INTO developer (id, name, team_id, number, role) VALUES ('d', 'Zoë Kovács', 't', 1,"
            + " 'SRE')");
    run(
        "INSERT INTO shadow_session (id, developer_id, team_id, workflow, purpose, consent,"
            + " started_at) VALUES ('s', 'd', 't', 'Renew a certificate', 'see the waits', 'yes',"
            + " 1000)");
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void run(String sql, Object... values) {
    workspace.change("test", tx -> tx.handle().execute(sql, values)).join();
  }

  private void log(String id, long at, String text, String friction) {
    run(
        "INSERT INTO log_entry (id, session_id, at, kind, text, friction) VALUES (?, 's', ?,"
            + " 'note', ?, ?)",
        id,
        at,
        text,
        friction);
  }

  private List<String> find(String text) {
    return search.find(text).join().stream().map(hit -> hit.item().id()).toList();
  }

  @Test
  void findsNamesSessionsAndEntriesByTheBeginningOfTheLastWord() {
    log("e", 2000, "Die Pipeline wirft einen Fehler", null);
    assertThat(find("zoe kov")).containsExactly("d", "s");
    assertThat(find("pay")).containsExactly("t", "d", "s");
    assertThat(find("zoe certificate waits")).containsExactly("s");
    assertThat(find("PIPELINE feh")).containsExactly("e");
    assertThat(find("feh pipeline")).isEmpty();
    assertThat(find("sre")).containsExactly("d");
    assertThat(search.findNamed("pipeline").join()).isEmpty();
  }

  @Test
  void tellsWhereAHitIsAndWhatOf() {
    log(
        "e",
        2000,
        "one\ntwo " + "word ".repeat(100) + "the Quota, quotas " + "x".repeat(500),
        "quota");
    Hit hit = search.find("quota").join().getFirst();
    assertThat(hit.item()).isEqualTo(new ItemRef("log_entry", "e"));
    assertThat(hit.at()).isEqualTo(2000);
    assertThat(hit.within()).isEqualTo("Renew a certificate");
    assertThat(hit.people().text()).isEqualTo("Zoë Kovács · Payments");
    assertThat(hit.title().text())
        .startsWith("…word")
        .endsWith("x…")
        .hasSizeLessThan(210)
        .doesNotContain("\n");
    assertThat(hit.title().hits().stream().map(r -> hit.title().text().substring(r.from(), r.to())))
        .containsExactly("Quota", "quotas");
    assertThat(hit.detail()).isEqualTo(new Excerpt("quota", List.of(new Excerpt.Range(0, 5))));
  }

  @Test
  void ranksTitlesFirstAndAmongEqualsTheNewest() {
    log("detail", 1, "something else", "deploy");
    log("old", 2, "deploy", null);
    log("new", 3, "deploy", null);
    assertThat(find("deploy")).containsExactly("new", "old", "detail");
    for (int i = 0; i < 60; i++) {
      log("more" + i, i, "deploy", null);
    }
    assertThat(find("deploy")).hasSize(Search.MOST_ENTRIES).startsWith("more59", "more58");
  }

  @Test
  void followsEveryChangeAndItsUndo() {
    log("e", 1, "before", null);
    run("UPDATE log_entry SET text = 'after'");
    assertThat(find("before")).isEmpty();
    assertThat(find("after")).containsExactly("e");
    workspace.undo().join();
    assertThat(find("before")).containsExactly("e");
    run("UPDATE developer SET name = 'Nora'");
    run("UPDATE team SET name = 'Checkout'");
    assertThat(find("nora check")).containsExactly("d", "s");
    run("DELETE FROM team");
    assertThat(find("checkout")).isEmpty();
    run("DELETE FROM developer");
    assertThat(find("before")).isEmpty();
    for (int i = 0; i < 4; i++) {
      workspace.undo().join();
    }
    assertThat(find("zoe payments")).containsExactly("d", "s");
    assertThat(find("before")).containsExactly("e");
    run("INSERT OR REPLACE INTO product_trio (role, holder) VALUES ('designer', 'Ines')");
    run("INSERT OR REPLACE INTO product_trio (role, holder) VALUES ('designer', 'Ola')");
    assertThat(find("ines")).isEmpty();
    assertThat(find("ola")).containsExactly("designer");
    assertThat(sound()).isTrue();
  }

  @Test
  void findsADeclinedRequestByTheNameItsDeveloperHasNow() {
    run(
        "INSERT INTO declined_request (id, request, asked_by, declined_on)"
            + " VALUES ('r', 'A service mesh', 'the network guild', '2026-03-01')");
    assertThat(find("guild")).containsExactly("r");
    run("UPDATE declined_request SET asked_by = 'Developer 1', developer_id = 'd'");
    assertThat(find("kovacs")).contains("r");
    assertThat(find("guild")).isEmpty();
    run("UPDATE developer SET name = 'Nora'");
    assertThat(find("kovacs")).isEmpty();
    assertThat(find("nora")).contains("r");
    run("DELETE FROM developer");
    assertThat(find("nora")).isEmpty();
    assertThat(find("developer 1")).containsExactly("r");
    workspace.undo().join();
    assertThat(find("nora mesh")).containsExactly("r");
    workspace.undo().join();
    assertThat(find("nora")).isEmpty();
    workspace.undo().join();
    assertThat(find("kovacs")).containsExactlyInAnyOrder("d", "s");
    assertThat(find("guild")).containsExactly("r");
    assertThat(sound()).isTrue();
  }

  /** As where rows are put back: keys hold only when all of them are there. */
  @Test
  void findsADeclinedRequestByADeveloperWhoCameAfterIt() {
    workspace
        .change(
            "test",
            tx -> {
              tx.handle().execute("PRAGMA defer_foreign_keys = ON");
              tx.handle()
                  .execute(
                      "INSERT INTO declined_request (id, request, developer_id, declined_on)"
                          + " VALUES ('r', 'A service mesh', 'n', '2026-03-01')");
              return tx.handle()
                  .execute("INSERT INTO developer (id, name, number) VALUES ('n', 'Nora', 2)");
            })
        .join();
    assertThat(find("nora mesh")).containsExactly("r");
    run("DELETE FROM developer WHERE id = 'n'");
    assertThat(find("nora")).isEmpty();
    workspace.undo().join();
    assertThat(find("nora mesh")).containsExactly("r");
    assertThat(sound()).isTrue();
  }

  @Test
  void neverFailsAndFindsEachWordOfAnEntryWhateverStandsBetween() {
    Random random = new Random(7);
    for (int i = 0; i < 150; i++) {
      String text = text(random);
      log("e" + i, i, text, null);
      assertThat(find(text(random))).doesNotContainNull();
      for (String word : SearchWords.of(text).each()) {
        assertThat(find(ODD + word)).as("‘%s’ of ‘%s’", word, text).contains("e" + i);
      }
      run("DELETE FROM log_entry");
    }
    assertThat(find(ODD)).isEmpty();
    assertThat(find("")).isEmpty();
    assertThat(find("qz ".repeat(10_000))).isEmpty();
    assertThat(find("b".repeat(100_000))).isEmpty();
    assertThat(sound()).isTrue();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int words = random.nextInt(8);
    for (int i = 0; i < words; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
      int signs = 1 + random.nextInt(3);
      for (int j = 0; j < signs; j++) {
        text.append(ODD.charAt(random.nextInt(ODD.length())));
      }
    }
    return text.toString();
  }

  @Test
  void fillsTheIndexOfAnOlderFile() throws Exception {
    List<String> older = new ArrayList<>();
    for (int n = 1; n <= 2; n++) {
      try (var in = Migrations.class.getResourceAsStream("migrations/000" + n + ".sql")) {
        older.add(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    Path file = folder.resolve("old.groundwork");
    Setup plain = Setup.standard().sameThread();
    NewFile.make(file, plain, new Migrations(older));
    Probe.script(
        file,
        "INSERT INTO team (id, name) VALUES ('t', 'Payments');"
            + "INSERT INTO developer (id, name, team_id, number) VALUES ('d', 'Zoë', 't', 1);"
            + "INSERT INTO shadow_session (id, developer_id, team_id, workflow, purpose, consent,"
            + " started_at) VALUES ('s', 'd', 't', 'Deploy', '', 'yes', 1);"
            + "INSERT INTO log_entry (id, session_id, at, kind, text, tool) VALUES"
            + " ('e', 's', 5, 'note', 'quota', 'kubectl');"
            + "INSERT INTO product_trio (role, holder) VALUES ('designer', 'Ines')");
    try (Workspace opened = Workspace.open(file, plain)) {
      Search old = new Search(opened);
      for (String word : List.of("quota", "kubectl", "ines", "zoe deploy pay")) {
        assertThat(old.find(word).join()).as(word).hasSize(1);
      }
      opened.change("add", tx -> tx.handle().execute("DELETE FROM log_entry")).join();
      assertThat(old.find("quota").join()).isEmpty();
    }
  }

  @Test
  void leavesNoDeletedWordInACopyThatLeaves() throws Exception {
    log("e", 1, "embarrassing", null);
    run("DELETE FROM log_entry");
    Path copy = workspace.backups().saveCopy(folder.resolve("copy.groundwork")).join();
    assertThat(Probe.bytes(folder).get(copy.getFileName().toString()))
        .doesNotContain("mbarrassing")
        .contains("certificate");
  }

  /** True if the index holds exactly what its table does. */
  private boolean sound() {
    return workspace
        .keep(
            tx ->
                tx.handle()
                        .execute(
                            "INSERT INTO search_index (search_index, rank)"
                                + " VALUES ('integrity-check', 1)")
                    >= 0)
        .join();
  }
}
