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
    assertThat(done.out()).matches("imported\t[0-9a-f-]{36}\t2\tMira L · Checkout · ship\n");
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
    assertThat(dry)
        .extracting(Outcome::exitCode, Outcome::out)
        .containsExactly(0, "new\t-\t2\tUnknown\n");
    assertThat(dry.err()).contains("dry run", "09:00");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (Workspace window = Workspace.open(file, Setup.standard())) {
      assertThat(run("--dry-run").exitCode()).isZero();
      assertThat(run().exitCode()).isEqualTo(2);
      assertThat(window.undoState().join().undo()).isNull();
    }
    run();
    assertThat(run("--dry-run").out()).matches("known\t[0-9a-f-]{36}\t2\tUnknown\n");
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
        .contains("waiting (3) is imported as Waiting", "sighs (1) is imported as Note");
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
