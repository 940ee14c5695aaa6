package app.groundwork.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands whose standard output takes no more. */
class FullOutputTest {
  /** Takes so many lines and no more. */
  private static final class Narrow extends OutputStream {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private int lines;

    Narrow(int lines) {
      this.lines = lines;
    }

    @Override
    public void write(int one) throws IOException {
      if (lines == 0) {
        throw new IOException("No space left on device");
      }
      taken.write(one);
      if (one == '\n') {
        lines--;
      }
    }
  }

  @TempDir private Path folder;
  private Terminal terminal;
  private Path file;

  @BeforeEach
  void makeAWorkspace() {
    terminal = new Terminal(folder);
    file = folder.resolve("w.groundwork");
    terminal.run("new", file, "--sample");
  }

  @Test
  void aListAndAReportThatDoNotArriveFail() throws Exception {
    assertThat(list(new Narrow(1))).isEqualTo(1);
    assertThat(terminal.said).contains("Standard output").doesNotContain("Exception");
    int exported =
        type("", new Narrow(5), "export", file, "--what", "shadowing", "--as", "json", "--to", "-");
    assertThat(exported).isEqualTo(1);
    assertThat(terminal.said).contains("Standard output");
  }

  @Test
  void aFullDeviceIsNoticed() throws Exception {
    Path full = Path.of("/dev/full");
    assumeThat(Files.exists(full)).isTrue();
    try (OutputStream out = new FileOutputStream(full.toFile())) {
      assertThat(list(out)).isEqualTo(1);
    }
  }

  @Test
  void aSessionWhoseAcknowledgementsDoNotArriveReadsNoFurtherAndRunsOn() {
    Narrow narrow = new Narrow(1);
    int code = type("one\ntwo\nthree\n", narrow, "shadow", file, "--developer", "dev1");
    assertThat(code).isEqualTo(1);
    assertThat(narrow.taken.toString(UTF_8)).startsWith("saved ").hasLineCount(1);
    assertThat(terminal.said).contains("Standard output", "--resume").doesNotContain("Exception");
    assertThat(terminal.type("four\n", "shadow", file, "--resume").exitCode()).isZero();
    assertThat(
            terminal
                .run(
                    "export",
                    file,
                    "--what",
                    "shadowing",
                    "--as",
                    "md",
                    "--session",
                    "dev1",
                    "--to",
                    "-")
                .out())
        .contains("one", "two", "four")
        .doesNotContain("three");
  }

  private int list(OutputStream out) {
    return type("", out, "list", file, "--what", "shadowing");
  }

  private int type(String in, OutputStream out, Object... arguments) {
    return terminal.type(new ByteArrayInputStream(in.getBytes(UTF_8)), out, arguments);
  }
}
