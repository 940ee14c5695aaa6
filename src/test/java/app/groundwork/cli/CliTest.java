package app.groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.cli.Terminal.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void sitDown() {
    terminal = new Terminal(folder);
  }

  @Test
  void tellsItsVersion() {
    Outcome outcome = terminal.run("--version");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).matches("groundwork \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void everyStartSweepsWhatAKilledProcessLeft() throws Exception {
    Path left = Files.createTempDirectory("groundwork-");
    Files.createFile(left.resolve("owner"));
    Files.writeString(left.resolve("copy"), "x");
    assertThat(terminal.run("--version").exitCode()).isZero();
    assertThat(left).doesNotExist();
  }

  @Test
  void helpNamesEveryCommandButTheHiddenOne() {
    Outcome outcome = terminal.run("--help");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains("new ", "check ", "list ", "export ", "shadow ", "tour ")
        .doesNotContain("workbench", "\u001b");
    assertThat(outcome.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "check", "list", "export", "shadow", "tour", "workbench"})
  void everyCommandHelps(String command) {
    Outcome outcome = terminal.run(command, "--help");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("Usage: groundwork " + command);
    String options = outcome.out().lines().filter(line -> line.contains(" --")).toList().toString();
    assertThat(options).contains("Show this help.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new",
        "check",
        "--nonsense",
        "w.groundwork x.groundwork",
        "list w.groundwork",
        "list w.groundwork --what nonsense",
        "export w.groundwork --what shadowing --as pdf --to -",
        "export w.groundwork --what shadowing --as md",
        "shadow w.groundwork --developer",
        "tour w.groundwork --to d --theme pink",
        "tour w.groundwork --to d --size 100x100",
        "tour w.groundwork --to d --size 99999x800",
        "tour w.groundwork --to d --zoom 79",
        "tour w.groundwork --to d --zoom much"
      })
  void wrongUsageIsTwoAndWords(String line) {
    Outcome outcome = terminal.run((Object[]) line.split(" ", -1));
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).isNotBlank().doesNotContain("Exception", "\tat ");
  }

  @Test
  void opensTheWindow() {
    assertThat(terminal.run().exitCode()).isZero();
    assertThat(terminal.run("w.groundwork").exitCode()).isZero();
    assertThat(terminal.asked).containsExactly("open null", "open w.groundwork");
  }

  @Test
  void tellsAMistypedCommandFromAFile() {
    terminal.display = false;
    Outcome outcome = terminal.run("frobnicate");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("frobnicate", "--help");
    assertThat(terminal.asked).isEmpty();
  }

  @Test
  void saysThatThereIsNoDisplay() {
    terminal.display = false;
    Outcome outcome = terminal.run();
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).contains("no display");
  }

  @Test
  void anArgumentThatBeginsWithAnAtSignIsNoFileOfArguments() {
    terminal.run("@file.groundwork");
    assertThat(terminal.asked).containsExactly("open @file.groundwork");
  }
}
