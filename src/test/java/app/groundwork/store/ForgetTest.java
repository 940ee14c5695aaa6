package app.groundwork.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgetTest {
  private static final String SECRET = "salary";

  @TempDir Path folder;
  private final AtomicLong now = new AtomicLong(1_800_000_000_000L);
  private final Setup setup =
      Setup.standard().sameThread().withClock(() -> Instant.ofEpochMilli(now.get()));

  @Test
  void leavesNothingOfWhatWasStruck() throws Exception {
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), setup)) {
      workspace.change("begin", ForgetTest::begin).join();
      Backups.Backup early = workspace.backups().make().join();
      // In another hour, or thinning would take it.
      long since = now.addAndGet(3_600_000);
      log(workspace, "first", SECRET + " in a step");
      workspace
          .change(
              "edit",
              tx -> tx.handle().execute("UPDATE log_entry SET text = ?", SECRET + " edited twice"))
          .join();
      workspace
          .change("edit", tx -> tx.handle().execute("UPDATE log_entry SET text = 'harmless'"))
          .join();
      log(workspace, "second", SECRET + " again " + SECRET.repeat(5_000));
      log(workspace, "third", SECRET + " undone");
      workspace.undo().join();
      workspace.drafts().put("line", new Drafts.Draft(SECRET + " half typed", 1)).join();
      workspace.drafts().put("other", new Drafts.Draft("about lunch", 1)).join();
      now.addAndGet(60_000);
      workspace.backups().make().join();
      assertThat(everything()).contains(SECRET);
      List<Changed> told = new ArrayList<>();
      workspace.onChanged(told::add);

      int gone =
          workspace
              .forget(
                  since,
                  tx -> {
                    Drafts.remove(tx, "line");
                    return tx.handle().execute("DELETE FROM log_entry");
                  })
              .join();

      assertThat(gone).isEqualTo(2);
      assertThat(everything()).doesNotContain(SECRET).contains("about lunch");
      assertThat(Probe.column(folder.resolve("w.groundwork"), "PRAGMA freelist_count"))
          .containsExactly("0");
      assertThat(told).hasSize(1);
      assertThat(told.getFirst().in("log_entry")).containsExactlyInAnyOrder("first", "second");
      assertThat(workspace.undoState().join()).isEqualTo(new UndoState(null, null));
      assertThat(workspace.undo().join()).isEmpty();
      assertThat(workspace.drafts().get("other").join()).isPresent();
      assertThat(workspace.backups().list()).hasSize(2).contains(early);
      log(workspace, "after", "life goes on");
      assertThat(workspace.undo().join()).isPresent();
    }
    assertThat(everything()).doesNotContain(SECRET);
  }

  @Test
  void keepsAllWhenTheWorkThrows() throws Exception {
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), setup)) {
      Probe.team(workspace, "a");
      workspace.backups().make().join();
      assertThat(
              workspace.forget(
                  0,
                  tx -> {
                    tx.handle().execute("DELETE FROM team");
                    throw new IllegalArgumentException("changed my mind");
                  }))
          .isCompletedExceptionally();
      assertThat(Probe.teams(workspace)).containsExactly("a");
      assertThat(workspace.undoState().join().undo()).isEqualTo("a");
      assertThat(workspace.backups().list()).hasSize(1);
    }
  }

  @Test
  void endsWhatItBeganBeforeItCloses() throws Exception {
    Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard());
    Probe.team(workspace, SECRET);
    workspace.backups().make().join();
    CompletableFuture<Integer> forgotten = workspace.forget(0, ForgetTest::deleteTeams);
    workspace.close();
    assertThat(forgotten).isCompletedWithValue(1);
    assertThat(everything()).doesNotContain(SECRET).doesNotContain("store/struck");
  }

  @Test
  void endsAtTheNextOpeningWhatAKillCutShort() throws Exception {
    Path file = folder.resolve("w.groundwork");
    assertThat(Probe.start(Killed.class, file.toString()).waitFor()).isEqualTo(9);
    assertThat(everything()).contains(SECRET);
    Workspace.open(file, Setup.standard()).close();
    assertThat(everything()).doesNotContain(SECRET).doesNotContain("store/struck");
    try (Workspace workspace = Workspace.open(file, Setup.standard())) {
      assertThat(workspace.check().join()).isEmpty();
      assertThat(workspace.backups().list()).hasSize(1);
    }
  }

  /** Dies between the commit of a strike and its cleaning up. */
  public static final class Killed {
    private Killed() {}

    /** In the new file {@code arguments[0]}. */
    public static void main(String[] arguments) throws Exception {
      Workspace workspace = Workspace.create(Path.of(arguments[0]), Setup.standard());
      Probe.team(workspace, SECRET);
      workspace.backups().make().join();
      workspace.onChanged(changed -> Runtime.getRuntime().halt(9));
      workspace.forget(0, ForgetTest::deleteTeams).join();
    }
  }

  @Test
  void waitsForOurOwnReaderWhileTheKeysGoOn() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard())) {
      Probe.team(workspace, SECRET);
      workspace.backups().make().join();
      CompletableFuture<Long> slow =
          workspace.queryAside(
              tx -> {
                tx.handle().select("SELECT count(*) FROM team").mapTo(Long.class).one();
                reading.countDown();
                await(goOn);
                return 1L;
              });
      reading.await();
      CompletableFuture<Integer> forgotten = workspace.forget(0, ForgetTest::deleteTeams);
      Probe.team(workspace, "a key press");
      assertThat(forgotten).isNotDone();
      goOn.countDown();
      slow.join();
      forgotten.join();
      assertThat(everything()).doesNotContain(SECRET);
    }
  }

  @Test
  void cleansUpOnceAForeignReaderIsGone() throws Exception {
    Path file = folder.resolve("w.groundwork");
    try (Workspace workspace = Workspace.create(file, Setup.standard())) {
      Probe.team(workspace, SECRET);
      workspace.backups().make().join();
      BlockingQueue<SaveState> states = new LinkedBlockingQueue<>();
      try (Connection reader = DriverManager.getConnection("jdbc:sqlite:" + file)) {
        reader.setAutoCommit(false);
        Sql.number(reader, "SELECT count(*) FROM team");
        assertThatThrownBy(() -> workspace.forget(0, ForgetTest::deleteTeams).join())
            .hasMessageContaining("go then by themselves");
        assertThat(workspace.backups().list()).isEmpty();
        Probe.team(workspace, "later");
        assertThat(workspace.saveState().failure()).contains("traces");
        workspace.onSaveState(states::add);
      }
      while (states.take().failure() != null) {
        // Told again at each try.
      }
      assertThat(workspace.saveState().failure()).isNull();
    }
    assertThat(everything()).doesNotContain(SECRET);
  }

  @Test
  void findsBackupsThatAClockSetBackNamed() throws Exception {
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), setup)) {
      workspace.change("begin", ForgetTest::begin).join();
      Backups.Backup early = workspace.backups().make().join();
      now.addAndGet(3_600_000);
      log(workspace, "first", SECRET);
      log(workspace, "second", SECRET + " taken back");
      workspace.undo().join();
      workspace.backups().make().join();
      // The caller goes by a clock that is an hour ahead.
      long since = now.addAndGet(60_000) + 3_500_000;
      workspace
          .forget(
              since,
              tx -> {
                tx.handle().execute("UPDATE shadow_session SET purpose = 'p'");
                return tx.handle().execute("DELETE FROM log_entry");
              })
          .join();
      assertThat(workspace.backups().list()).hasSize(2).contains(early);
    }
    assertThat(everything()).doesNotContain(SECRET);
  }

  private static int deleteTeams(Tx tx) {
    return tx.handle().execute("DELETE FROM team");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private String everything() throws Exception {
    return String.join("\n", Probe.bytes(folder).values());
  }

  private static int begin(Tx tx) {
    tx.handle().execute("INSERT INTO developer (id, name, number) VALUES ('d', 'D', 1)");
    return tx.handle()
        .execute(
            "INSERT INTO shadow_session (id, developer_id, workflow, purpose, consent, started_at)"
                + " VALUES ('s', 'd', '', '', 'yes', 0)");
  }

  private static void log(Workspace workspace, String id, String text) {
    workspace
        .change(
            "Log",
            tx ->
                tx.handle()
                    .execute(
                        "INSERT INTO log_entry (id, session_id, at, kind, text)"
                            + " VALUES (?, 's', 0, 'note', ?)",
                        id,
                        text))
        .join();
  }
}
