package app.groundwork.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.store.Drafts.Draft;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
  @TempDir Path folder;
  private final AtomicLong now = new AtomicLong(1_000_000);
  private final Setup setup =
      Setup.standard().sameThread().withClock(() -> Instant.ofEpochMilli(now.get()));

  @Test
  void keepsContentAndStepsOverAReopening() throws Exception {
    Path file = folder.resolve("w.groundwork");
    try (Workspace workspace = Workspace.create(file, setup)) {
      Probe.team(workspace, "a");
      Probe.team(workspace, "b");
      Probe.team(workspace, "c");
      workspace.undo().join();
    }
    try (Workspace workspace = Workspace.open(file, setup)) {
      assertThat(workspace.undoState().join()).isEqualTo(new UndoState("b", "c"));
      assertThat(workspace.redo().join()).contains("c");
      assertThat(workspace.undo().join()).contains("c");
      assertThat(workspace.undo().join()).contains("b");
      assertThat(Probe.teams(workspace)).containsExactly("a");
    }
    assertThat(Probe.bytes(folder)).hasSize(2);
  }

  @Test
  void takesBackTheStepThatWasMeantOrNone() throws Exception {
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), setup)) {
      Stepped<String> first = step(workspace, "a");
      assertThat(workspace.undo(first).join()).isTrue();
      assertThat(workspace.undo(first).join()).as("undone already").isFalse();
      Stepped<String> second = step(workspace, "b");
      workspace.keep(tx -> tx.handle().execute("DELETE FROM ui_state")).join();
      Stepped<Integer> nothing =
          workspace.step("none", tx -> tx.handle().execute("DELETE FROM team WHERE 0")).join();
      assertThat(workspace.undo(nothing).join()).as("nothing was done").isFalse();
      Stepped<String> third = step(workspace, "c");
      assertThat(workspace.undo(second).join()).as("another since").isFalse();
      assertThat(Probe.teams(workspace)).containsExactly("b", "c");
      assertThat(workspace.undo(third).join()).isTrue();
      assertThat(workspace.undo(second).join()).as("an undo since").isFalse();
      workspace.redo().join();
      assertThat(workspace.undo(third).join()).as("a redo since").isFalse();
      assertThat(Probe.teams(workspace)).containsExactly("b", "c");
    }
  }

  @Test
  void aStepBeforeAStrikeIsNotTakenForOneAfter() throws Exception {
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), setup)) {
      Stepped<String> before = step(workspace, "a");
      workspace.forget(0, tx -> true).join();
      assertThat(workspace.undo(before).join()).isFalse();
      step(workspace, "b");
      assertThat(workspace.undo(before).join()).isFalse();
      assertThat(Probe.teams(workspace)).containsExactly("a", "b");
    }
  }

  private static Stepped<String> step(Workspace workspace, String team) {
    return workspace
        .step(
            team,
            tx -> {
              String id = tx.newId();
              tx.handle().execute("INSERT INTO team (id, name) VALUES (?, ?)", id, team);
              return id;
            })
        .join();
  }

  @Test
  void runsOnAThreadOfItsOwnInOrder() throws Exception {
    List<String> threads = new ArrayList<>();
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard())) {
      workspace.onChanged(changed -> threads.add(Thread.currentThread().getName()));
      for (int i = 0; i < 20; i++) {
        String name = "team " + i;
        workspace.change(
            name,
            tx ->
                tx.handle().execute("INSERT INTO team (id, name) VALUES (?, ?)", tx.newId(), name));
      }
      assertThat(Probe.teams(workspace)).hasSize(20).startsWith("team 0").endsWith("team 19");
      assertThat(
              workspace
                  .queryAside(
                      tx ->
                          tx.handle()
                              .select("SELECT count(*) FROM team")
                              .mapTo(Integer.class)
                              .one())
                  .join())
          .isEqualTo(20);
    }
    assertThat(threads).hasSize(20).containsOnly("store");
  }

  @Test
  void joinsTypingIntoOneStepUntilTwoSecondsPass() throws Exception {
    try (Workspace workspace = open()) {
      String id = Probe.team(workspace, "t");
      for (int i = 0; i < 50; i++) {
        now.addAndGet(1_900);
        rename(workspace, id, "typed " + i);
      }
      assertThat(
              workspace
                  .query(
                      tx ->
                          tx.handle()
                              .select("SELECT count(*) FROM journal")
                              .mapTo(Integer.class)
                              .one())
                  .join())
          .isEqualTo(2);
      now.addAndGet(2_001);
      rename(workspace, id, "later");
      workspace.undo().join();
      assertThat(Probe.teams(workspace)).containsExactly("typed 49");
      workspace.redo().join();
      // Undone and redone: what comes now is a step of its own, however soon.
      rename(workspace, id, "soon");
      workspace.undo().join();
      assertThat(Probe.teams(workspace)).containsExactly("later");
      workspace.undo().join();
      workspace.undo().join();
      assertThat(Probe.teams(workspace)).containsExactly("t");
    }
  }

  @Test
  void startsAnotherStepAfterAnotherField() throws Exception {
    try (Workspace workspace = open()) {
      String id = Probe.team(workspace, "t");
      rename(workspace, id, "one");
      Probe.team(workspace, "other");
      rename(workspace, id, "two");
      workspace.undo().join();
      assertThat(Probe.teams(workspace)).containsExactly("one", "other");
    }
  }

  @Test
  void leavesNothingOfWorkThatThrows() throws Exception {
    try (Workspace workspace = open()) {
      List<Changed> told = new ArrayList<>();
      workspace.onChanged(told::add);
      assertThatThrownBy(
              () ->
                  workspace
                      .change(
                          "half",
                          tx -> {
                            tx.handle().execute("INSERT INTO team (id, name) VALUES ('t', 'T')");
                            throw new IllegalArgumentException("no");
                          })
                      .join())
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(IllegalArgumentException.class);
      assertThat(Probe.teams(workspace)).isEmpty();
      assertThat(told).isEmpty();
      assertThat(workspace.undoState().join()).isEqualTo(new UndoState(null, null));
      assertThat(workspace.saveState().failure()).isNull();
    }
  }

  @Test
  void goesOnWhenAListenerThrows() throws Exception {
    try (Workspace workspace = open()) {
      List<Changed> told = new ArrayList<>();
      workspace.onChanged(
          changed -> {
            throw new IllegalStateException("a view broke");
          });
      workspace.onChanged(told::add);
      Probe.team(workspace, "a");
      assertThat(told).hasSize(1);
    }
  }

  @Test
  void letsAListenerAskAgain() throws Exception {
    try (Workspace workspace = open()) {
      List<Integer> counts = new ArrayList<>();
      workspace.onChanged(
          changed ->
              workspace
                  .query(
                      tx ->
                          tx.handle()
                              .select("SELECT count(*) FROM team")
                              .mapTo(Integer.class)
                              .one())
                  .thenAccept(counts::add));
      Probe.team(workspace, "a");
      Probe.team(workspace, "b");
      assertThat(counts).containsExactly(1, 2);
    }
  }

  @Test
  void keepsDraftsAndPlaceOutOfUndo() throws Exception {
    Path file = folder.resolve("w.groundwork");
    try (Workspace workspace = Workspace.create(file, setup)) {
      workspace.drafts().put("line", new Draft(".e quota\u0000 exceeded 👩‍💻", 5)).join();
      workspace.drafts().put("gone", new Draft("x", 5)).join();
      workspace.drafts().put("gone", new Draft("", 5)).join();
      workspace.place().put("screen", "shadowing").join();
      assertThat(workspace.undo().join()).isEmpty();
    }
    try (Workspace workspace = Workspace.open(file, setup)) {
      assertThat(workspace.drafts().get("line").join())
          .contains(new Draft(".e quota\u0000 exceeded 👩‍💻", 5));
      assertThat(workspace.drafts().get("gone").join()).isEmpty();
      assertThat(workspace.place().get("screen").join()).contains("shadowing");
      workspace.place().put("screen", null).join();
      assertThat(workspace.place().get("screen").join()).isEmpty();
      workspace
          .change(
              "log",
              tx -> {
                Drafts.remove(tx, "line");
                return null;
              })
          .join();
      assertThat(workspace.drafts().get("line").join()).isEqualTo(Optional.empty());
    }
  }

  @Test
  void saysWhenItWasSaved() throws Exception {
    try (Workspace workspace = open()) {
      assertThat(workspace.saveState()).isEqualTo(new SaveState(0, null));
      List<SaveState> told = new ArrayList<>();
      workspace.onSaveState(told::add);
      now.set(2_000_000);
      Probe.team(workspace, "a");
      assertThat(told).containsExactly(new SaveState(2_000_000, null));
    }
  }

  @Test
  void refusesToWriteWhenTheFileWasMovedAway() throws Exception {
    Path file = folder.resolve("w.groundwork");
    try (Workspace workspace = Workspace.create(file, setup)) {
      Probe.team(workspace, "a");
      Files.move(file, folder.resolve("elsewhere"));
      Files.writeString(file, "something else");
      assertThatThrownBy(() -> Probe.team(workspace, "b"))
          .cause()
          .isInstanceOf(WriteFailed.class)
          .hasMessageContaining("no longer where it was");
      assertThat(workspace.saveState().failure()).contains("no longer where it was");
      Path copy = workspace.backups().saveCopy(folder.resolve("rescued.groundwork")).join();
      try (Workspace rescued = Workspace.open(copy, setup)) {
        assertThat(Probe.teams(rescued)).containsExactly("a");
      }
      Files.delete(file);
      Files.move(folder.resolve("elsewhere"), file);
      Probe.team(workspace, "b");
      assertThat(workspace.saveState().failure()).isNull();
    }
  }

  @Test
  void readsOnlyWhenOpenedToRead() throws Exception {
    Path file = folder.resolve("w.groundwork");
    Workspace.create(file, setup).close();
    try (Workspace reader = Workspace.openToRead(file, setup)) {
      assertThatThrownBy(() -> Probe.team(reader, "a")).hasCauseInstanceOf(WriteFailed.class);
      assertThat(reader.check().join()).isEmpty();
    }
  }

  @Test
  void takesNothingMoreOnceClosed() throws Exception {
    Workspace workspace = open();
    workspace.close();
    workspace.close();
    assertThatThrownBy(() -> Probe.teams(workspace))
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  private Workspace open() throws Refusal {
    return Workspace.create(folder.resolve("w.groundwork"), setup);
  }

  private static void rename(Workspace workspace, String id, String name) {
    workspace
        .change(
            "Rename",
            "team.name/" + id,
            tx -> tx.handle().execute("UPDATE team SET name = ? WHERE id = ?", name, id))
        .join();
  }
}
