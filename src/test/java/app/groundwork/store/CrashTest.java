package app.groundwork.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a capturing process at random moments and looks at what it left. */
class CrashTest {
  private static final Setup SETUP = Setup.standard().sameThread();

  @TempDir Path folder;

  @Test
  void losesNothingInTwentyKills() throws Exception {
    kill(20);
  }

  @Test
  @Tag("bench")
  void losesNothingInTwoHundredKills() throws Exception {
    kill(200);
  }

  private void kill(int rounds) throws Exception {
    Random random = new Random(42);
    Path file = folder.resolve("w.groundwork");
    Workspace.create(file, SETUP).close();
    Set<String> acknowledged = new HashSet<>();
    for (int round = 0; round < rounds; round++) {
      Process child = Probe.start(Capturing.class, file.toString());
      List<String> lines = new ArrayList<>();
      try (BufferedReader out = child.inputReader()) {
        // Some are killed while they open the file, the others after so many acknowledgements.
        int enough = random.nextInt(40);
        if (round % 7 == 3) {
          child.waitFor(random.nextInt(100, 900), TimeUnit.MILLISECONDS);
        } else {
          for (int i = 0; i < enough; i++) {
            lines.add(out.readLine());
          }
        }
        // By its handle: the process itself would close the stream with what is still in it.
        child.toHandle().destroyForcibly();
        child.waitFor();
        out.lines().forEach(lines::add);
      }
      assertThat(lines).doesNotContainNull();
      Optional<String> draft =
          lines.stream().filter(l -> l.startsWith("draft ")).reduce((a, b) -> b);
      lines.stream().filter(line -> !line.startsWith("draft ")).forEach(acknowledged::add);
      look(file, acknowledged, draft);
    }
    assertThat(acknowledged).hasSizeGreaterThan(rounds * 5);
  }

  private static void look(Path file, Set<String> acknowledged, Optional<String> draft)
      throws Exception {
    try (Workspace workspace = Workspace.open(file, SETUP)) {
      assertThat(workspace.check().join()).isEmpty();
      // The table has the id as its key: there at all is there once.
      List<String> entries = ids(workspace, "log_entry");
      assertThat(entries).containsAll(acknowledged);
      // Every change wrote one of each: none is there by half.
      assertThat(ids(workspace, "shadow_pause")).isEqualTo(entries);
      if (draft.isPresent()) {
        int kept = Integer.parseInt(workspace.drafts().get("line").join().orElseThrow().text());
        assertThat(kept).isGreaterThanOrEqualTo(Integer.parseInt(draft.get().substring(6)));
      }
      if (!entries.isEmpty()) {
        Map<String, List<String>> before = Rows.all(workspace);
        assertThat(workspace.undo().join()).isPresent();
        assertThat(ids(workspace, "log_entry").size()).isLessThan(entries.size());
        assertThat(workspace.redo().join()).isPresent();
        assertThat(Rows.all(workspace)).isEqualTo(before);
      }
    }
    assertThat(Files.exists(file.resolveSibling("w.groundwork-wal"))).isFalse();
    assertThat(Files.exists(file.resolveSibling("w.groundwork.lock"))).isFalse();
  }

  private static List<String> ids(Workspace workspace, String table) {
    return workspace
        .query(
            tx ->
                tx.handle()
                    .select("SELECT id FROM " + table + " ORDER BY id")
                    .mapTo(String.class)
                    .list())
        .join();
  }

  /** What is killed: logs entry after entry and says so after each commit. */
  public static final class Capturing {
    private Capturing() {}

    /** Captures into the file {@code arguments[0]} until it is killed. */
    public static void main(String[] arguments) throws Exception {
      try (Workspace workspace = Workspace.open(Path.of(arguments[0]), Setup.standard())) {
        workspace.change("start", Capturing::start).join();
        for (int i = 0; true; i++) {
          String text = "entry " + i;
          say(workspace.change(text, tx -> log(tx, text)).join());
          workspace.drafts().put("line", new Drafts.Draft("" + i, i)).join();
          say("draft " + i);
        }
      }
    }

    private static void say(String line) {
      System.out.println(line);
      System.out.flush();
    }

    private static int start(Tx tx) {
      tx.handle()
          .execute("INSERT OR IGNORE INTO developer (id, name, number) VALUES ('d', 'D', 1)");
      return tx.handle()
          .execute(
              "INSERT OR IGNORE INTO shadow_session (id, developer_id, workflow, purpose, consent,"
                  + " started_at) VALUES ('s', 'd', '', '', 'yes', 0)");
    }

    private static String log(Tx tx, String text) {
      String id = tx.newId();
      tx.handle()
          .execute(
              "INSERT INTO log_entry (id, session_id, at, kind, text) VALUES (?, 's', ?, 'note',"
                  + " ?)",
              id,
              tx.now(),
              text);
      tx.handle().execute("INSERT INTO shadow_pause VALUES (?, 's', 0, 1)", id);
      return id;
    }
  }
}
