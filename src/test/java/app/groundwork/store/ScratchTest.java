package app.groundwork.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
  @TempDir Path among;

  @Test
  void isTheUsersOwnAndGoesWithAllThatIsInIt() throws Exception {
    Path folder;
    try (Scratch scratch = Scratch.make(among)) {
      folder = scratch.folder();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
          .isEqualTo("rwx------");
      Files.writeString(Files.createDirectory(folder.resolve("inner")).resolve("copy"), "x");
      Scratch.sweep(among);
      assertThat(folder.resolve("inner/copy")).exists();
    }
    assertThat(folder).doesNotExist();
  }

  @Test
  void goesWhenItsProcessIsToldToEnd() throws Exception {
    Process child = start();
    Path folder = Path.of(child.inputReader().readLine());
    assertThat(folder.resolve("copy")).exists();
    Scratch.sweep(among);
    assertThat(folder.resolve("copy")).exists();
    child.destroy();
    child.waitFor();
    assertThat(folder).doesNotExist();
  }

  @Test
  void isSweptAfterItsProcessWasKilled() throws Exception {
    Process child = start();
    Path folder = Path.of(child.inputReader().readLine());
    child.destroyForcibly().waitFor();
    assertThat(folder.resolve("copy")).exists();
    Path other = Files.createDirectory(among.resolve("groundwork-of-somebody"));
    Scratch.sweep(among);
    assertThat(folder).doesNotExist();
    assertThat(other).exists();
  }

  @Test
  void saysThatItCannotBeMade() {
    assertThatThrownBy(() -> Scratch.make(among.resolve("none"))).isInstanceOf(IOException.class);
    Scratch.sweep(among.resolve("none"));
  }

  private Process start() throws IOException {
    return Probe.start(List.of("-Djava.io.tmpdir=" + among), Scratching.class);
  }

  /** What is killed: has a copy in its folder. */
  public static final class Scratching {
    private Scratching() {}

    /** Says where the folder is, then waits to be killed. */
    public static void main(String[] arguments) throws Exception {
      try (Scratch scratch = Scratch.make()) {
        Files.writeString(scratch.folder().resolve("copy"), "x");
        System.out.println(scratch.folder());
        System.out.flush();
        System.in.read();
      }
    }
  }
}
