package app.groundwork.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.cli.Terminal.Outcome;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShadowCommandTest {
  @TempDir private Path folder;
  private Terminal terminal;
  private Path file;

  @BeforeEach
  void makeAWorkspace() {
    terminal = new Terminal(folder);
    file = folder.resolve("w.groundwork");
    terminal.run("new", file);
  }

  @Test
  void acknowledgesEachLineAndReportsThemInTimeOrder() throws Exception {
    Outcome outcome =
        terminal.type(
            ".o opened wiki #wiki\n! build failed #ci **\n-3 \"wish it told me why\n",
            "shadow",
            file,
            "--developer",
            "dev1",
            "--team",
            "payments",
            "--workflow",
            "deploy");
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    String uuid = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    assertThat(outcome.lines()).hasSize(3);
    assertThat(outcome.lines().get(0)).matches("saved " + uuid + " 00:0\\d opened");
    assertThat(outcome.lines().get(1)).matches("saved " + uuid + " 00:0\\d error");
    assertThat(outcome.lines().get(2)).matches("saved " + uuid + " 00:00 wish");

    JsonNode session = session();
    assertThat(session.get("developer").asText()).isEqualTo("dev1");
    assertThat(session.get("team").asText()).isEqualTo("payments");
    assertThat(session.get("workflow").asText()).isEqualTo("deploy");
    assertThat(session.has("endedAt")).isTrue();
    assertThat(session.get("log").findValuesAsText("kind"))
        .containsExactly("wish", "opened", "error");
    assertThat(session.get("log").get(1).get("timeMs").asLong()).isBetween(179_000L, 190_000L);
    assertThat(session.get("log").get(2).get("severity").asInt()).isEqualTo(2);
    assertThat(session.get("log").get(2).get("tool").asText()).isEqualTo("ci");
  }

  @Test
  void nothingIsDroppedAndBlankLinesAreNothing() throws Exception {
    Outcome outcome =
        terminal.type(
            ".z what\r\n\n   \n99:59 later\nZoë ärgert sich 🙂",
            "shadow",
            file,
            "--developer",
            "dev1");
    assertThat(outcome.lines()).hasSize(3).allMatch(line -> line.endsWith(" note"));
    assertThat(session().get("log").findValuesAsText("text"))
        .containsExactly(".z what", "99:59 later", "Zoë ärgert sich 🙂");
  }

  @Test
  void aSessionNeedsADeveloper() {
    Outcome outcome = terminal.type("a\n", "shadow", file);
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("--developer");
    assertThat(terminal.type("a\n", "shadow", file, "--developer", " ").exitCode()).isEqualTo(2);
  }

  @Test
  void thereIsNothingToResumeWhenNoneRuns() {
    assertThat(terminal.type("a\n", "shadow", file, "--resume").exitCode()).isEqualTo(2);
  }

  @Test
  void whoDoesNotAgreeStaysOutAndTheExportSaysSo() throws Exception {
    terminal.type("a secret\n", "shadow", file, "--developer", "dev1");
    terminal.type("a remark\n", "shadow", file, "--developer", "dev2");
    try (Workspace workspace = Workspace.open(file, Setup.standard())) {
      PeopleStore people = new PeopleStore();
      workspace
          .change(
              "Consent",
              tx -> {
                String id = people.developerNamed(tx, "dev1", null).id();
                people.setConsent(tx, id, app.groundwork.model.people.Consent.NO);
                return id;
              })
          .join();
    }
    Outcome all = export();
    assertThat(all.exitCode()).isZero();
    assertThat(all.out())
        .contains("\"leftOut\" : 1", "a remark")
        .doesNotContain("a secret", "dev1");
    assertThat(all.err()).contains("left out").contains("not asked");
    Outcome one =
        terminal.run(
            "export", file, "--what", "shadowing", "--as", "md", "--session", "dev1", "--to", "-");
    assertThat(one.exitCode()).isEqualTo(2);
    assertThat(one.out()).isEmpty();
  }

  @Test
  void whoMayNotBeNamedIsCalledByAPseudonymEverywhere() throws Exception {
    terminal.type("a remark\n", "shadow", file, "--developer", "Priya Nair");
    terminal.type(
        "asked Priya; priya.nair@x\n",
        "shadow",
        file,
        "--developer",
        "dev2",
        "--workflow",
        "build for Priya Nair");
    try (Workspace workspace = Workspace.open(file, Setup.standard())) {
      PeopleStore people = new PeopleStore();
      workspace
          .change(
              "Consent",
              tx -> {
                String id = people.developerNamed(tx, "Priya Nair", null).id();
                people.setConsent(tx, id, app.groundwork.model.people.Consent.PSEUDONYM_ONLY);
                return id;
              })
          .join();
    }
    Outcome all = export();
    assertThat(all.out())
        .contains("asked Developer 1; Developer 1@x", "build for Developer 1")
        .doesNotContainIgnoringCase("priya");
    assertThat(all.err()).contains("called by a pseudonym, in the texts too");
    Outcome list = terminal.run("list", file, "--what", "shadowing");
    assertThat(list.out()).contains("build for Developer 1").doesNotContainIgnoringCase("priya");
  }

  @Test
  void aKillLeavesTheSessionRunningAndResumeGoesOn() throws Exception {
    Process process = child("shadow", file.toString(), "--developer", "dev1");
    String first;
    try (Writer keys = process.outputWriter(UTF_8);
        BufferedReader screen = process.inputReader(UTF_8)) {
      keys.write("first\n");
      keys.flush();
      first = screen.readLine();
      assertThat(first).startsWith("saved ").endsWith(" note");
      process.destroyForcibly();
    }
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(session().has("endedAt")).isFalse();

    Outcome second = terminal.type("x\n", "shadow", file, "--developer", "dev2");
    assertThat(second.exitCode()).isEqualTo(2);
    assertThat(second.err()).contains("--resume");
    assertThat(terminal.type("x\n", "shadow", file, "--developer", "dev2", "--resume").exitCode())
        .isEqualTo(2);

    Outcome resumed = terminal.type("second\n", "shadow", file, "--resume");
    assertThat(resumed.exitCode()).as(resumed.err()).isZero();
    JsonNode session = session();
    assertThat(session.get("log").findValuesAsText("text")).containsExactly("first", "second");
    assertThat(session.get("log").get(0).get("id").asText()).isEqualTo(first.split(" ", -1)[1]);
    assertThat(session.has("endedAt")).isTrue();
  }

  private Process child(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--module-path=" + System.getProperty("groundwork.fx"));
    command.add("--add-modules=javafx.controls,javafx.fxml");
    command.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("app.groundwork.app.Main");
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(folder.resolve("child.err").toFile());
    builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }

  private JsonNode session() throws Exception {
    return new ObjectMapper().readTree(export().out()).get("sessions").get(0);
  }

  private Outcome export() {
    return terminal.run("export", file, "--what", "shadowing", "--as", "json", "--to", "-");
  }
}
