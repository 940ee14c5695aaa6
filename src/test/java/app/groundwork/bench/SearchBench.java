package app.groundwork.bench;

import app.groundwork.store.Search;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.testing.FxTest;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.shadowing.ShadowingArea;
import app.groundwork.ui.shell.Preferences;
import app.groundwork.ui.shell.Shell;
import app.groundwork.ui.shell.ShellHost;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search among 100,000 entries in 500 sessions, at each letter of what is typed. */
@Bench
class SearchBench extends FxTest {
  private static final int SESSIONS = 500;
  private static final int ENTRIES = 200;
  private static final int ROUNDS = 6;

  /** A word of every entry, a rare one, several, and names. */
  private static final List<String> TYPED =
      List.of("pipeline", "number 137", "said something about quota", "deploy", "dev200 pay");

  @TempDir Path folder;

  @Test
  void keyPressToHits(Table table) throws Exception {
    Path file = folder.resolve("w.groundwork");
    try (Workspace workspace = Workspace.create(file, Setup.standard())) {
      for (int i = 0; i < SESSIONS; i++) {
        Filled.session(workspace, ENTRIES);
      }
      Search search = new Search(workspace);
      Timings found = new Timings();
      for (int i = -1; i < ROUNDS; i++) {
        for (String typed : TYPED) {
          for (int end = 1; end <= typed.length(); end++) {
            long before = System.nanoTime();
            search.find(typed.substring(0, end)).get();
            if (i >= 0) {
              found.add(System.nanoTime() - before);
            }
          }
        }
      }
      table.row("search of 100,000 entries, store only", found, 95, 100);
    }
    Shell shell =
        fx(
            () ->
                new Shell(
                    new Host(),
                    new Preferences(folder.resolve("preferences")),
                    new TestDesk(),
                    InstantSource.system()));
    show(shell::root, 1280, 800);
    fx(
        () -> {
          shell.show(Workspace.open(file, Setup.standard()));
          return null;
        });
    settle();
    press(KeyCode.CONTROL, KeyCode.F);
    TextField field = id(TextField.class, "search-field");
    ListView<?> list = id(ListView.class, "search-hits");
    Timings shown = new Timings();
    for (int i = -1; i < ROUNDS; i++) {
      for (String typed : TYPED) {
        for (int end = 1; end <= typed.length(); end++) {
          long took = type(field, list, typed.substring(0, end));
          if (i >= 0) {
            shown.add(took);
          }
        }
      }
    }
    table.row("search of 100,000 entries, key press to hits on screen", shown, 95, 100);
    fx(
        () -> {
          shell.close();
          return null;
        });
  }

  /** Types up to here; how long until a pulse has laid out what was found for it, ns. */
  private static long type(TextField field, ListView<?> list, String text) throws Exception {
    CompletableFuture<Long> laidOut = new CompletableFuture<>();
    long before =
        fx(
            () -> {
              Scene scene = field.getScene();
              boolean[] answered = new boolean[1];
              javafx.collections.ListChangeListener<Object> answer = change -> answered[0] = true;
              list.getItems().addListener(answer);
              scene.addPostLayoutPulseListener(
                  new Runnable() {
                    @Override
                    public void run() {
                      if (answered[0]) {
                        scene.removePostLayoutPulseListener(this);
                        list.getItems().removeListener(answer);
                        laidOut.complete(System.nanoTime());
                      }
                    }
                  });
              long now = System.nanoTime();
              field.setText(text);
              return now;
            });
    return laidOut.get(10, TimeUnit.SECONDS) - before;
  }

  /** Opens nothing by itself. */
  private static final class Host implements ShellHost {
    @Override
    public Workspace open(Path file) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Workspace create(Path file) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Workspace openSample() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void restore(Path file, Path backup) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Area> areas(Workspace workspace, AreaContext context) {
      return List.of(new ShadowingArea(workspace, context));
    }
  }
}
