package app.groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.cli.Terminal.Outcome;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} on real files. */
class ImportCommandTest {
  @TempDir private Path folder;
  private Terminal terminal;
  private Path file;
  private Path log;

  @BeforeEach
  void sitDown() throws Exception {
    terminal = new Terminal(folder);
    file = folder.resolve("w.groundwork");
    terminal.run("new", file);
    log = Files.writeString(folder.resolve("log.csv"), "time,text\n1,a\n2,b\n");
  }

  @Test
  void printsWhatWasImported() {
    Outcome done =
        run(
            "--developer",
            "Mira\tL",
            "--team",
            "Checkout",
            "--workflow",
            "ship",
            "--date",
            "2026-03-10");
    assertThat(done.exitCode()).as(done.err()).isZero();
    assertThat(done.out())
        .matches("imported\t[0-9a-f-]{36}\t2\tMira L · Checkout · ship\t2026-03-10\n");
    assertThat(done.err()).isEmpty();
    assertThat(listed())
        .singleElement()
        .asString()
        .endsWith("\t2026-03-10\tMira L · Checkout · ship");
    Outcome again = run("--developer", "Mira\tL", "--date", "2026-03-10");
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.out()).isEmpty();
    assertThat(again.err()).contains("already");
    assertThat(listed()).hasSize(1);
  }

  @Test
  void aDryRunWritesNothingAlsoBesideAWindow() throws Exception {
    byte[] before = Files.readAllBytes(file);
    Outcome dry = run("--dry-run");
    assertThat(dry.exitCode()).isZero();
    assertThat(dry.out()).matches("new\t-\t2\tUnknown\t20\\d\\d-\\d\\d-\\d\\d\n");
    assertThat(dry.err()).contains("dry run", "09:00");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (Workspace window = Workspace.open(file, Setup.standard())) {
      assertThat(run("--dry-run").exitCode()).isZero();
      assertThat(run().exitCode()).isEqualTo(2);
      assertThat(window.undoState().join().undo()).isNull();
    }
    run();
    assertThat(run("--dry-run").out()).matches("known\t[0-9a-f-]{36}\t2\tUnknown\t[0-9-]{10}\n");
  }

  @Test
  void aBadLineIsNamedAndNothingImported() throws Exception {
    Files.writeString(log, "time,text,kind\n1,a,\n2,b,sneezed\nsoon,c,\n");
    for (List<Object> more : List.<List<Object>>of(List.of(), List.of("--dry-run"))) {
      Outcome refused = run(more.toArray());
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.out()).isEmpty();
      assertThat(refused.err().lines())
          .hasSize(3)
          .anyMatch(line -> line.startsWith("Line 3: ") && line.contains("sneezed"))
          .anyMatch(line -> line.startsWith("Line 4: ") && line.contains("soon"));
    }
    assertThat(listed()).isEmpty();
  }

  @Test
  void tellsHowBehavioursWereRead() throws Exception {
    try (var example =
        getClass().getResourceAsStream("/app/groundwork/samples/import-example.boris")) {
      Files.write(log, example.readAllBytes());
    }
    Outcome done = run();
    assertThat(done.lines()).hasSize(2).allMatch(line -> line.startsWith("imported\t"));
    assertThat(done.err())
        .contains("“waiting” (3 times) becomes Waiting", "“sighs” (once) becomes Note")
        .contains("in the window");
  }

  @Test
  void whatIsTooFarAwayIsRefusedInPlainWords() throws Exception {
    for (String text :
        List.of(
            "started,time,text\n+292278994-08-17T07:12:55.807Z,1,a\n",
            "date,time,text\n+999999999-12-31,1,a\n",
            "{\"observations\":{\"o\":{\"events\":[[-1e18,\"\",\"p\"],[5,\"\",\"p\"]]}}}",
            "{\"observations\":{\"o\":{\"date\":\"+999999999-12-31T23:59:59\","
                + "\"events\":[[5,\"\",\"p\"]]}}}")) {
      Files.writeString(log, text);
      Outcome refused = run();
      assertThat(refused.exitCode()).as(text).isEqualTo(2);
      assertThat(refused.err()).as(text).contains("Line ").doesNotContain("Exception");
    }
    Files.writeString(log, "time,text\n1,a\n");
    Outcome refused = run("--date", "+999999999-12-31");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("2200");
    assertThat(listed()).isEmpty();
  }

  @Test
  void aNameOfSeveralSessionsIsAnsweredWithTheirDays() {
    run("--developer", "Mira", "--workflow", "ship", "--date", "2026-03-10");
    run("--developer", "Mira", "--date", "2026-03-11");
    Outcome refused =
        terminal.run(
            "export", file, "--what", "shadowing", "--as", "md", "--session", "mira", "--to", "-");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err().lines())
        .anyMatch(line -> line.matches("[0-9a-f-]{36}  2026-03-10  Mira · ship"))
        .anyMatch(line -> line.matches("[0-9a-f-]{36}  2026-03-11  Mira"));
  }

  @Test
  void wrongUseIsToldBeforeAnythingIsRead() {
    assertThat(run("--date", "10.3.2026").err()).contains("2026-03-31");
    assertThat(run("--date", "10.3.2026").exitCode()).isEqualTo(2);
    assertThat(terminal.run("import", file, "--from", log).exitCode()).isEqualTo(2);
    Outcome other = terminal.run("import", file, "--what", "canvas", "--from", log);
    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err()).contains("there is: shadowing");
    assertThat(terminal.run("import", file, "--what", "shadowing", "--from", folder).exitCode())
        .isEqualTo(2);
    Path none = folder.resolve("none");
    assertThat(terminal.run("import", none, "--what", "shadowing", "--from", log).exitCode())
        .isEqualTo(2);
  }

  private Outcome run(Object... more) {
    List<Object> words =
        new ArrayList<>(List.of("import", file, "--what", "shadowing", "--from", log));
    words.addAll(List.of(more));
    return terminal.run(words.toArray());
  }

  private List<String> listed() {
    return terminal.run("list", file, "--what", "shadowing").lines();
  }
}
