package app.groundwork.bench;

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
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review of a long session: until it can be used, and until its time line is drawn anew. */
@Bench
class ReviewBench extends FxTest {
  private static final int ENTRIES = 10_000;
  private static final int OPENINGS = 8;
  private static final int ZOOMS = 60;

  @TempDir Path folder;

  @Test
  void opensAndZooms(Table table) throws Exception {
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard())) {
      String id = Filled.session(workspace, ENTRIES);
      workspace
          .change(
              "Stop",
              tx -> {
                Filled.CAPTURE.stop(tx, id, tx.now());
                return true;
              })
          .get();
      Timings opened = new Timings();
      Timings laidOut = new Timings();
      Timings drawn = new Timings();
      for (int i = -2; i < OPENINGS; i++) {
        boolean counts = i >= 0;
        long before = System.nanoTime();
        ShadowingArea area = fx(() -> new ShadowingArea(workspace, context()));
        show(() -> Dressed.light(area.view()), 1280, 800);
        waitFor("log and time line", this::isUsable);
        if (counts) {
          opened.add(System.nanoTime() - before);
        }
        for (int zoom = 0; zoom < ZOOMS; zoom++) {
          String key = zoom % 6 == 5 ? "0" : "+";
          long[] took = fx(() -> zoom(key));
          if (counts) {
            laidOut.add(took[0]);
            drawn.add(took[1]);
          }
        }
        fx(
            () -> {
              area.close();
              stage.hide();
              stage = new javafx.stage.Stage();
              return null;
            });
      }
      table.row("review of 10,000 entries, open to usable", opened, 95, 1000);
      table.row("its time line zoomed, whole screen laid out", laidOut, 95, 16);
      // In the window another thread paints; here one waits for it, and for the picture's pixels.
      table.row("its time line zoomed and painted to a picture", drawn, 95, 25);
    }
  }

  private boolean isUsable() {
    return stage.getScene().lookup("#time-line") instanceof Region line
        && !line.getAccessibleText().contains(" 0 marks")
        && stage.getScene().lookup(".review-log") instanceof ListView<?> log
        && log.getItems().size() == ENTRIES
        && log.lookup(".entry-words") != null;
  }

  /** Types a zoom key: how long until it is laid out, and until it is drawn, ns. */
  private long[] zoom(String key) {
    Region line = (Region) stage.getScene().lookup("#time-line");
    long before = System.nanoTime();
    Event.fireEvent(
        line,
        new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false, false));
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
    long laidOut = System.nanoTime();
    line.snapshot(null, null);
    return new long[] {laidOut - before, System.nanoTime() - before};
  }

  private static AreaContext context() {
    return new AreaContext(
        FxThread.EXECUTOR, InstantSource.system(), new Nowhere(), new Unsaid(), new TestDesk());
  }
}
