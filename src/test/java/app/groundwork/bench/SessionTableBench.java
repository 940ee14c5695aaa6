package app.groundwork.bench;

import app.groundwork.model.shadowing.SessionColumn;
import app.groundwork.model.shadowing.SessionOrder;
import app.groundwork.model.shadowing.SessionRow;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.store.shadowing.SessionTable;
import app.groundwork.testing.FxTest;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.shadowing.ShadowingArea;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of 500 sessions with 100,000 entries, from the file to the screen. */
@Bench
class SessionTableBench extends FxTest {
  private static final int SESSIONS = 500;
  private static final int ENTRIES = 200;
  private static final int TIMES = 20;
  private static final int WARM_UPS = 2;
  private static final int OPENINGS = 20;

  @TempDir Path folder;

  @Test
  void tableOfAllSessions(Table table) throws Exception {
    Path file = folder.resolve("many.groundwork");
    try (Workspace workspace = Workspace.create(file, Setup.standard())) {
      fill(workspace);
    }
    try (Workspace workspace = Workspace.open(file, Setup.standard())) {
      SessionTable store = new SessionTable();
      workspace.queryAside(store::read).get();
      Timings read = Timings.of(TIMES, () -> workspace.queryAside(store::read).get());
      table.row("all figures of 500 sessions, 100,000 entries, read", read, 95, 1000);

      List<SessionRow> rows = workspace.queryAside(store::read).get().rows();
      List<SessionOrder> by =
          List.of(
              new SessionOrder(SessionColumn.TEAM, false),
              new SessionOrder(SessionColumn.WAITING, true));
      Timings sort =
          Timings.of(
              TIMES,
              () -> {
                List<SessionRow> sorted = new ArrayList<>(rows);
                sorted.sort(SessionOrder.by(by));
                return sorted;
              });
      table.row("500 rows sorted by two columns, without the screen", sort, 95, 16);
      onScreen(workspace, table);
    }
  }

  private void onScreen(Workspace workspace, Table table) throws Exception {
    AreaContext context =
        new AreaContext(
            FxThread.EXECUTOR, InstantSource.system(), new Nowhere(), new Unsaid(), new TestDesk());
    Timings filled = new Timings();
    Timings sorted = new Timings();
    Timings filtered = new Timings();
    for (int i = -WARM_UPS; i < OPENINGS; i++) {
      boolean counts = i >= 0;
      ShadowingArea area = fx(() -> new ShadowingArea(workspace, context));
      show(() -> Dressed.light(area.view()), 1280, 800);
      waitFor("the sessions", () -> named(area, "sessions.asTable"));
      long before = System.nanoTime();
      fx(
          () -> {
            run(area, "sessions.asTable");
            return null;
          });
      TableView<?> view = id(TableView.class, "session-table");
      waitFor("the rows", () -> view.getItems().size() == SESSIONS);
      long took = System.nanoTime() - before;
      TextField text = id(TextField.class, "table-filter-text");
      long sort = laidOut(view, () -> sortBy(view, 7));
      long filter = laidOut(view, () -> text.setText("payments"));
      if (counts) {
        filled.add(took);
        sorted.add(sort);
        filtered.add(filter);
      }
      fx(
          () -> {
            text.clear();
            view.getSortOrder().clear();
            area.close();
            stage.hide();
            stage = new javafx.stage.Stage();
            return null;
          });
    }
    table.row("session table, opened to filled on screen", filled, 95, 1000);
    table.row("session table sorted, on screen", sorted, 95, 60);
    table.row("session table filtered by a word, on screen", filtered, 95, 60);
  }

  private static <S> void sortBy(TableView<S> view, int column) {
    TableColumn<S, ?> by = view.getColumns().get(column);
    view.getSortOrder().add(by);
  }

  /** How long until a pulse has laid out what {@code change} does, ns. */
  private static long laidOut(TableView<?> view, Runnable change) throws Exception {
    CompletableFuture<Long> done = new CompletableFuture<>();
    long before =
        fx(
            () -> {
              Scene scene = view.getScene();
              scene.addPostLayoutPulseListener(
                  new Runnable() {
                    @Override
                    public void run() {
                      scene.removePostLayoutPulseListener(this);
                      done.complete(System.nanoTime());
                    }
                  });
              long now = System.nanoTime();
              change.run();
              javafx.application.Platform.requestNextPulse();
              return now;
            });
    return done.get() - before;
  }

  private static boolean named(ShadowingArea area, String action) {
    return area.actions().stream()
        .anyMatch(one -> one.id().equals("shadowing." + action) && one.enabled().getAsBoolean());
  }

  private static void run(ShadowingArea area, String action) {
    area.actions().stream()
        .filter(one -> one.id().equals("shadowing." + action))
        .forEach(one -> one.run().run());
  }

  private static void fill(Workspace workspace) throws Exception {
    for (int i = 0; i < SESSIONS; i++) {
      Filled.finished(workspace, ENTRIES, i);
    }
  }
}
