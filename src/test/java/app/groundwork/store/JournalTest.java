package app.groundwork.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {
  private static final Setup STANDARD =
      new Setup(Runnable::run, InstantSource.system(), 500, Probe::hasty);
  private static final Setup UNBOUND =
      new Setup(STANDARD.runner(), STANDARD.clock(), 1_000_000, Probe::hasty);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void undoesAndRedoesThousandsOfChangesAlsoAcrossReopening(long seed) throws Exception {
    Random random = new Random(seed);
    Rows rows = new Rows(random);
    Path file = folder.resolve("w.groundwork");
    Workspace workspace = Workspace.create(file, UNBOUND);
    try {
      // before.get(n): the tables before the change that is the n-th step
      List<Map<String, List<String>>> before = new ArrayList<>();
      Map<String, List<String>> now = Rows.all(workspace);
      Map<String, List<String>> first = now;
      for (int i = 0; i < 400; i++) {
        workspace.change("change " + i, rows::write).join();
        Map<String, List<String>> after = Rows.all(workspace);
        if (workspace.undoState().join().undo() != null
            && workspace.undoState().join().undo().equals("change " + i)) {
          before.add(now);
        }
        now = after;
        if (i % 100 == 50) {
          now = wander(workspace, before, now, random);
        }
        if (i % 150 == 149) {
          workspace.close();
          workspace = Workspace.open(file, UNBOUND);
        }
      }
      Map<String, List<String>> last = now;
      int undone = 0;
      while (workspace.undo().join().isPresent()) {
        undone++;
        assertThat(Rows.all(workspace)).isEqualTo(before.get(before.size() - undone));
        if (undone == 100) {
          workspace.close();
          workspace = Workspace.open(file, UNBOUND);
        }
      }
      assertThat(undone).isEqualTo(before.size()).isGreaterThan(200);
      assertThat(Rows.all(workspace)).isEqualTo(first);
      int redone = 0;
      while (workspace.redo().join().isPresent()) {
        redone++;
        if (redone < undone) {
          assertThat(Rows.all(workspace)).isEqualTo(before.get(redone));
        }
      }
      assertThat(redone).isEqualTo(undone);
      assertThat(Rows.all(workspace)).isEqualTo(last);
    } finally {
      workspace.close();
    }
  }

  /** A few undos and fewer redos; the steps left undone are dropped by the next change. */
  private static Map<String, List<String>> wander(
      Workspace workspace,
      List<Map<String, List<String>>> before,
      Map<String, List<String>> now,
      Random random) {
    int back = Math.min(before.size(), random.nextInt(1, 8));
    List<Map<String, List<String>>> ahead = new ArrayList<>();
    Map<String, List<String>> at = now;
    for (int i = 0; i < back; i++) {
      assertThat(workspace.undo().join()).isPresent();
      ahead.add(at);
      at = before.removeLast();
      assertThat(Rows.all(workspace)).isEqualTo(at);
    }
    int forth = random.nextInt(back + 1);
    for (int i = 0; i < forth; i++) {
      before.add(at);
      assertThat(workspace.redo().join()).isPresent();
      at = ahead.removeLast();
      assertThat(Rows.all(workspace)).isEqualTo(at);
    }
    return at;
  }

  @Test
  void refusesWritesOutsideAChange() throws Exception {
    try (Workspace workspace = open()) {
      assertThatThrownBy(
              () ->
                  workspace
                      .keep(
                          tx ->
                              tx.handle()
                                  .execute(
                                      "INSERT OR IGNORE INTO team (id, name) VALUES ('t', 'T')"))
                      .join())
          .hasCauseInstanceOf(WriteFailed.class);
      assertThat(Rows.all(workspace).get("team")).isEmpty();
    }
  }

  @Test
  void keepsTheLastStepsOnly() throws Exception {
    try (Workspace workspace = open()) {
      for (int i = 0; i < 510; i++) {
        team(workspace, "team " + i);
      }
      int undone = 0;
      while (workspace.undo().join().isPresent()) {
        undone++;
      }
      assertThat(undone).isEqualTo(500);
      assertThat(Rows.all(workspace).get("team")).hasSize(10);
      assertThat(count(workspace, "SELECT count(*) FROM journal")).isEqualTo(500);
    }
  }

  @Test
  void takesBackRowByRowWithoutCascades() throws Exception {
    try (Workspace workspace = open()) {
      // With the child first, deleting the parent again would take the child along: one row too
      // many.
      workspace
          .change(
              "child first",
              tx -> {
                tx.handle().execute("PRAGMA defer_foreign_keys=ON");
                session(tx, "s");
                return tx.handle()
                    .execute("INSERT INTO developer (id, name, number) VALUES ('d', 'D', 1)");
              })
          .join();
      Map<String, List<String>> after = Rows.all(workspace);
      assertThat(workspace.undo().join()).isPresent();
      assertThat(Rows.all(workspace).values()).allMatch(List::isEmpty);
      workspace.redo().join();
      assertThat(Rows.all(workspace)).isEqualTo(after);
      // And they are on again for the next change.
      workspace.change("delete", tx -> tx.handle().execute("DELETE FROM developer")).join();
      assertThat(Rows.all(workspace).values()).allMatch(List::isEmpty);
      workspace.undo().join();
      assertThat(Rows.all(workspace)).isEqualTo(after);
    }
  }

  @Test
  void leavesAllAsItIsWhenAStepCannotBeTakenBack() throws Exception {
    Path file = folder.resolve("w.groundwork");
    try (Workspace workspace = open()) {
      team(workspace, "a");
      team(workspace, "b");
    }
    Probe.script(
        file, "DELETE FROM team WHERE name = 'b'; INSERT INTO team (id, name) VALUES ('x', 'X')");
    try (Workspace workspace = Workspace.open(file, STANDARD)) {
      Map<String, List<String>> before = Rows.all(workspace);
      assertThatThrownBy(() -> workspace.undo().join())
          .cause()
          .isInstanceOf(WriteFailed.class)
          .hasMessageContaining("cannot be taken back");
      assertThat(Rows.all(workspace)).isEqualTo(before);
      assertThat(workspace.undoState().join().undo()).isEqualTo("b");
      assertThat(workspace.saveState().failure()).isNull();
    }
  }

  @Test
  void runsNothingThatAFileBrings() throws Exception {
    Path file = folder.resolve("w.groundwork");
    try (Workspace workspace = open()) {
      team(workspace, "a");
    }
    for (String hostile :
        List.of(
            "UPDATE journal SET tbl = 'sqlite_schema'",
            "UPDATE journal SET tbl = 'team; DROP TABLE team'",
            "UPDATE journal SET tbl = 'team', op = 'DROP TABLE team'",
            "UPDATE journal SET op = 'u', mask = 0",
            "UPDATE journal SET op = 'u', mask = 1 << 40",
            "UPDATE journal SET op = 'i', key = x'00'")) {
      Probe.script(file, hostile);
      try (Workspace workspace = Workspace.open(file, STANDARD)) {
        assertThatThrownBy(() -> workspace.undo().join()).hasCauseInstanceOf(WriteFailed.class);
        assertThat(Probe.teams(workspace)).containsExactly("a");
      }
    }
  }

  @Test
  void keepsThirtyTwoMegabytesOfOldValuesAtMost() throws Exception {
    try (Workspace workspace = open()) {
      team(workspace, "a");
      String long1 = "x".repeat(5 << 20);
      for (int i = 0; i < 9; i++) {
        String text = long1 + i;
        workspace
            .change("long " + i, tx -> tx.handle().execute("UPDATE team SET name = ?", text))
            .join();
      }
      assertThat(count(workspace, "SELECT sum(bytes) FROM journal_step"))
          .isLessThanOrEqualTo(Journal.MOST_BYTES);
      int undone = 0;
      while (workspace.undo().join().isPresent()) {
        undone++;
      }
      assertThat(undone).isEqualTo(6);
      assertThat(Probe.teams(workspace)).containsExactly(long1 + 2);
    }
  }

  @Test
  void leavesNoStepWhenNothingWasTouched() throws Exception {
    try (Workspace workspace = open()) {
      team(workspace, "a");
      workspace.undo().join();
      workspace.change("nothing", tx -> tx.handle().execute("UPDATE team SET name = name")).join();
      assertThat(workspace.undoState().join()).isEqualTo(new UndoState(null, "a"));
      team(workspace, "b");
      assertThat(workspace.undoState().join()).isEqualTo(new UndoState("b", null));
      assertThat(workspace.redo().join()).isEqualTo(Optional.empty());
    }
  }

  @Test
  void tellsWhatACommitTouched() throws Exception {
    try (Workspace workspace = open()) {
      List<Changed> told = new ArrayList<>();
      Subscription subscription = workspace.onChanged(told::add);
      team(workspace, "a");
      String id =
          workspace
              .query(tx -> tx.handle().select("SELECT id FROM team").mapTo(String.class).one())
              .join();
      assertThat(told).containsExactly(new Changed(Map.of("team", Set.of(id))));
      workspace.undo().join();
      assertThat(told).hasSize(2);
      assertThat(told.getLast().in("team")).containsExactly(id);
      subscription.close();
      workspace.redo().join();
      assertThat(told).hasSize(2);
    }
  }

  private Workspace open() throws Refusal {
    return Workspace.create(folder.resolve("w.groundwork"), STANDARD);
  }

  private static void session(Tx tx, String id) {
    tx.handle()
        .execute(
            "INSERT INTO shadow_session (id, developer_id, workflow, purpose, consent, started_at)"
                + " VALUES (?, 'd', '', '', 'yes', 0)",
            id);
  }

  private static void team(Workspace workspace, String name) {
    workspace
        .change(
            name,
            tx ->
                tx.handle().execute("INSERT INTO team (id, name) VALUES (?, ?)", tx.newId(), name))
        .join();
  }

  private static long count(Workspace workspace, String sql) {
    return workspace.query(tx -> tx.handle().select(sql).mapTo(Long.class).one()).join();
  }
}
