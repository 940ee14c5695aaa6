package app.groundwork.bench;

import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.shadowing.ShadowingStore;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opening a workspace, in the store alone: until the list of sessions and the newest log are there.
 * The start of the packaged program to its usable window is measured from outside, in a class of
 * its own beside this one.
 */
@Bench
class OpenBench {
  private static final int TIMES = 15;
  private static final ShadowingStore SESSIONS = new ShadowingStore();

  @TempDir Path folder;

  @Test
  void opensAsFastFullAsEmpty(Table table) throws Exception {
    Path empty = folder.resolve("empty.groundwork");
    Workspace.create(empty, Setup.standard()).close();
    Path full = folder.resolve("full.groundwork");
    try (Workspace workspace = Workspace.create(full, Setup.standard())) {
      for (int i = 0; i < 500; i++) {
        Filled.finished(workspace, 200, i);
      }
    }
    Timings ofEmpty = open(empty);
    Timings ofFull = open(full);

    table.row("open an empty workspace, store only", ofEmpty, 95, 500);
    table.row(
        "open one of 500 sessions, 100,000 entries, store only", ofFull, 95, ofEmpty.ms(50) + 500);
  }

  private static Timings open(Path file) throws Exception {
    Timings timings = new Timings();
    for (int i = -2; i < TIMES; i++) {
      long before = System.nanoTime();
      try (Workspace workspace = Workspace.open(file, Setup.standard())) {
        workspace.query(OpenBench::newestLog).get();
        if (i >= 0) {
          timings.add(System.nanoTime() - before);
        }
      }
    }
    return timings;
  }

  private static int newestLog(Tx tx) {
    return SESSIONS.sessions(tx).stream()
        .findFirst()
        .map(session -> SESSIONS.log(tx, session.id()).size())
        .orElse(0);
  }
}
