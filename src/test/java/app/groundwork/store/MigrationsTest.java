package app.groundwork.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  private static final Setup SETUP = Setup.standard().sameThread();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void make() throws Exception {
    file = folder.resolve("w.groundwork");
    try (Workspace workspace = Workspace.create(file, SETUP)) {
      Probe.team(workspace, "a");
      workspace
          .change(
              "dev",
              tx ->
                  tx.handle()
                      .execute(
                          "INSERT INTO developer (id, name, team_id, number)"
                              + " SELECT 'd', 'D', id, 1 FROM team"))
          .join();
    }
  }

  @Test
  void aReaderOfAnOldFileReadsACopyAndLeavesItAsItIs() throws Exception {
    Migrations more = with("ALTER TABLE team ADD COLUMN size INTEGER NOT NULL DEFAULT 3;");
    Map<String, String> before = Probe.bytes(folder);
    try (Workspace reader = Workspace.openToRead(file, SETUP, more)) {
      assertThat(reader.file()).isEqualTo(file.toRealPath());
      assertThat(reader.remark()).contains("older Groundwork", "stays as it is");
      for (var sizes :
          List.of(
              reader.query(
                  tx -> tx.handle().select("SELECT size FROM team").mapTo(int.class).one()),
              reader.queryAside(
                  tx -> tx.handle().select("SELECT size FROM team").mapTo(int.class).one()))) {
        assertThat(sizes.join()).isEqualTo(3);
      }
    }
    assertThat(Probe.bytes(folder)).isEqualTo(before);
    try (Workspace writer = Workspace.open(file, SETUP, more)) {
      assertThat(writer.remark()).contains("up to date now", "before-schema-");
    }
    try (Workspace again = Workspace.open(file, SETUP, more)) {
      assertThat(again.remark()).isNull();
    }
  }

  @Test
  void leadsAnOldFileOnAfterABackupOfIt() throws Exception {
    // Rebuilds a table that others refer to: the hardest kind.
    Migrations more =
        with(
            """
            CREATE TABLE team_new (
              id TEXT NOT NULL PRIMARY KEY,
              name TEXT NOT NULL,
              size INTEGER NOT NULL DEFAULT 1
            ) STRICT;
            INSERT INTO team_new (id, name) SELECT id, name FROM team;
            DROP TABLE team;
            ALTER TABLE team_new RENAME TO team;
            """);
    try (Workspace workspace = Workspace.open(file, SETUP, more)) {
      assertThat(Probe.teams(workspace)).containsExactly("a");
      assertThat(workspace.undoState().join()).isEqualTo(new UndoState(null, null));
      assertThat(
              workspace
                  .query(
                      tx ->
                          tx.handle()
                              .select("SELECT count(team_id) FROM developer")
                              .mapTo(Integer.class)
                              .one())
                  .join())
          .isEqualTo(1);
      workspace.change("grow", tx -> tx.handle().execute("UPDATE team SET size = 7")).join();
      workspace.undo().join();
      List<Backups.Backup> backups = workspace.backups().list();
      assertThat(backups).hasSize(1);
      assertThat(backups.getFirst().file().toString()).contains("before-schema-" + more.newest());
      assertThat(Probe.column(backups.getFirst().file(), "PRAGMA user_version"))
          .containsExactly(Integer.toString(more.newest() - 1));
    }
    assertThat(Probe.column(file, "SELECT size FROM team")).containsExactly("1");
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Workspace.open(file, SETUP));
    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NEWER);
    try (Workspace again = Workspace.open(file, SETUP, more)) {
      assertThat(again.backups().list()).hasSize(1);
    }
  }

  @Test
  void knowsTheHighestNumberOfAnOldFile() throws Exception {
    for (String numbers :
        List.of("", "INSERT INTO developer (id, name, number) VALUES ('d', 'D', 7)")) {
      try (Connection old = Connections.inMemory()) {
        Migrations.standard().run(old, 3);
        Sql.run(old, numbers);
        Migrations.standard().run(old, 4);
        assertThat(Sql.number(old, "SELECT highest FROM developer_number"))
            .isEqualTo(numbers.isEmpty() ? 0 : 7);
      }
    }
  }

  @Test
  void leavesTheFileAsItWasWhenAScriptFails() throws Exception {
    Map<String, List<String>> before;
    try (Workspace workspace = Workspace.open(file, SETUP)) {
      before = Rows.all(workspace);
    }
    Migrations broken =
        with("DELETE FROM team; CREATE TABLE oops (x INTEGER) STRICT; NO SUCH SQL;");
    assertThat(catchThrowableOfType(Refusal.class, () -> Workspace.open(file, SETUP, broken)))
        .isNotNull();
    try (Workspace workspace = Workspace.open(file, SETUP)) {
      assertThat(Rows.all(workspace)).isEqualTo(before);
      assertThat(workspace.undoState().join().undo()).isEqualTo("dev");
    }
  }

  @Test
  void refusesAScriptThatBreaksReferences() throws Exception {
    assertThat(
            catchThrowableOfType(
                Refusal.class, () -> Workspace.open(file, SETUP, with("DELETE FROM team;"))))
        .isNotNull();
    try (Workspace workspace = Workspace.open(file, SETUP)) {
      assertThat(Probe.teams(workspace)).containsExactly("a");
    }
  }

  /** One more script after all that the app brings. */
  private static Migrations with(String next) throws Exception {
    List<String> scripts = new ArrayList<>();
    for (int number = 1; number <= Migrations.standard().newest(); number++) {
      try (var script =
          Migrations.class.getResourceAsStream(String.format("migrations/%04d.sql", number))) {
        scripts.add(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    scripts.add(next);
    return new Migrations(scripts);
  }
}
