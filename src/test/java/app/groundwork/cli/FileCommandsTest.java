package app.groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.cli.Terminal.Outcome;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** {@code new}, {@code check}, {@code list} and {@code export} on real files. */
@Isolated
class FileCommandsTest {
  @TempDir private Path folder;
  private Terminal terminal;
  private Path file;

  @BeforeEach
  void sitDown() {
    terminal = new Terminal(folder);
    file = folder.resolve("w.groundwork");
  }

  @Test
  void makesAWorkspaceOnce() throws Exception {
    assertThat(terminal.run("new", file)).isEqualTo(new Outcome(0, "", ""));
    byte[] bytes = Files.readAllBytes(file);
    Outcome again = terminal.run("new", file);
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).contains("w.groundwork");
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    assertThat(terminal.run("list", file, "--what", "shadowing")).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void theSampleIsThereFromTheStartAndIsNoStepToUndo() throws Exception {
    assertThat(terminal.run("new", file, "--sample").exitCode()).isZero();
    assertThat(terminal.run("check", file).exitCode()).isZero();
    List<String> listed = terminal.run("list", file, "--what", "shadowing").lines();
    assertThat(listed).hasSize(7);
    assertThat(listed.getFirst())
        .matches("[0-9a-f-]{36}\t2026-11-12\tDeveloper \\d · Invoicing · roll back a bad release");
    try (Workspace workspace = Workspace.open(file, Setup.standard())) {
      assertThat(workspace.undoState().join().undo()).isNull();
    }
  }

  @Test
  void checkTellsSoundFromDamagedAndForeign() throws Exception {
    assertThat(terminal.run("check", file).exitCode()).isEqualTo(2);
    Files.createFile(file);
    assertThat(terminal.run("check", file).exitCode()).isEqualTo(2);
    Files.writeString(file, "Dear diary, ".repeat(100));
    assertThat(terminal.run("check", file).exitCode()).isEqualTo(2);
    Path sound = folder.resolve("sound.groundwork");
    terminal.run("new", sound, "--sample");
    Outcome checked = terminal.run("check", sound);
    assertThat(checked.exitCode()).isZero();
    assertThat(checked.out()).isEmpty();
    assertThat(checked.err()).contains("sound");
    byte[] bytes = Files.readAllBytes(sound);
    for (int i = bytes.length / 2; i < bytes.length / 2 + 9000; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(sound, bytes);
    Outcome damaged = terminal.run("check", sound);
    assertThat(damaged.exitCode()).as(damaged.err()).isEqualTo(1);
    assertThat(damaged.err()).doesNotContain("Exception");
  }

  @Test
  void aBrokenReferenceInAnOlderFileIsTheSameAsInAFileOfToday() throws Exception {
    Path older = folder.resolve("older.groundwork");
    terminal.run("new", file);
    breakReference(file);
    script(older, "PRAGMA application_id=" + applicationId(file));
    for (int n = 1; n <= 3; n++) {
      try (var in = Workspace.class.getResourceAsStream("migrations/000" + n + ".sql")) {
        script(older, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    script(older, "PRAGMA user_version=3");
    breakReference(older);
    Outcome today = terminal.run("check", file);
    assertThat(today.exitCode()).isEqualTo(1);
    assertThat(today.err()).contains("shadow_pause points to a missing row");
    Outcome checked = terminal.run("check", older);
    assertThat(checked.exitCode()).isEqualTo(1);
    assertThat(checked.err().replace("older.groundwork", "w.groundwork")).isEqualTo(today.err());
    Outcome listed = terminal.run("list", older, "--what", "shadowing");
    assertThat(listed.exitCode()).as(listed.err()).isZero();
    assertThat(listed.err()).contains("older Groundwork");
  }

  private static void breakReference(Path broken) throws Exception {
    script(
        broken,
        "PRAGMA foreign_keys=OFF;"
            + "INSERT INTO shadow_pause (id, session_id, from_at) VALUES ('p', 'gone', 0)");
  }

  private static String applicationId(Path made) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + made);
        Statement ask = connection.createStatement();
        ResultSet told = ask.executeQuery("PRAGMA application_id")) {
      return told.getString(1);
    }
  }

  /** Runs it by plain JDBC. */
  private static void script(Path on, String script) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + on);
        Statement run = connection.createStatement()) {
      run.executeUpdate(script);
    }
  }

  @Test
  void readersWorkWhileAWindowHasTheFileAndWritersAreTold() throws Exception {
    terminal.run("new", file, "--sample");
    try (Workspace window = Workspace.open(file, Setup.standard())) {
      assertThat(window.file()).exists();
      assertThat(terminal.run("list", file, "--what", "shadowing").lines()).hasSize(7);
      assertThat(terminal.run("check", file).exitCode()).isZero();
      assertThat(export("md").exitCode()).isZero();
      Outcome refused = terminal.type("note\n", "shadow", file, "--developer", "dev1");
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.out()).isEmpty();
    }
  }

  @Test
  void exportsAllSessionsOrOne() throws Exception {
    terminal.run("new", file, "--sample");
    assertThat(sessions(export("json"))).hasSize(6);
    for (String name : List.of("Mira Lindqvist", "MIRA LINDQVIST")) {
      JsonNode chosen = sessions(export("json", "--session", name));
      assertThat(chosen).hasSize(1);
      assertThat(chosen.get(0).get("team").asText()).isEqualTo("Checkout");
    }
    String id = terminal.run("list", file, "--what", "shadowing").out().split("\t", 2)[0];
    assertThat(sessions(export("json", "--session", id)).get(0).get("id").asText()).isEqualTo(id);
    Outcome none = export("json", "--session", "nobody");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.out()).isEmpty();
  }

  @Test
  void aPseudonymIsAllThatLeavesOfWhoAskedForIt() throws Exception {
    terminal.run("new", file, "--sample");
    for (String format : List.of("md", "json")) {
      assertThat(export(format).out()).contains("Developer ").doesNotContain("Tomas", "Okafor");
    }
  }

  @Test
  void theSampleTellsOfPredictionsThatWereFarOff() throws Exception {
    terminal.run("new", file, "--sample");
    String report = export("md").out();
    assertThat(report)
        .contains("## Predictions", "- Took: 1:21:10", "- Took: 1:41:15", "- Took: 14:30");
    sessions(export("json"))
        .forEach(
            session -> {
              assertThat(session.get("figures").get("elapsedMs").asLong())
                  .isBetween(110 * 60_000L, 130 * 60_000L);
              assertThat(session.get("figures").get("waitingShare").asDouble()).isBetween(0.1, 0.7);
              assertThat(session.get("figures").get("frictionPoints").asInt()).isBetween(3, 15);
              assertThat(session.get("figures").get("wishes").asInt()).isBetween(2, 5);
            });
  }

  @Test
  void isTheSameInEveryLocale() throws Exception {
    terminal.run("new", file, "--sample");
    Locale before = Locale.getDefault();
    try {
      String list = terminal.run("list", file, "--what", "shadowing").out();
      String markdown = export("md").out();
      for (String tag : List.of("de-DE", "ar-EG", "tr-TR")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(terminal.run("list", file, "--what", "SHADOWING").out()).isEqualTo(list);
        assertThat(export("MD").out()).isEqualTo(markdown);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void writesToAFileAndRefusesPlacesThatAreNone() throws Exception {
    terminal.run("new", file, "--sample");
    Path report = Files.writeString(folder.resolve("report.md"), "old");
    assertThat(exportTo(report)).isEqualTo(0);
    assertThat(Files.readString(report)).isEqualTo(export("md").out());
    byte[] workspace = Files.readAllBytes(file);
    assertThat(exportTo(file)).isEqualTo(2);
    assertThat(Files.readAllBytes(file)).isEqualTo(workspace);
    assertThat(exportTo(folder)).isEqualTo(2);
    assertThat(exportTo(folder.resolve("none/report.md"))).isEqualTo(2);
  }

  @Test
  void noReportTakesThePlaceOfTheFilesBesideAnOpenWorkspace() throws Exception {
    try (Workspace window = Workspace.create(file, Setup.standard())) {
      window.backups().make().join();
      window.change("team", tx -> new PeopleStore().teamNamed(tx, "Payments")).join();
      Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
      for (String ending : List.of("", "-wal", "-shm", "-journal", ".lock", "-WAL")) {
        assertThat(exportTo(folder.resolve("w.groundwork" + ending))).as(ending).isEqualTo(2);
        assertThat(exportTo(link.resolve("w.groundwork" + ending))).as(ending).isEqualTo(2);
      }
      assertThat(exportTo(folder.resolve("w.backups/report.md"))).isEqualTo(2);
      Outcome refused =
          terminal.run("export", file, "--what", "shadowing", "--as", "md", "--to", file + "-wal");
      assertThat(refused.err()).contains("w.groundwork-wal", "workspace itself");
      assertThat(exportTo(folder.resolve("w.groundwork-wal.md"))).isZero();
    }
    try (Workspace again = Workspace.open(file, Setup.standard())) {
      assertThat(again.query(new PeopleStore()::teams).join()).hasSize(1);
    }
  }

  private int exportTo(Path target) {
    return terminal
        .run("export", file, "--what", "shadowing", "--as", "md", "--to", target)
        .exitCode();
  }

  private Outcome export(String format, Object... more) {
    List<Object> words =
        new java.util.ArrayList<>(
            List.of("export", file, "--what", "shadowing", "--as", format, "--to", "-"));
    words.addAll(List.of(more));
    return terminal.run(words.toArray());
  }

  private static JsonNode sessions(Outcome outcome) throws Exception {
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    return new ObjectMapper().readTree(outcome.out()).get("sessions");
  }
}
