package app.groundwork.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
