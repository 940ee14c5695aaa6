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

/** {@code workbench} and {@code tour}. */
class WorkbenchCommandTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void sitDown() {
    terminal = new Terminal(folder);
  }

  @Test
  void opensTheUsersOwnSampleAndKeepsItAsTheyLeftIt() throws Exception {
    Path own = terminal.userFolder().resolve("sample.groundwork");
    assertThat(workbench().exitCode()).isZero();
    terminal.type("mine\n", "shadow", own, "--developer", "dev1");
    assertThat(workbench().exitCode()).isZero();
    assertThat(terminal.asked).containsExactly("open " + own, "open " + own);
    assertThat(terminal.run("list", own, "--what", "shadowing").lines()).hasSize(8);
  }

  @Test
  void withoutADisplayItSaysSoInOneLineAndTakesTheTourOfTheSample() {
    terminal.display = false;
    Outcome outcome = workbench();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1);
    Path to = folder.resolve("tour");
    assertThat(terminal.asked)
        .containsExactly("tour sample.groundwork " + to + " light 1280x800 100");
    assertThat(to).isDirectory();
    assertThat(terminal.userFolder()).doesNotExist();
  }

  @Test
  void theTourIsOfACopyThatGoesAway() throws Exception {
    Path file = folder.resolve("w.groundwork");
    terminal.run("new", file);
    Path to = folder.resolve("deep/tour");
    Outcome outcome =
        terminal.run(
            "tour", file, "--to", to, "--theme", "dark", "--size", "1920x1080", "--zoom", 150);
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(terminal.asked).containsExactly("tour w.groundwork " + to + " dark 1920x1080 150");
    assertThat(terminal.toured).isNotEqualTo(file).doesNotExist();
    assertThat(terminal.toured.getParent()).doesNotExist();
    assertThat(Files.exists(file)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty.groundwork", "full.groundwork", "scratch", "copy", "preferences"})
  void theCopyMayHaveAnyName(String name) {
    Path file = folder.resolve(name);
    terminal.run("new", file);
    Outcome outcome = terminal.run("tour", file, "--to", folder.resolve("tour"));
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(terminal.toured.getFileName()).hasToString(name);
    assertThat(terminal.strewn).isEmpty();
  }

  private Outcome workbench() {
    return terminal.run("workbench", "--tour-to", folder.resolve("tour"));
  }
}
