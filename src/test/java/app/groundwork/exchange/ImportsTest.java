package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Setup;
import app.groundwork.store.Work;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs into a real workspace. */
class ImportsTest {
  private final ShadowingStore sessions = new ShadowingStore();
  private final PeopleStore people = new PeopleStore();
  @TempDir private Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void everyExampleIsImportedInOneStep() throws Exception {
    for (Map.Entry<String, Integer> example :
        Map.of("import-example.csv", 1, "import-example.txt", 1, "import-example.boris", 2)
            .entrySet()) {
      List<Imported> imported = into(example(example.getKey()), ImportOptions.NONE);
      assertThat(imported).as(example.getKey()).hasSize(example.getValue());
      assertThat(query(sessions::sessions)).hasSize(example.getValue());
      assertThat(workspace.undo().join().orElseThrow()).startsWith("Import ");
      assertThat(query(sessions::sessions)).isEmpty();
      assertThat(query(people::developers)).isEmpty();
      workspace.redo().join();
      assertThat(query(sessions::sessions)).hasSize(example.getValue());
      workspace.undo().join();
    }
  }

  @Test
  void theExamplesTellTheirLogs() throws Exception {
    into(example("import-example.csv"), ImportOptions.NONE);
    List<LogEntry> table = onlyLog();
    assertThat(table).hasSize(13);
    assertThat(table).filteredOn(entry -> entry.severity() > 0).hasSize(4);
    LogEntry wait = table.get(7);
    assertThat(wait.kind()).isEqualTo(EntryKind.WAIT);
    assertThat(wait.until() - wait.at()).isEqualTo((21 * 60 + 45 - 9 * 60 - 20) * 1000L);
    workspace.undo().join();
    into(example("import-example.txt"), ImportOptions.NONE);
    assertThat(onlyLog()).hasSize(15);
    assertThat(query(people::developers))
        .extracting(Developer::name)
        .containsExactly("Ines Moreau");
    workspace.undo().join();
    LogFile boris = example("import-example.boris");
    into(boris.with("sighs", EntryKind.WISH), ImportOptions.NONE);
    List<EntryKind> kinds =
        query(
            tx ->
                sessions.sessions(tx).stream()
                    .flatMap(session -> sessions.log(tx, session.id()).stream())
                    .map(LogEntry::kind)
                    .toList());
    assertThat(kinds)
        .hasSize(9)
        .contains(EntryKind.WISH, EntryKind.WAIT, EntryKind.INTERRUPT, EntryKind.ERROR);
  }

  @Test
  void whatGroundworkExportsComesBack() throws Exception {
    Path sample = folder.resolve("sample.groundwork");
    Samples.create(sample, Setup.standard());
    Path json = folder.resolve("all.json");
    export(sample, Format.JSON, json);
    into(json, ImportOptions.NONE);
    Path again = folder.resolve("again.json");
    workspace
        .query(tx -> Exports.document(tx, What.SHADOWING, Format.JSON, null))
        .join()
        .saveTo(again, workspace.file());
    assertThat(comparable(again)).isEqualTo(comparable(json));
    assertNothingNew(json);
    // Gone from the workspace, it can come again; its parts taken, it comes under other ids.
    ShadowSession first = query(sessions::sessions).getFirst();
    LogEntry kept = query(tx -> sessions.log(tx, first.id())).getFirst();
    change(
        tx -> {
          ShadowSession other = sessions.sessions(tx).getLast();
          sessions.remove(tx, first.id());
          LogEntry moved =
              new LogEntry(
                  kept.id(),
                  other.id(),
                  other.startedAt(),
                  null,
                  EntryKind.NOTE,
                  "mine",
                  null,
                  0,
                  null,
                  null,
                  null,
                  null);
          sessions.save(tx, moved);
          return true;
        });
    assertThat(into(json, ImportOptions.NONE)).hasSize(1);
    assertThat(query(tx -> sessions.entries(tx, List.of(kept.id()))).getFirst().text())
        .isEqualTo("mine");
  }

  @Test
  void whatGroundworkWritesAsCsvComesBack() throws Exception {
    Path sample = folder.resolve("sample.groundwork");
    Samples.create(sample, Setup.standard());
    Path csv = folder.resolve("all.csv");
    export(sample, Format.CSV, csv);
    assertThat(into(csv, ImportOptions.NONE)).isNotEmpty();
    Path again = folder.resolve("again.csv");
    workspace
        .query(tx -> Exports.document(tx, What.SHADOWING, Format.CSV, null))
        .join()
        .saveTo(again, workspace.file());
    // Ids of sessions are new, as those of their entries are not in a table.
    assertThat(withoutSession(again)).isEqualTo(withoutSession(csv));
    assertNothingNew(csv);
  }

  /** Who is told under a pseudonym gets one of this workspace's on the way out. */
  private static List<String> withoutSession(Path csv) throws Exception {
    return Files.readAllLines(csv).stream()
        .map(line -> line.replaceAll("^[0-9a-f-]{36},", ""))
        .map(line -> line.replaceAll(",Developer \\d+,", ",Developer,"))
        .toList();
  }

  private static void export(Path workspace, Format format, Path to) throws Exception {
    try (Workspace from = Workspace.openToRead(workspace, Setup.standard())) {
      from.query(tx -> Exports.document(tx, What.SHADOWING, format, null))
          .join()
          .saveTo(to, workspace);
    }
  }

  @Test
  void theSameLogTwiceIsRefusedAndSaysSo() throws Exception {
    Path csv = file("log.csv", "time,text,developer,date\n1,a,Mira,2026-03-01\n2,b,,\n");
    into(csv, ImportOptions.NONE);
    Files.setLastModifiedTime(csv, FileTime.from(Instant.EPOCH));
    assertNothingNew(csv);
    assertThat(into(csv, new ImportOptions("Tom", null, null, null))).hasSize(1);
    assertThat(into(csv, new ImportOptions(null, null, null, LocalDate.of(2026, 3, 2)))).hasSize(1);
    Path more =
        file(
            "more.csv",
            "time,text,developer,date\n"
                + "1,a,Mira,2026-03-01\n"
                + "2,b,Mira,2026-03-01\n"
                + "1,c,Ann,2026-03-01\n");
    LogPlan plan = workspace.query(tx -> Imports.plan(tx, read(more), ImportOptions.NONE)).join();
    assertThat(plan.fresh()).hasSize(1);
    assertThat(plan.remarks()).singleElement().asString().contains("already");
    assertThat(into(more, ImportOptions.NONE)).hasSize(1);
  }

  @Test
  void aLogWithoutADeveloperOrADayBelongsToUnknownAndToItsFilesDay() throws Exception {
    Path text = file("log.txt", "00:05 - a\n00:09 - b\n");
    ZoneId zone = ZoneId.systemDefault();
    Files.setLastModifiedTime(
        text, FileTime.from(LocalDateTime.of(2026, 3, 4, 18, 0).atZone(zone).toInstant()));
    into(text, ImportOptions.NONE);
    ShadowSession session = query(sessions::sessions).getFirst();
    assertThat(session.startedAt())
        .isEqualTo(LocalDateTime.of(2026, 3, 4, 9, 0).atZone(zone).toInstant().toEpochMilli());
    assertThat(session.endedAt()).isEqualTo(session.startedAt() + 9_000);
    assertThat(query(people::developers)).extracting(Developer::name).containsExactly("Unknown");
    assertThat(query(people::teams)).isEmpty();
  }

  @Test
  void aLogWithoutADayIsKnownByWhatItSays() throws Exception {
    Path text = file("log.txt", "00:05 - a\n00:09 - b\n");
    into(text, ImportOptions.NONE);
    Path copy = file("copy.txt", Files.readString(text));
    Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2026-01-02T10:00:00Z")));
    assertNothingNew(copy);
    assertThat(into(copy, new ImportOptions("Tom", null, null, null))).hasSize(1);
    assertThat(into(copy, new ImportOptions(null, null, null, LocalDate.of(2026, 1, 2))))
        .hasSize(1);
    assertThat(into(file("later.txt", "00:06 - a\n00:10 - b\n"), ImportOptions.NONE)).hasSize(1);
    assertThat(into(file("other.txt", "00:05 - a\n00:09 - c\n"), ImportOptions.NONE)).hasSize(1);
  }

  @Test
  void anOldLogDoesNotMoveADeveloperNorAskAgain() throws Exception {
    change(
        tx -> {
          String team = people.teamNamed(tx, "Payments").id();
          people.setConsent(tx, people.developerNamed(tx, "Mira", team).id(), Consent.NO);
          return true;
        });
    into(file("log.csv", "time,text,developer,team\n1,a,mira,Checkout\n"), ImportOptions.NONE);
    Developer mira = query(people::developers).getFirst();
    assertThat(query(people::developers)).hasSize(1);
    assertThat(mira.consent()).isEqualTo(Consent.NO);
    assertThat(query(tx -> people.team(tx, mira.teamId())).orElseThrow().name())
        .isEqualTo("Payments");
    ShadowSession session = query(sessions::sessions).getFirst();
    assertThat(session.consent()).isEqualTo(Consent.NO);
    assertThat(query(tx -> people.team(tx, session.teamId())).orElseThrow().name())
        .isEqualTo("Checkout");
  }

  @Test
  void aProjectOfThreeThousandEventsComesWhole() throws Exception {
    List<Imported> imported =
        into(file("big.boris", BorisProjects.of(3, 1000)), ImportOptions.NONE);
    assertThat(imported).extracting(Imported::entries).containsExactly(750, 750, 750);
    List<LogEntry> log = query(tx -> sessions.log(tx, imported.getLast().id()));
    assertThat(log).filteredOn(entry -> entry.kind() == EntryKind.WAIT).hasSize(250);
    assertThat(log)
        .filteredOn(entry -> entry.kind() == EntryKind.WAIT)
        .allMatch(entry -> entry.until() - entry.at() == 2_000);
  }

  @Test
  void aDayTooFarAwayIsRefused() {
    assertThatThrownBy(() -> new ImportOptions(null, null, null, LocalDate.MAX))
        .isInstanceOf(NotImported.class)
        .hasMessageContaining("2200");
  }

  @Test
  void aBigImportBacksUpFirst() throws Exception {
    into(file("big.csv", "time,text\n" + "1,a\n".repeat(Imports.BACKUP_FROM)), ImportOptions.NONE);
    assertThat(workspace.backups().list()).hasSize(1);
    into(file("small.csv", "time,text\n1,small\n"), ImportOptions.NONE);
    assertThat(workspace.backups().list()).hasSize(1);
  }

  @Test
  void placesThatAreNoLogAreRefused() {
    assertRefused(folder, "folder");
    assertRefused(folder.resolve("none.csv"), "no file");
    assertRefused(workspace.file(), "workspace itself");
    assertRefused(Path.of("/dev/zero"), "no plain file");
  }

  private void assertRefused(Path from, String says) {
    assertThatThrownBy(() -> read(from)).isInstanceOf(NotImported.class).hasMessageContaining(says);
  }

  private void assertNothingNew(Path from) {
    int before = query(sessions::sessions).size();
    assertThatThrownBy(() -> into(from, ImportOptions.NONE))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(NotImported.class)
        .hasMessageContaining("already");
    assertThat(query(sessions::sessions)).hasSize(before);
  }

  private List<LogEntry> onlyLog() {
    return query(tx -> sessions.log(tx, sessions.sessions(tx).getFirst().id()));
  }

  private LogFile example(String name) throws Exception {
    try (InputStream in =
        ImportsTest.class.getResourceAsStream("/app/groundwork/samples/" + name)) {
      Path copy = folder.resolve(name);
      Files.write(copy, in.readAllBytes());
      return read(copy);
    }
  }

  private List<Imported> into(Path from, ImportOptions options) {
    return into(read(from), options);
  }

  private List<Imported> into(LogFile file, ImportOptions options) {
    return Imports.into(workspace, file, options).join();
  }

  private LogFile read(Path from) {
    try {
      return Imports.log(from, workspace.file());
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private <T> T query(Work<T> work) {
    return workspace.query(work).join();
  }

  private <T> T change(Work<T> work) {
    return workspace.change("test", work).join();
  }

  /** Without what another workspace numbers for itself. */
  private static JsonNode comparable(Path json) throws Exception {
    JsonNode all = new ObjectMapper().readTree(json.toFile());
    // Who did not agree stayed behind when it was written.
    ((ObjectNode) all).remove("leftOut");
    for (JsonNode session : all.get("sessions")) {
      ((ObjectNode) session).remove(List.of("developerId", "teamId"));
      if (session.get("consent").asText().equals("pseudonymOnly")) {
        ((ObjectNode) session).remove("developer");
      }
      session.get("pauses").forEach(pause -> ((ObjectNode) pause).remove("id"));
    }
    return all;
  }
}
