package app.groundwork.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceLockTest {
  private static final Setup SETUP = Setup.standard().sameThread();

  @TempDir Path folder;

  @Test
  void keepsASecondProcessOutUntilTheFirstEnds() throws Exception {
    Path file = folder.resolve("w.groundwork");
    Workspace.create(file, SETUP).close();
    Process other = Probe.start(Holding.class, file.toString());
    assertThat(other.inputReader().readLine()).isEqualTo("open");

    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Workspace.open(file, SETUP));
    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.IN_USE);
    assertThat(refusal)
        .hasMessageContaining("process " + other.pid())
        .hasMessageContaining("since");
    try (Workspace reader = Workspace.openToRead(file, SETUP)) {
      assertThat(Probe.teams(reader)).containsExactly("held");
    }
    // The reader's coming and going must not have freed the other's lock.
    assertThat(catchThrowableOfType(Refusal.class, () -> Workspace.open(file, SETUP))).isNotNull();

    other.destroyForcibly().waitFor();
    try (Workspace workspace = Workspace.open(file, SETUP)) {
      assertThat(Probe.teams(workspace)).containsExactly("held");
    }
    assertThat(Files.exists(folder.resolve("w.groundwork.lock"))).isFalse();
  }

  @Test
  void keepsASecondProcessOutWhateverThisOneTries() throws Exception {
    Path file = folder.resolve("w.groundwork");
    try (Workspace workspace = Workspace.create(file, SETUP)) {
      Probe.team(workspace, "held");
      // Each of these, done carelessly, would drop the locks of this process.
      assertThat(catchThrowableOfType(Refusal.class, () -> Workspace.open(file, SETUP)))
          .isNotNull();
      Workspace.openToRead(file, SETUP).close();
      workspace.backups().make().join();
      assertThat(
              catchThrowableOfType(
                  Refusal.class,
                  () -> Backups.restore(file, workspace.backups().list().getFirst().file())))
          .extracting(Refusal::reason)
          .isEqualTo(Refusal.Reason.IN_USE);
      Process other = Probe.start(Holding.class, file.toString());
      assertThat(other.inputReader().readLine()).isEqualTo("IN_USE");
      other.waitFor();
    }
  }

  /** Another program: opens the file, says so and holds it until it is killed. */
  public static final class Holding {
    private Holding() {}

    /** Holds {@code arguments[0]}. */
    public static void main(String[] arguments) throws Exception {
      try (Workspace workspace = Workspace.open(Path.of(arguments[0]), Setup.standard())) {
        Probe.team(workspace, "held");
        System.out.println("open");
        System.in.read();
      } catch (Refusal refusal) {
        System.out.println(refusal.reason());
      }
    }
  }
}
