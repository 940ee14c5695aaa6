package app.groundwork.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Reading a file of the schema before. */
class OlderFileTest {
  private static final Setup SETUP = Setup.standard().sameThread();
  private static final String SECRET = "cried over the quota";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void make() throws Exception {
    file = folder.resolve("old.groundwork");
    List<String> scripts = new ArrayList<>();
    for (int n = 1; n <= 3; n++) {
      try (InputStream in = Migrations.class.getResourceAsStream("migrations/000" + n + ".sql")) {
        scripts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    NewFile.make(file, SETUP, new Migrations(scripts));
    Probe.script(
        file,
        "INSERT INTO team (id, name) VALUES ('t', 'Payments');"
            + "INSERT INTO draft (key, text, begun_at) VALUES ('line', '"
            + SECRET
            + "', 0)");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingOfItIsOnTheDiskWhileItIsReadNorAfterTheProcessEnded(boolean gently) throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Process child =
        Probe.start(List.of("-Djava.io.tmpdir=" + temporary), Reading.class, file.toString());
    try {
      assertThat(child.inputReader().readLine()).isEqualTo("Payments");
      assertThat(holdingTheSecret(temporary)).isEmpty();
    } finally {
      if (gently) {
        child.destroy();
      } else {
        child.destroyForcibly();
      }
      child.waitFor();
    }
    assertThat(holdingTheSecret(temporary)).isEmpty();
    assertThat(Probe.bytes(folder).keySet()).filteredOn(name -> name.startsWith("old")).hasSize(1);
  }

  @Test
  void isReadWithoutAFolderForTemporaryFiles() throws Exception {
    Process child =
        Probe.start(
            List.of("-Djava.io.tmpdir=" + folder.resolve("none"), "-Dorg.sqlite.tmpdir=" + folder),
            Reading.class,
            file.toString());
    try {
      assertThat(child.inputReader().readLine()).isEqualTo("Payments");
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  @Test
  void referencesThatWereBrokenBeforeAreNoReasonToRefuseIt() throws Exception {
    Probe.script(
        file,
        "PRAGMA foreign_keys=OFF;"
            + "INSERT INTO shadow_pause (id, session_id, from_at) VALUES ('p', 'gone', 0)");
    Map<String, String> before = Probe.bytes(folder);
    try (Workspace reader = Workspace.openToRead(file, SETUP)) {
      assertThat(Probe.teams(reader)).containsExactly("Payments");
    }
    try (Workspace reader = Workspace.openToCheck(file, SETUP)) {
      assertThat(reader.check().join())
          .containsExactly("A row of shadow_pause points to a missing row of shadow_session.");
    }
    assertThat(Probe.bytes(folder)).isEqualTo(before);
    try (Workspace writer = Workspace.open(file, SETUP)) {
      assertThat(writer.remark()).contains("up to date now");
      assertThat(Probe.teams(writer)).containsExactly("Payments");
    }
  }

  @Test
  void whatIsCheckedIsTheFileItself() throws Exception {
    // Hides an index while a row is added. A copy would make the index anew.
    String hidden =
        String.join(
            ",",
            Probe.column(
                file,
                "SELECT format('(%Q,%Q,%Q,%d,%Q)', type, name, tbl_name, rootpage, sql)"
                    + " FROM sqlite_schema WHERE name = 'developer_team'"));
    String open = "PRAGMA writable_schema=ON;";
    Probe.script(file, open + "DELETE FROM sqlite_schema WHERE name = 'developer_team'");
    Probe.script(file, "INSERT INTO developer (id, name, number) VALUES ('d', 'D', 1)");
    Probe.script(file, open + "INSERT INTO sqlite_schema VALUES " + hidden);
    try (Workspace reader = Workspace.openToCheck(file, SETUP)) {
      assertThat(reader.remark()).isNull();
      assertThat(reader.check().join()).anyMatch(wrong -> wrong.contains("developer_team"));
    }
  }

  @Test
  void saysTrulyWhyItCannotBeBroughtUpToDate() throws Exception {
    Map<String, String> before = Probe.bytes(folder);
    for (SQLiteErrorCode code :
        List.of(SQLiteErrorCode.SQLITE_FULL, SQLiteErrorCode.SQLITE_NOMEM)) {
      Refusal refusal =
          catchThrowableOfType(
              Refusal.class, () -> Workspace.openToRead(file, copying(failing(code))));
      assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FAILED);
      assertThat(refusal).hasMessageContaining("not enough memory");
    }
    Setup other = copying(failing(SQLiteErrorCode.SQLITE_ERROR));
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Workspace.openToRead(file, other));
    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FAILED);
    assertThat(refusal).hasMessageContaining("could not be brought up to date");
    assertThat(Probe.bytes(folder)).isEqualTo(before);
    refusal = catchThrowableOfType(Refusal.class, () -> Workspace.open(file, other));
    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FAILED);
    assertThat(refusal).hasMessageContaining("could not be brought up to date");
  }

  @Test
  void otherFilesOpenWhileItIsCopied() throws Exception {
    Path another = folder.resolve("another.groundwork");
    Workspace.create(another, SETUP).close();
    CountDownLatch copying = new CountDownLatch(1);
    CountDownLatch enough = new CountDownLatch(1);
    Setup slow =
        copying(
            () -> {
              copying.countDown();
              assertThat(enough.await(30, TimeUnit.SECONDS)).isTrue();
            });
    try (ExecutorService aside = Executors.newFixedThreadPool(2)) {
      Future<?> older =
          aside.submit(
              () -> {
                Workspace.openToRead(file, slow).close();
                return null;
              });
      assertThat(copying.await(30, TimeUnit.SECONDS)).isTrue();
      Future<?> meanwhile =
          aside.submit(
              () -> {
                Workspace.open(another, SETUP).close();
                return null;
              });
      try {
        meanwhile.get(20, TimeUnit.SECONDS);
      } finally {
        enough.countDown();
      }
      older.get(30, TimeUnit.SECONDS);
    }
  }

  private static List<String> holdingTheSecret(Path under) throws Exception {
    return Probe.bytes(under).entrySet().stream()
        .filter(file -> file.getValue().contains(SECRET))
        .map(Map.Entry::getKey)
        .toList();
  }

  private interface Step {
    void run() throws Exception;
  }

  private static Step failing(SQLiteErrorCode code) {
    return () -> {
      throw new SQLiteException("planted", code);
    };
  }

  /** Runs {@code step} before a file is copied. */
  private static Setup copying(Step step) {
    UnaryOperator<Connection> watched =
        connection ->
            (Connection)
                Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                      if (arguments != null && "VACUUM INTO ?".equals(arguments[0])) {
                        step.run();
                      }
                      try {
                        return method.invoke(connection, arguments);
                      } catch (InvocationTargetException e) {
                        throw e.getCause();
                      }
                    });
    return new Setup(SETUP.runner(), SETUP.clock(), 500, watched);
  }

  /** What is killed: reads the file and says what is in it. */
  public static final class Reading {
    private Reading() {}

    /** Reads the file {@code arguments[0]} until it is killed. */
    public static void main(String[] arguments) throws Exception {
      try (Workspace workspace = Workspace.openToRead(Path.of(arguments[0]), SETUP)) {
        System.out.println(String.join(",", Probe.teams(workspace)));
        System.out.flush();
        System.in.read();
      }
    }
  }
}
