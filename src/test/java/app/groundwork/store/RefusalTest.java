package app.groundwork.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.groundwork.store.Refusal.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class RefusalTest {
  private static final Setup SETUP = Setup.standard().sameThread();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void path() {
    file = folder.resolve("work space %41?.groundwork");
  }

  @Test
  void opensAndReadsAFileWithAnOddName() throws Exception {
    make();
    try (Workspace reader = Workspace.openToRead(file, SETUP)) {
      assertThat(Probe.teams(reader)).containsExactly("a");
    }
    assertThat(folder).isDirectoryContaining(f -> f.equals(file));
    assertThat(Probe.bytes(folder)).hasSize(2);
  }

  @Test
  void missing() throws Exception {
    refuses(Reason.MISSING, "no file");
    assertThat(
            catchThrowableOfType(
                    Refusal.class,
                    () -> Workspace.create(folder.resolve("none/w.groundwork"), SETUP))
                .reason())
        .isEqualTo(Reason.MISSING);
    assertThat(Probe.bytes(folder)).hasSize(1);
  }

  @Test
  void exists() throws Exception {
    Files.writeString(file, "mine");
    Map<String, String> before = Probe.bytes(folder);
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Workspace.create(file, SETUP));
    assertThat(refusal.reason()).isEqualTo(Reason.EXISTS);
    assertThat(refusal).hasMessageContaining("exists already");
    assertThat(Probe.bytes(folder)).isEqualTo(before);
  }

  @Test
  void empty() throws Exception {
    Files.createFile(file);
    refuses(Reason.EMPTY, "0 bytes");
  }

  @Test
  void foreignText() throws Exception {
    Files.writeString(file, "Dear diary, ".repeat(100));
    refuses(Reason.FOREIGN, "not a Groundwork workspace");
  }

  @Test
  void foreignDatabase() throws Exception {
    Probe.script(file, "CREATE TABLE recipes (name)");
    refuses(Reason.FOREIGN, "not a Groundwork workspace");
  }

  @Test
  void foreignFolder() throws Exception {
    Files.createDirectory(file);
    refuses(Reason.FOREIGN, "is a folder");
  }

  @Test
  void foreignTrigger() throws Exception {
    make();
    Probe.script(file, "CREATE TRIGGER sly AFTER INSERT ON team BEGIN DELETE FROM developer; END");
    refuses(Reason.FOREIGN, "trigger named “sly”");
  }

  @Test
  void foreignTriggerThatPretendsToBeSqlites() throws Exception {
    make();
    Probe.script(
        file,
        "CREATE TRIGGER sly AFTER INSERT ON team BEGIN DELETE FROM developer; END;"
            + "PRAGMA writable_schema=ON;"
            + "UPDATE sqlite_schema SET name = 'sqlite_sly' WHERE name = 'sly'");
    refuses(Reason.DAMAGED, "damaged");
  }

  @Test
  void foreignView() throws Exception {
    make();
    Probe.script(file, "CREATE VIEW window AS SELECT * FROM team");
    refuses(Reason.FOREIGN, "view named “window”");
  }

  @Test
  void foreignPartWithAHostileName() throws Exception {
    make();
    Probe.script(file, "CREATE TABLE \"\u001b[2Jsly\u202e\" (a)");
    refuses(Reason.FOREIGN, "table named “\ufffd[2Jsly\ufffd”");
  }

  @Test
  void foreignTriggerBesideAJournalThatIsLeft() throws Exception {
    make();
    Probe.script(file, "PRAGMA journal_mode=DELETE");
    Probe.script(file, "CREATE TRIGGER sly AFTER INSERT ON team BEGIN DELETE FROM developer; END");
    hotJournal();
    refuses(Reason.FOREIGN, "trigger named “sly”");
  }

  @Test
  void opensWhatAJournalThatIsLeftTakesBack() throws Exception {
    make();
    Probe.script(file, "PRAGMA journal_mode=DELETE");
    hotJournal();
    try (Workspace workspace = Workspace.open(file, SETUP)) {
      assertThat(Probe.teams(workspace)).containsExactly("a");
    }
  }

  @Test
  void saysThatNoCopyCanBeMadeToLookAtAJournalThatIsLeft() throws Exception {
    make();
    Probe.script(file, "PRAGMA journal_mode=DELETE");
    hotJournal();
    Map<String, String> before = Probe.bytes(folder);
    Path none = folder.resolve("none");
    Process child =
        Probe.start(
            List.of("-Djava.io.tmpdir=" + none, "-Dorg.sqlite.tmpdir=" + folder),
            Refused.class,
            file.toString());
    assertThat(child.inputReader().readLine()).startsWith("FAILED").contains(none.toString());
    child.waitFor();
    assertThat(Probe.bytes(folder)).isEqualTo(before);
  }

  /** Opens a file for reading and says why it is refused. */
  public static final class Refused {
    private Refused() {}

    /** Does it with the file {@code arguments[0]}. */
    public static void main(String[] arguments) {
      Refusal refusal =
          catchThrowableOfType(
              Refusal.class, () -> Workspace.openToRead(Path.of(arguments[0]), SETUP));
      System.out.println(refusal.reason() + " " + refusal.getMessage());
    }
  }

  @Test
  void readsNothingPastAnotherThatHoldsTheFile() throws Exception {
    make();
    Setup held =
        new Setup(
            SETUP.runner(),
            SETUP.clock(),
            500,
            connection ->
                (Connection)
                    Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> {
                          if (method.getName().equals("prepareStatement") && !still(connection)) {
                            throw new SQLiteException("held", SQLiteErrorCode.SQLITE_BUSY);
                          }
                          return method.invoke(connection, arguments);
                        }));
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Workspace.openToRead(file, held));
    assertThat(refusal.reason()).isEqualTo(Reason.IN_USE);
  }

  private static boolean still(Connection connection) throws Exception {
    return connection.getMetaData().getURL().contains("immutable");
  }

  /** Leaves a file half written with its journal, as a kill in the middle of a commit does. */
  private void hotJournal() throws Exception {
    Path whole = folder.resolve("whole");
    Files.copy(file, whole);
    Path journal = file.resolveSibling(file.getFileName() + "-journal");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + whole)) {
      connection.setAutoCommit(false);
      Sql.run(connection, "PRAGMA cache_size=1; PRAGMA cache_spill=1");
      for (int i = 0; i < 200; i++) {
        Sql.update(
            connection, "INSERT INTO team (id, name) VALUES (?, ?)", "t" + i, "torn".repeat(500));
      }
      Files.copy(whole, file, StandardCopyOption.REPLACE_EXISTING);
      Files.copy(folder.resolve("whole-journal"), journal);
      connection.rollback();
    }
    Files.delete(whole);
    assertThat(Probe.bytes(folder).get(file.getFileName().toString())).contains("torntorn");
  }

  @Test
  void newer() throws Exception {
    make();
    Probe.script(file, "PRAGMA user_version=99");
    refuses(Reason.NEWER, "Update Groundwork");
  }

  @Test
  void damagedWithoutABackup() throws Exception {
    make();
    damage();
    refusesToWrite(Reason.DAMAGED, "no sound backup");
  }

  @Test
  void damagedNamesTheNewestSoundBackup() throws Exception {
    Path sound;
    try (Workspace workspace = Workspace.create(file, SETUP)) {
      Probe.team(workspace, "a");
      sound = workspace.backups().make().join().file();
    }
    Path newer = sound.resolveSibling("2990-01-01T00-00-00-000Z.groundwork");
    Files.copy(sound, newer);
    overwrite(newer, 2_000);
    damage();
    refusesToWrite(Reason.DAMAGED, sound.toString());
  }

  @Test
  void damagedBecauseATableIsGone() throws Exception {
    make();
    Probe.script(file, "DROP TABLE shadow_pause");
    refuses(Reason.DAMAGED, "damaged");
  }

  @Test
  void cutOff() throws Exception {
    make();
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(bytes.length() / 2 / 4096 * 4096);
    }
    refusesToWrite(Reason.DAMAGED, "damaged");
  }

  @Test
  void markedReadOnly() throws Exception {
    make();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    refusesToWrite(Reason.READ_ONLY, "read-only");
    try (Workspace reader = Workspace.openToRead(file, SETUP)) {
      assertThat(Probe.teams(reader)).containsExactly("a");
    }
  }

  @Test
  void inAFolderMarkedReadOnly() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    file = inner.resolve("w.groundwork");
    make();
    Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      refusesToWrite(Reason.READ_ONLY, "read-only");
      assertThat(
              catchThrowableOfType(
                      Refusal.class, () -> Workspace.create(inner.resolve("x.groundwork"), SETUP))
                  .reason())
          .isEqualTo(Reason.READ_ONLY);
      try (Workspace reader = Workspace.openToRead(file, SETUP)) {
        assertThat(Probe.teams(reader)).containsExactly("a");
      }
    } finally {
      Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void onAReadOnlyDisk() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    file = disk.resolve("w.groundwork");
    make();
    assumeTrue(run("mount", "--bind", disk.toString(), disk.toString()), "may not mount");
    try {
      assumeTrue(run("mount", "-o", "remount,ro,bind", disk.toString()), "may not mount");
      refusesToWrite(Reason.READ_ONLY, "read-only");
      try (Workspace reader = Workspace.openToRead(file, SETUP)) {
        assertThat(Probe.teams(reader)).containsExactly("a");
      }
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void inUseByThisProgram() throws Exception {
    try (Workspace workspace = Workspace.create(file, SETUP)) {
      Probe.team(workspace, "a");
      Map<String, String> before = Map.copyOf(names());
      Refusal refusal = catchThrowableOfType(Refusal.class, () -> Workspace.open(file, SETUP));
      assertThat(refusal.reason()).isEqualTo(Reason.IN_USE);
      assertThat(refusal).hasMessageContaining("process " + ProcessHandle.current().pid());
      assertThat(names()).isEqualTo(before);
      try (Workspace reader = Workspace.openToRead(file, SETUP)) {
        assertThat(Probe.teams(reader)).containsExactly("a");
        Probe.team(workspace, "b");
        assertThat(Probe.teams(reader)).containsExactly("a", "b");
      }
    }
  }

  private Map<String, String> names() throws Exception {
    Map<String, String> names = new TreeMap<>();
    try (var files = Files.list(folder)) {
      files.forEach(f -> names.put(f.getFileName().toString(), ""));
    }
    return names;
  }

  private static boolean run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void make() throws Exception {
    try (Workspace workspace = Workspace.create(file, SETUP)) {
      Probe.team(workspace, "a");
    }
  }

  private void damage() throws Exception {
    overwrite(file, 4096 * 2);
  }

  private static void overwrite(Path victim, long from) throws Exception {
    try (RandomAccessFile bytes = new RandomAccessFile(victim.toFile(), "rw")) {
      bytes.seek(from);
      bytes.write(new byte[(int) (bytes.length() - from)]);
    }
  }

  private void refuses(Reason reason, String words) throws Exception {
    refusesToWrite(reason, words);
    Map<String, String> before = Files.exists(file) ? Probe.bytes(folder) : Map.of("", "");
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Workspace.openToRead(file, SETUP));
    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(Probe.bytes(folder)).isEqualTo(before);
  }

  private void refusesToWrite(Reason reason, String words) throws Exception {
    Map<String, String> before = Probe.bytes(folder);
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Workspace.open(file, SETUP));
    assertThat(refusal).isNotNull();
    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(refusal).hasMessageContaining(words).hasMessageContaining(file.toString());
    assertThat(Probe.bytes(folder)).isEqualTo(before);
  }
}
