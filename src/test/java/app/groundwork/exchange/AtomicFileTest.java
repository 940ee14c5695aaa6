package app.groundwork.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir private Path folder;

  @Test
  void writesANewFileAndReplacesAnOldOne() throws Exception {
    Path file = folder.resolve("report.md");
    AtomicFile.write(file, out -> out.write("one".getBytes(UTF_8)));
    AtomicFile.write(file, out -> out.write("two".getBytes(UTF_8)));
    assertThat(file).hasContent("two");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void aFailureHalfwayLeavesTheOldFileAndNothingElse() throws Exception {
    Path file = Files.writeString(folder.resolve("report.md"), "old");
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("full");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(file).hasContent("old");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void aLinkKeepsPointingAtTheFileThatIsReplaced() throws Exception {
    Path file = Files.writeString(folder.resolve("real.md"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
    AtomicFile.write(link, out -> out.write("new".getBytes(UTF_8)));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void theFileHasThePermissionsOfAnyNewFile() throws Exception {
    Path plain = Files.createFile(folder.resolve("plain"));
    Path file = folder.resolve("report.md");
    AtomicFile.write(file, out -> out.write(1));
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
  }
}
