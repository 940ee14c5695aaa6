package app.groundwork.bench;

import app.groundwork.store.Backups.Backup;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.testing.FxTest;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.shadowing.ShadowingArea;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the key press that ends a line to its entry, committed and laid out on the live screen. */
@Bench
class LiveBench extends FxTest {
  private static final int PRESSES = 200;
  private static final double LIMIT_MS = 50;

  @TempDir Path folder;

  @Test
  void keyPressToScreen(Table table) throws Exception {
    Timings few = measure("of-100", 100, false, table);
    Timings many = measure("of-10000", 10_000, false, table);
    table.row("key press to screen, session of 100", few, 99, LIMIT_MS);
    table.row("key press to screen, session of 10,000", many, 99, LIMIT_MS);
    table.row("the same, median by median", many.ms(50) / few.ms(50), 1.3, "times");
    Timings backedUp = measure("backed-up", 10_000, true, table);
    table.row("key press to screen, 10,000, during backups", backedUp, 99, LIMIT_MS);
  }

  private Timings measure(String name, int entries, boolean backups, Table table) throws Exception {
    Path file = folder.resolve(name + ".groundwork");
    try (Workspace workspace = Workspace.create(file, Setup.standard())) {
      Filled.session(workspace, entries);
      AreaContext context =
          new AreaContext(
              FxThread.EXECUTOR,
              InstantSource.system(),
              new Nowhere(),
              new Unsaid(),
              new TestDesk());
      ShadowingArea area = fx(() -> new ShadowingArea(workspace, context));
      show(() -> Dressed.light(area.view()), 1280, 800);
      TextField line = id(TextField.class, "capture-line");
      ListView<?> log = id(ListView.class, "live-log");
      waitFor("the log", () -> log.getItems().size() == entries);
      AtomicBoolean over = new AtomicBoolean(!backups);
      CompletableFuture<?> copies = backups ? backUp(workspace, over) : new CompletableFuture<>();
      Timings timings = new Timings();
      Timings typing = new Timings();
      for (int i = -PRESSES / 4; i < PRESSES; i++) {
        long typed = type(line, "! quota exceeded #ci **");
        long took = press(line, log);
        if (i >= 0) {
          timings.add(took);
          typing.add(typed);
        }
      }
      if (backups) {
        over.set(true);
        copies.join();
      } else {
        table.row("a key in the capture line, session of " + entries, typing, 95, 16);
      }
      fx(
          () -> {
            area.close();
            stage.hide();
            stage = new javafx.stage.Stage();
            return null;
          });
      return timings;
    }
  }

  private static CompletableFuture<Backup> backUp(Workspace workspace, AtomicBoolean over) {
    return workspace
        .backups()
        .make()
        .thenComposeAsync(
            made -> over.get() ? CompletableFuture.completedFuture(made) : backUp(workspace, over));
  }

  /** Fills the line and types its last letter; how long that took on the JavaFX thread, ns. */
  static long type(TextField line, String text) {
    return fx(
        () -> {
          line.setText(text.substring(0, text.length() - 1));
          line.end();
          long before = System.nanoTime();
          String last = text.substring(text.length() - 1);
          Event.fireEvent(line, key(KeyEvent.KEY_TYPED, last, KeyCode.UNDEFINED));
          line.getScene().getRoot().applyCss();
          line.getScene().getRoot().layout();
          return System.nanoTime() - before;
        });
  }

  /** Presses Enter; how long until the new row is in the list and a pulse has laid it out, ns. */
  static long press(TextField line, ListView<?> log) throws Exception {
    CompletableFuture<Long> laidOut = new CompletableFuture<>();
    long before =
        fx(
            () -> {
              int rows = log.getItems().size();
              Scene scene = line.getScene();
              scene.addPostLayoutPulseListener(
                  new Runnable() {
                    @Override
                    public void run() {
                      if (log.getItems().size() > rows) {
                        scene.removePostLayoutPulseListener(this);
                        laidOut.complete(System.nanoTime());
                      }
                    }
                  });
              long now = System.nanoTime();
              Event.fireEvent(line, key(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER));
              return now;
            });
    return laidOut.get() - before;
  }

  private static KeyEvent key(javafx.event.EventType<KeyEvent> type, String letter, KeyCode code) {
    return new KeyEvent(type, letter, "", code, false, false, false, false);
  }
}
