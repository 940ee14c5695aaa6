package app.groundwork.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.testing.FailingDisk;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailingDiskTest {
  private static final List<String> TABLES =
      List.of("team", "developer", "draft", "journal", "journal_step", "ui_state");

  @TempDir Path folder;

  /** A small story; each act is one write. */
  private static final List<Function<Workspace, CompletableFuture<?>>> STORY =
      List.of(
          w -> w.change("add", tx -> insert(tx, "one")),
          w -> w.change("type", "key", tx -> rename(tx, "o")),
          w -> w.change("type", "key", tx -> rename(tx, "on")),
          w -> w.drafts().put("line", new Drafts.Draft("half a li", 1)),
          w -> w.change("add", tx -> insert(tx, "two")),
          Workspace::undo,
          Workspace::undo,
          Workspace::redo,
          w -> w.change("add", tx -> insert(tx, "three")),
          w -> w.place().put("screen", "x"));

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void leavesScreenAndFileAgreedAtWhicheverWriteItFails(boolean stays) throws Exception {
    FailingDisk disk = new FailingDisk();
    disk.heal();
    Setup plain = Setup.standard().sameThread();
    Setup setup = new Setup(plain.runner(), plain.clock(), plain.undoSteps(), disk);
    Path file = folder.resolve("w.groundwork");
    int failures = 0;
    try (Workspace workspace = Workspace.create(file, setup);
        Connection outside = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      List<Changed> told = new ArrayList<>();
      workspace.onChanged(told::add);
      boolean failed = true;
      for (int n = 1; failed; n++) {
        failed = false;
        disk.failAt(n, stays);
        for (Function<Workspace, CompletableFuture<?>> act : STORY) {
          List<List<String>> before = content(outside);
          told.clear();
          CompletableFuture<?> future = act.apply(workspace);
          if (future.isCompletedExceptionally()) {
            failed = true;
            failures++;
            assertThatThrownBy(future::join)
                .cause()
                .isInstanceOf(WriteFailed.class)
                .hasMessageContaining("disk is full");
            assertThat(workspace.saveState().failure()).contains("disk is full");
            assertThat(told).isEmpty();
            assertThat(content(outside)).isEqualTo(before);
            disk.heal();
            act.apply(workspace).join();
          }
          assertThat(workspace.saveState().failure()).isNull();
        }
      }
      disk.heal();
      assertThat(failures).isGreaterThan(60);
      assertThat(workspace.check().join()).isEmpty();
      assertThat(Probe.column(file, "SELECT count(*) FROM team WHERE name = 'three'"))
          .containsExactly(Integer.toString(failures + 1));
    }
  }

  private static List<List<String>> content(Connection connection) throws Exception {
    List<List<String>> all = new ArrayList<>();
    for (String table : TABLES) {
      all.add(
          Sql.rows(
              connection,
              "SELECT * FROM " + table + " ORDER BY 1",
              row -> {
                List<Object> cells = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                  cells.add(row.getObject(i));
                }
                return cells.toString();
              }));
    }
    return all;
  }

  private static int insert(Tx tx, String name) {
    return tx.handle().execute("INSERT INTO team (id, name) VALUES (?, ?)", tx.newId(), name);
  }

  private static int rename(Tx tx, String name) {
    return tx.handle()
        .execute("UPDATE team SET name = ? WHERE id = (SELECT max(id) FROM team)", name);
  }
}
