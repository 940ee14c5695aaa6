package app.groundwork.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  private static final Setup SETUP = Setup.standard().sameThread();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void path() {
    file = folder.resolve("w.groundwork");
  }

  @Test
  void checksInTheBackgroundAFileThatLooksAsItWasClosed() throws Exception {
    make();
    FileTime time = Files.getLastModifiedTime(file);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(4096 * 3);
      bytes.write(new byte[4096]);
    }
    Files.setLastModifiedTime(file, time);
    CompletableFuture<String> told = new CompletableFuture<>();
    try (Workspace workspace = Workspace.open(file, Setup.standard())) {
      workspace.onSaveState(state -> told.complete(state.failure()));
      if (workspace.saveState().failure() != null) {
        told.complete(workspace.saveState().failure());
      }
      assertThat(told.get(20, TimeUnit.SECONDS)).contains("is damaged in places");
      // It does not go away with the next write that succeeds.
      workspace.place().put("screen", "x").join();
      assertThat(workspace.saveState().failure()).contains("is damaged in places");
    }
  }

  @Test
  void findsASoundFileSound() throws Exception {
    make();
    try (Workspace workspace = Workspace.open(file, Setup.standard())) {
      Probe.team(workspace, "b");
      assertThat(workspace.remark()).isNull();
      assertThat(workspace.check().join()).isEmpty();
      workspace.backups().make().join();
      assertThat(workspace.saveState().failure()).isNull();
    }
  }

  @Test
  void worksWithoutAWriteAheadLogAndSaysSo() throws Exception {
    make();
    Setup setup = new Setup(SETUP.runner(), SETUP.clock(), 500, OpeningTest::withoutLog);
    try (Workspace workspace = Workspace.open(file, setup)) {
      assertThat(workspace.remark()).contains("network drive");
      Probe.team(workspace, "b");
      assertThat(folder.resolve("w.groundwork-wal")).doesNotExist();
      workspace.undo().join();
      workspace.backups().make().join();
      assertThat(Probe.teams(workspace)).containsExactly("a");
      assertThat(
              workspace
                  .queryAside(
                      tx -> tx.handle().select("SELECT name FROM team").mapTo(String.class).one())
                  .join())
          .isEqualTo("a");
    }
    try (Workspace workspace = Workspace.open(file, SETUP)) {
      assertThat(workspace.remark()).isNull();
      assertThat(workspace.redo().join()).contains("b");
    }
  }

  private void make() throws Exception {
    try (Workspace workspace = Workspace.create(file, SETUP)) {
      Probe.team(workspace, "a");
      workspace.backups().make().join();
    }
  }

  /** A disk that cannot share memory. */
  private static Connection withoutLog(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (arguments != null && "PRAGMA journal_mode=WAL".equals(arguments[0])) {
                throw new SQLException("no shared memory here");
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
