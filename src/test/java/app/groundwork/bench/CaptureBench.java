package app.groundwork.bench;

import app.groundwork.store.Backups.Backup;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the key press that ends a line to its commit, in the store alone. */
@Bench
class CaptureBench {
  private static final int PRESSES = 400;
  private static final double LIMIT_MS = 50;

  @TempDir Path folder;

  @Test
  void keyPressToCommitted(Table table) throws Exception {
    try (Workspace small = create("of-100");
        Workspace large = create("of-10000")) {
      String ofFew = Filled.session(small, 100);
      String ofMany = Filled.session(large, 10_000);
      press(small, ofFew, PRESSES / 4);
      press(large, ofMany, PRESSES / 4);
      // By turns, so that whatever else the machine does falls on both.
      Timings few = new Timings();
      Timings many = new Timings();
      for (int i = 0; i < PRESSES; i++) {
        few.add(press(small, ofFew));
        many.add(press(large, ofMany));
      }

      table.row("key press to committed, session of 100", few, 99, LIMIT_MS);
      table.row("key press to committed, session of 10,000", many, 99, LIMIT_MS);
      double ratio = many.ms(50) / few.ms(50);
      table.row("the same, median at 10,000 by median at 100", ratio, 1.3, "times");
    }
  }

  @Test
  void keyPressToCommittedDuringABackup(Table table) throws Exception {
    try (Workspace workspace = create("backed-up")) {
      for (int i = 0; i < 9; i++) {
        Filled.session(workspace, 10_000);
      }
      String session = Filled.session(workspace, 10_000);
      press(workspace, session, PRESSES / 4);
      AtomicBoolean over = new AtomicBoolean();
      AtomicInteger made = new AtomicInteger();
      CompletableFuture<?> backups = backUp(workspace, over, made);
      Timings timings = press(workspace, session, PRESSES);
      over.set(true);
      backups.join();

      table.row("the same during " + made + " backups of 100,000 entries", timings, 99, LIMIT_MS);
    }
  }

  /** One backup after the other until {@code over}. */
  private static CompletableFuture<Backup> backUp(
      Workspace workspace, AtomicBoolean over, AtomicInteger made) {
    return workspace
        .backups()
        .make()
        .thenComposeAsync(
            backup -> {
              made.incrementAndGet();
              return over.get()
                  ? CompletableFuture.completedFuture(backup)
                  : backUp(workspace, over, made);
            });
  }

  private static Timings press(Workspace workspace, String session, int times) throws Exception {
    Timings timings = new Timings();
    for (int i = 0; i < times; i++) {
      timings.add(press(workspace, session));
    }
    return timings;
  }

  /** Logs one line; how long until its commit, ns. */
  private static long press(Workspace workspace, String session) throws Exception {
    long typedAt = System.currentTimeMillis();
    long before = System.nanoTime();
    workspace
        .change(
            "Log an entry",
            tx -> Filled.CAPTURE.log(tx, session, "! quota exceeded #ci **", typedAt))
        .get();
    return System.nanoTime() - before;
  }

  private Workspace create(String name) throws Exception {
    return Workspace.create(folder.resolve(name + ".groundwork"), Setup.standard());
  }
}
