package app.groundwork.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
  @TempDir Path folder;
  private Path file;
  private final AtomicLong now = new AtomicLong(1_800_000_000_000L);
  private final Setup setup =
      Setup.standard().sameThread().withClock(() -> Instant.ofEpochMilli(now.get()));

  @BeforeEach
  void path() {
    file = folder.resolve("w.groundwork");
  }

  @Test
  void makesASoundCopyBesideTheFile() throws Exception {
    try (Workspace workspace = Workspace.create(file, setup)) {
      Probe.team(workspace, "a");
      Backups.Backup backup = workspace.backups().make().join();
      assertThat(backup.at()).isEqualTo(now.get());
      assertThat(backup.file().getParent()).isEqualTo(folder.resolve("w.backups"));
      assertThat(Probe.column(backup.file(), "SELECT name FROM team")).containsExactly("a");
      assertThat(Probe.column(backup.file(), "SELECT label FROM journal_step"))
          .containsExactly("a");
      assertThat(workspace.backups().list()).containsExactly(backup);
      assertThat(Probe.bytes(folder.resolve("w.backups"))).hasSize(2);
    }
  }

  @Test
  void makesTwoWithinOneMillisecond() throws Exception {
    try (Workspace workspace = Workspace.create(file, setup)) {
      workspace.backups().make().join();
      workspace.backups().make().join();
      assertThat(workspace.backups().list()).hasSize(2);
    }
  }

  @Test
  void makesOneAfterTenMinutesOfChange() throws Exception {
    try (Workspace workspace = Workspace.create(file, setup)) {
      Probe.team(workspace, "a");
      now.addAndGet(Backups.EVERY_MS - 1);
      Probe.team(workspace, "b");
      assertThat(workspace.backups().list()).isEmpty();
      now.addAndGet(1);
      Probe.team(workspace, "c");
      assertThat(workspace.backups().list()).hasSize(1);
      Probe.team(workspace, "d");
      assertThat(workspace.backups().list()).hasSize(1);
    }
  }

  @Test
  void keepsUpAtTheOpeningAndAtTheClose() throws Exception {
    try (Workspace workspace = Workspace.create(file, setup)) {
      Probe.team(workspace, "a");
    }
    now.addAndGet(3_600_000);
    try (Workspace workspace = Workspace.open(file, setup)) {
      assertThat(workspace.backups().list()).isEmpty();
      assertThat(workspace.backups().keepUp().join()).isNotNull();
      now.addAndGet(3_600_000);
      Probe.team(workspace, "b");
    }
    now.addAndGet(3_600_000);
    try (Workspace workspace = Workspace.open(file, setup)) {
      assertThat(workspace.backups().list()).hasSize(2);
      assertThat(
              Probe.column(workspace.backups().list().getFirst().file(), "SELECT name FROM team"))
          .containsExactly("a", "b");
      assertThat(workspace.backups().keepUp().join()).isNull();
    }
    try (Workspace workspace = Workspace.open(file, setup)) {
      assertThat(workspace.backups().list()).hasSize(2);
      Probe.team(workspace, "c");
    }
    try (Workspace workspace = Workspace.open(file, setup)) {
      assertThat(workspace.backups().keepUp().join()).isNotNull();
    }
  }

  @Test
  void sweepsWhatAnInterruptedCopyLeft() throws Exception {
    try (Workspace workspace = Workspace.create(file, setup)) {
      Path rest = Files.createDirectories(folder.resolve("w.backups")).resolve("x.partial");
      Files.writeString(rest, "half");
      workspace.backups().make().join();
      assertThat(rest).doesNotExist();
    }
  }

  @Test
  void noCopyTakesThePlaceOfTheFilesBesideTheWorkspace() throws Exception {
    try (Workspace workspace = Workspace.create(file, setup)) {
      for (String name : List.of("w.groundwork-journal", "w.backups/mine.groundwork")) {
        assertThatThrownBy(() -> workspace.backups().saveCopy(folder.resolve(name)).join())
            .cause()
            .isInstanceOf(WriteFailed.class)
            .hasMessageContaining("workspace itself");
        assertThat(folder.resolve(name)).doesNotExist();
      }
    }
  }

  @Test
  void savesACopyWithoutItsPast() throws Exception {
    Path copy = folder.resolve("copy.groundwork");
    try (Workspace workspace = Workspace.create(file, setup)) {
      Probe.team(workspace, "kept");
      Probe.team(workspace, "takenback");
      workspace.undo().join();
      workspace.drafts().put("line", new Drafts.Draft("halftyped", 1)).join();
      workspace.backups().saveCopy(copy).join();
      assertThatThrownBy(() -> workspace.backups().saveCopy(copy).join())
          .cause()
          .isInstanceOf(WriteFailed.class)
          .hasMessageContaining("exists already");
    }
    assertThat(Probe.bytes(folder).get("copy.groundwork"))
        .contains("kept")
        .doesNotContain("takenback")
        .doesNotContain("halftyped");
    try (Workspace opened = Workspace.open(copy, setup)) {
      assertThat(Probe.teams(opened)).containsExactly("kept");
      assertThat(opened.undoState().join()).isEqualTo(new UndoState(null, null));
    }
  }

  @Test
  void restoresAndKeepsWhatWasThere() throws Exception {
    Path backup;
    try (Workspace workspace = Workspace.create(file, setup)) {
      Probe.team(workspace, "early");
      backup = workspace.backups().make().join().file();
      Probe.team(workspace, "late");
      assertThat(catchThrowableOfType(Refusal.class, () -> Backups.restore(file, backup)).reason())
          .isEqualTo(Refusal.Reason.IN_USE);
    }
    Path kept = Backups.restore(file, backup);
    try (Workspace workspace = Workspace.open(file, setup)) {
      assertThat(Probe.teams(workspace)).containsExactly("early");
      assertThat(workspace.backups().list()).extracting(Backups.Backup::file).contains(kept);
    }
    Backups.restore(file, kept);
    try (Workspace workspace = Workspace.open(file, setup)) {
      assertThat(Probe.teams(workspace)).containsExactly("early", "late");
    }
  }

  @Test
  void restoresOverAFileThatACrashLeftWithItsLog() throws Exception {
    Path crashed = folder.resolve("crashed.groundwork");
    Path backup;
    try (Workspace workspace = Workspace.create(file, setup)) {
      Probe.team(workspace, "early");
      backup = workspace.backups().make().join().file();
      Probe.team(workspace, "in the log only");
      Files.copy(file, crashed);
      Files.copy(folder.resolve("w.groundwork-wal"), folder.resolve("crashed.groundwork-wal"));
    }
    Path kept = Backups.restore(crashed, backup);
    assertThat(folder.resolve("crashed.groundwork-wal")).doesNotExist();
    assertThat(Probe.column(crashed, "SELECT name FROM team")).containsExactly("early");
    assertThat(Probe.column(kept, "SELECT name FROM team ORDER BY id"))
        .containsExactly("early", "in the log only");
    assertThat(kept.resolveSibling(kept.getFileName() + "-wal")).doesNotExist();
  }

  @Test
  void restoresNothingUnsound() throws Exception {
    Workspace.create(file, setup).close();
    Path backup = Files.writeString(folder.resolve("b.groundwork"), "no database");
    var before = Probe.bytes(folder);
    assertThat(catchThrowableOfType(Refusal.class, () -> Backups.restore(file, backup)).reason())
        .isEqualTo(Refusal.Reason.DAMAGED);
    assertThat(Probe.bytes(folder)).isEqualTo(before);
  }

  @Test
  void letsChangesThroughWhileABackupIsMade() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Setup slow = new Setup(null, setup.clock(), 500, waitingAt("VACUUM INTO", begun, goOn));
    try (Workspace workspace = Workspace.create(file, slow)) {
      Probe.team(workspace, "before");
      CompletableFuture<Backups.Backup> backup = workspace.backups().make();
      begun.await();
      Probe.team(workspace, "during");
      assertThat(Probe.teams(workspace)).containsExactly("before", "during");
      assertThat(backup).isNotDone();
      goOn.countDown();
      assertThat(Probe.column(backup.join().file(), "SELECT name FROM team ORDER BY id"))
          .startsWith("before");
    }
  }

  /** Waits before each statement that begins with {@code sql}. */
  private static UnaryOperator<Connection> waitingAt(
      String sql, CountDownLatch begun, CountDownLatch goOn) {
    return connection ->
        (Connection)
            Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("prepareStatement")
                      && ((String) arguments[0]).startsWith(sql)) {
                    begun.countDown();
                    goOn.await();
                  }
                  try {
                    return method.invoke(connection, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
  }
}
