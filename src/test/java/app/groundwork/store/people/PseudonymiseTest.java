package app.groundwork.store.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.store.Backups.Backup;
import app.groundwork.store.Backups.Holds;
import app.groundwork.store.Drafts;
import app.groundwork.store.Setup;
import app.groundwork.store.UndoState;
import app.groundwork.store.Workspace;
import app.groundwork.store.WriteFailed;
import app.groundwork.store.people.Pseudonymise.Preview;
import app.groundwork.store.people.Pseudonymise.Word;
import app.groundwork.testing.FailingDisk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymiseTest {
  @TempDir Path folder;
  private final AtomicLong now = new AtomicLong(1_800_000_000_000L);
  private final Setup setup =
      Setup.standard().sameThread().withClock(() -> Instant.ofEpochMilli(now.get()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lena Kovács",
        "Jürgen Großmann",
        "Siobhán O'Brien",
        "ليلى حداد",
        "Anne-Marie de la Tour",
        "Ann",
        "Bo Ek"
      })
  void leavesNoByteOfTheName(String name) throws Exception {
    Preview preview;
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), setup)) {
      String id = fill(workspace, name);
      workspace.backups().make().join();
      now.addAndGet(60_000);
      // Typed and taken back: in the journal, the index and free pages.
      change(workspace, "UPDATE log_entry SET text = text || ' and ' || '" + sql(name) + "'");
      workspace.undo().join();
      Pseudonymise pseudonymise = new Pseudonymise(workspace);
      preview = pseudonymise.preview(id).join();
      List<String> words = preview.words().stream().map(Word::text).toList();
      Map<Backup, Holds> holding = pseudonymise.backups(preview, words).join();
      assertThat(holding).hasSize(1).containsValue(Holds.YES);
      assertThat(traces(words)).isNotEmpty();

      pseudonymise.run(preview, words, holding.keySet()).join();

      assertThat(traces(words)).isEmpty();
      assertThat(workspace.undoState().join()).isEqualTo(new UndoState(null, null));
      assertThat(workspace.backups().list())
          .hasSize(1)
          .doesNotContainAnyElementsOf(holding.keySet());
      assertThat(workspace.check().join()).isEmpty();
      assertThat(texts(workspace, "SELECT name FROM developer WHERE id = '" + id + "'"))
          .containsExactly("Developer 1");
      assertThat(texts(workspace, "SELECT text FROM draft")).containsExactly("ask Developer 1 ab");
    }
    assertThat(traces(preview.words().stream().map(Word::text).toList())).isEmpty();
  }

  @Test
  void leavesNoByteOfTheNamesThatTheyHadBefore() throws Exception {
    List<String> traced = List.of("Priyanka", "Nayyar", "Nair");
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), setup)) {
      PeopleStore people = new PeopleStore();
      String gone = fill(workspace, "Priyanka Nayyar");
      // Removed with the same name that the one who stays has now: nothing of it may stay either.
      String removed = developer(workspace, "priya NAIR", Consent.NO);
      change(workspace, "UPDATE log_entry SET place = 'Priya Nair’s desk'");
      remove(workspace, removed);
      String kept = developer(workspace, "Priya Nair", Consent.YES);
      workspace.change("merge", tx -> new PeopleMerge(people).developers(tx, kept, gone)).join();
      remove(workspace, developer(workspace, "Nora Quist", Consent.NO));
      Pseudonymise pseudonymise = new Pseudonymise(workspace);
      Preview preview = pseudonymise.preview(kept).join();
      List<String> words = preview.words().stream().map(Word::text).toList();
      assertThat(words)
          .containsExactly("Priya Nair", "Priya", "Nair", "Priyanka Nayyar", "Priyanka", "Nayyar");
      assertThat(traces(traced)).isNotEmpty();

      pseudonymise.run(preview, words, List.of()).join();

      assertThat(traces(traced)).isEmpty();
      assertThat(texts(workspace, "SELECT name FROM former_name")).containsExactly("Nora Quist");
    }
    assertThat(traces(traced)).isEmpty();
  }

  @Test
  void aNameHadBeforeThatIsNotChosenStaysHidden() throws Exception {
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), setup)) {
      PeopleStore people = new PeopleStore();
      String gone = fill(workspace, "Priya Nayyar");
      String kept = developer(workspace, "Priya Nair", Consent.YES);
      workspace.change("merge", tx -> new PeopleMerge(people).developers(tx, kept, gone)).join();
      Pseudonymise pseudonymise = new Pseudonymise(workspace);
      Preview preview = pseudonymise.preview(kept).join();
      pseudonymise.run(preview, List.of("Priya"), List.of()).join();
      assertThat(texts(workspace, "SELECT name FROM former_name")).containsExactly("Nayyar");
      assertThat(workspace.query(people::formerNames).join())
          .containsExactly(Map.entry("Nayyar", "Developer 2"));
    }
  }

  private static String developer(Workspace workspace, String name, Consent consent) {
    return workspace
        .change(
            "add",
            tx -> new PeopleStore().save(tx, new Developer(tx.newId(), name, null, consent)).id())
        .join();
  }

  private static void remove(Workspace workspace, String id) {
    workspace
        .change(
            "remove",
            tx -> {
              new PeopleStore().removeDeveloper(tx, id);
              return true;
            })
        .join();
  }

  @Test
  void touchesNothingElse() throws Exception {
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), setup)) {
      String id = fill(workspace, "Ann");
      change(workspace, "UPDATE log_entry SET text = 'Annotation by Ann’s cat', whom = 'Annika'");
      Pseudonymise pseudonymise = new Pseudonymise(workspace);
      Preview preview = pseudonymise.preview(id).join();
      pseudonymise.run(preview, List.of("Ann"), List.of()).join();
      assertThat(texts(workspace, "SELECT text || '/' || whom FROM log_entry"))
          .containsExactly("Annotation by Developer 1’s cat/Annika");
      assertThat(texts(workspace, "SELECT consent FROM developer WHERE id = '" + id + "'"))
          .containsExactly(Consent.PSEUDONYM_ONLY.code());
      assertThat(texts(workspace, "SELECT pseudonymised_at FROM developer WHERE id = '" + id + "'"))
          .containsExactly(Long.toString(now.get()));
    }
  }

  @Test
  void aNameOfOneLetterGoesOnlyWhereItStandsAlone() throws Exception {
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), setup)) {
      String id = fill(workspace, "X");
      change(workspace, "UPDATE log_entry SET text = 'The X axis', whom = 'X'");
      Pseudonymise pseudonymise = new Pseudonymise(workspace);
      Preview preview = pseudonymise.preview(id).join();
      assertThat(preview.words()).extracting(Word::suggested).containsExactly(false);
      pseudonymise.run(preview, List.of(), List.of()).join();
      assertThat(texts(workspace, "SELECT text || '/' || whom FROM log_entry"))
          .containsExactly("The X axis/Developer 1");
    }
  }

  @Test
  void theWholeNameGoesWhateverIsChosenBeside() throws Exception {
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), setup)) {
      String id = fill(workspace, "Lena Kovács");
      Pseudonymise pseudonymise = new Pseudonymise(workspace);
      Preview preview = pseudonymise.preview(id).join();
      change(workspace, "UPDATE log_entry SET text = 'Lena; lena.kovacs@x', whom = 'Lena Kovács'");
      pseudonymise.run(preview, List.of(), List.of()).join();
      assertThat(texts(workspace, "SELECT text || '/' || whom FROM log_entry"))
          .containsExactly("Lena; Developer 1@x/Developer 1");
    }
  }

  @Test
  void saysWhatItWouldReplaceAndOffersSharedWordsOnly() throws Exception {
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), setup)) {
      String id = fill(workspace, "Lena Kovács");
      workspace
          .change("other", tx -> new PeopleStore().developerNamed(tx, "Lena Meier", null))
          .join();
      change(workspace, "UPDATE log_entry SET text = 'Lena Meier, Lena, kovacs', whom = NULL");
      Pseudonymise pseudonymise = new Pseudonymise(workspace);
      Preview preview = pseudonymise.preview(id).join();
      assertThat(preview.pseudonym()).isEqualTo("Developer 1");
      assertThat(preview.words())
          .containsExactly(
              new Word("Lena Kovács", true, false, 1, 1, 0, 0, 2),
              new Word("Lena", false, true, 1, 0, 0, 0, 0),
              new Word("Kovács", true, false, 1, 0, 0, 0, 0));
      pseudonymise.run(preview, List.of("Lena Kovács", "Kovács"), List.of()).join();
      assertThat(texts(workspace, "SELECT text FROM log_entry"))
          .containsExactly("Lena Meier, Lena, Developer 1");
      assertThat(texts(workspace, "SELECT name FROM developer ORDER BY number"))
          .containsExactly("Developer 1", "Lena Meier");
    }
  }

  @Test
  void looksIntoBackupsAndKeepsThoseNotChosen() throws Exception {
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), setup)) {
      change(workspace, "INSERT INTO team (id, name) VALUES ('t', 'Core')");
      Backup before = workspace.backups().make().join();
      now.addAndGet(3_600_000);
      String id = fill(workspace, "Lena Kovács");
      Backup named = workspace.backups().make().join();
      now.addAndGet(3_600_000);
      Backup damaged = workspace.backups().make().join();
      Files.writeString(damaged.file(), "not a database, or not any more".repeat(10));
      now.addAndGet(3_600_000);
      Pseudonymise pseudonymise = new Pseudonymise(workspace);
      Preview preview = pseudonymise.preview(id).join();
      Map<Backup, Holds> found = pseudonymise.backups(preview, List.of()).join();
      assertThat(found.values()).containsExactly(Holds.UNREADABLE, Holds.YES, Holds.NO);
      pseudonymise.run(preview, List.of(), List.of()).join();
      assertThat(workspace.backups().list()).hasSize(4).contains(before, named);
    }
  }

  @Test
  void refusesWhenTheDeveloperHasChangedSinceThePreview() throws Exception {
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), setup)) {
      String id = fill(workspace, "Lena");
      Pseudonymise pseudonymise = new Pseudonymise(workspace);
      Preview preview = pseudonymise.preview(id).join();
      change(workspace, "UPDATE developer SET name = 'Magdalena'");
      assertThatThrownBy(() -> pseudonymise.run(preview, List.of(), List.of()).join())
          .hasCauseInstanceOf(IllegalStateException.class)
          .hasMessageContaining("renamed or removed");
      assertThat(workspace.undoState().join().undo()).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isWholeOrNotAtAllAtWhicheverWriteTheDiskFails(boolean stays) throws Exception {
    int kept = 0;
    int done = 0;
    for (int n = 1; ; n++) {
      FailingDisk disk = new FailingDisk();
      disk.heal();
      Setup failing = new Setup(setup.runner(), setup.clock(), setup.undoSteps(), disk);
      Path file = folder.resolve(n + ".groundwork");
      try (Workspace workspace = Workspace.create(file, failing)) {
        String id = fill(workspace, "Lena Kovács");
        Pseudonymise pseudonymise = new Pseudonymise(workspace);
        Preview preview = pseudonymise.preview(id).join();
        disk.failAt(n, stays);
        CompletableFuture<?> run = pseudonymise.run(preview, List.of("Lena", "Kovács"), List.of());
        if (!disk.heal()) {
          assertThat(kept).isGreaterThan(5);
          assertThat(done).isGreaterThan(stays ? 3 : 1);
          return;
        }
        if (run.isCompletedExceptionally()) {
          assertThatThrownBy(run::join).hasCauseInstanceOf(WriteFailed.class);
        }
      }
      try (Workspace workspace = Workspace.open(file, setup)) {
        if (texts(workspace, "SELECT name FROM developer").getFirst().startsWith("Lena")) {
          kept++;
          assertThat(texts(workspace, "SELECT text FROM log_entry").getFirst()).contains("Lena");
          assertThat(workspace.undo().join()).isPresent();
        } else {
          done++;
          assertThat(workspace.undo().join()).isEmpty();
        }
      }
      if (done > 0) {
        assertThat(traces(List.of("Lena", "Kovács"), n + ".")).isEmpty();
      }
    }
  }

  private static String fill(Workspace workspace, String name) {
    String id =
        workspace
            .change("Watch " + name, tx -> new PeopleStore().developerNamed(tx, name, null).id())
            .join();
    String quoted = sql(name);
    change(
        workspace,
        "INSERT INTO shadow_session (id, developer_id, workflow, purpose, consent, started_at)"
            + " VALUES ('s', '"
            + id
            + "', 'deploy', 'watch "
            + quoted
            + " work', 'yes', 0)");
    change(
        workspace,
        "INSERT INTO log_entry (id, session_id, at, kind, text, whom, friction) VALUES ('e', 's',"
            + " 0, 'asked', '"
            + quoted
            + " said ("
            + quoted.toUpperCase(Locale.ROOT)
            + ")', '"
            + quoted
            + "', '"
            + quoted.toLowerCase(Locale.ROOT)
            + "’s laptop')");
    change(
        workspace, "INSERT INTO product_trio (role, holder) VALUES ('techLead', '" + quoted + "')");
    workspace.drafts().put("line", new Drafts.Draft("ask " + name + " ab", 1)).join();
    return id;
  }

  private static String sql(String text) {
    return text.replace("'", "''");
  }

  private static void change(Workspace workspace, String sql) {
    workspace.change("test", tx -> tx.handle().execute(sql)).join();
  }

  private static List<String> texts(Workspace workspace, String sql) {
    return workspace.query(tx -> tx.handle().select(sql).mapTo(String.class).list()).join();
  }

  private List<String> traces(List<String> words) throws Exception {
    return traces(words, "");
  }

  /** Where one of {@code words} is in the bytes of the files, in any case that was typed. */
  private List<String> traces(List<String> words, String prefix) throws Exception {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (folder.relativize(file).toString().startsWith(prefix)) {
          // A column's name and a state's hold one of the names.
          String bytes = Files.readString(file, StandardCharsets.ISO_8859_1).replace("planned", "");
          String folded = bytes.toLowerCase(Locale.ROOT);
          for (String word : words) {
            // Letters beyond ASCII in each of the cases in which they were typed.
            for (String typed :
                List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))) {
              String needle =
                  new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
              String ascii = needle.toLowerCase(Locale.ROOT);
              if (needle.equals(typed) && !word.equals("Ann") && typed.length() > 2
                  ? folded.contains(ascii)
                  : bytes.contains(needle)) {
                found.add(file.getFileName() + ": " + typed);
              }
            }
          }
        }
      }
    }
    return found;
  }
}
