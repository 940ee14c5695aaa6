package app.groundwork.app;

import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.testing.FxTest;
import app.groundwork.testing.HandClock;
import app.groundwork.ui.kit.Desk;
import app.groundwork.ui.shell.Preferences;
import app.groundwork.ui.shell.Shell;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A story told in the whole window, on a real file. */
abstract class WindowStory extends FxTest {
  @TempDir Path folder;

  final HandClock clock = new HandClock();
  final AtomicReference<Path> saveTo = new AtomicReference<>();
  final AtomicReference<Path> openFrom = new AtomicReference<>();
  final AtomicReference<String> copied = new AtomicReference<>("");
  private Shell shell;

  /** Makes the story's file. */
  @BeforeEach
  void startEmpty() throws Exception {
    Workspace.create(file(), setup()).close();
  }

  @AfterEach
  void closeWindow() {
    if (shell != null) {
      close();
    }
  }

  Path file() {
    return folder.resolve("story.groundwork");
  }

  Setup setup() {
    return Setup.standard().withClock(clock);
  }

  /** Opens the window on the story's file and waits until it stands. */
  final void open() {
    shell =
        fx(
            () ->
                new Shell(
                    new AppHost(setup(), folder.resolve("sample.groundwork")),
                    new Preferences(folder.resolve("preferences.properties")),
                    new StoryDesk(),
                    clock));
    show(() -> shell.root(), 1280, 800);
    fx(
        () -> {
          stage.titleProperty().bind(shell.titleProperty());
          shell.open(file());
          return null;
        });
    waitFor("the file", () -> !shell.areas().isEmpty());
    settle();
  }

  /** Closes window and file, as the user does. */
  final void close() {
    fx(
        () -> {
          stage.titleProperty().unbind();
          stage.hide();
          shell.close();
          stage = new javafx.stage.Stage();
          return null;
        });
    shell = null;
  }

  /** Shows an item, as another area or the search would. */
  final void navigate(ItemRef item) {
    fx(
        () -> {
          shell.areas().stream()
              .filter(area -> area.shows(item.kind()))
              .findFirst()
              .orElseThrow()
              .open(item);
          return null;
        });
    settle();
  }

  /** Starts a session from the keyboard and waits for the capture line. */
  final void start(String developer) {
    press(KeyCode.CONTROL, KeyCode.N);
    assertFocused("Developer");
    type(developer);
    press(KeyCode.ENTER);
    assertFocused(line());
  }

  final TextField line() {
    return id(TextField.class, "capture-line");
  }

  /** Types a line, presses Enter and waits until the file has one entry more. */
  final void log(String typed) {
    int before = entries().size();
    enter(typed);
    waitFor("the entry in the file", () -> entries().size() == before + 1);
  }

  /** Types a line, presses Enter and waits until the line is empty again. */
  final void enter(String typed) {
    type(typed);
    press(KeyCode.ENTER);
    TextField line = line();
    waitFor("an empty line", () -> line.getText().isEmpty());
    settle();
  }

  /** What the file holds, read as another program would. */
  final List<LogEntry> entries() {
    return read(
        workspace ->
            workspace
                .query(
                    tx ->
                        new ShadowingStore()
                            .sessions(tx).stream()
                                .flatMap(
                                    session -> new ShadowingStore().log(tx, session.id()).stream())
                                .toList())
                .join());
  }

  final ShadowSession session() {
    return read(workspace -> workspace.query(new ShadowingStore()::sessions).join().getFirst());
  }

  /** Looks at the file as another program would. */
  final <T> T read(Function<Workspace, T> look) {
    try (Workspace workspace = Workspace.openToRead(file(), Setup.standard().sameThread())) {
      return look.apply(workspace);
    } catch (app.groundwork.store.Refusal e) {
      throw new AssertionError(e);
    }
  }

  /** Waits until {@code text} stands in the capture line. */
  final void waitForLine(String text) {
    TextField line = line();
    waitFor("‘" + text + "’ in the line", () -> line.getText().equals(text));
  }

  private final class StoryDesk implements Desk {
    @Override
    public void copy(String text) {
      copied.set(text);
    }

    @Override
    public Optional<Path> chooseToSave(String title, String suggested) {
      return Optional.ofNullable(saveTo.get());
    }

    @Override
    public Optional<Path> chooseToOpen(String title, String files, String... endings) {
      return Optional.ofNullable(openFrom.get());
    }

    @Override
    public void showInFolder(Path file) {}
  }
}
