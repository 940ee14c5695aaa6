package app.groundwork.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.store.Workspace;
import app.groundwork.testing.FxTest;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window does round the areas, by keyboard. */
class ShellStoryTest extends FxTest {
  @TempDir Path folder;
  private TestHost host;
  private TestDesk desk;
  private Preferences preferences;
  private Shell shell;
  private Path file;

  @BeforeEach
  void showShell() {
    host = new TestHost(folder);
    desk = new TestDesk();
    file = folder.resolve("platform.groundwork");
    preferences = new Preferences(folder.resolve("preferences.properties"));
    shell = fx(() -> new Shell(host, preferences, desk, InstantSource.system()));
    show(shell::root, 1280, 800);
  }

  @AfterEach
  void closeShell() {
    fx(
        () -> {
          shell.close();
          return null;
        });
  }

  private GalleryArea area(int index) {
    return host.made.get(index);
  }

  private void make() {
    desk.answers.add(file);
    fire(named(ButtonBase.class, "New workspace…"));
    waitFor("the frame", () -> shell.view().isPresent());
    settle();
  }

  private Workspace workspace() {
    return host.opened;
  }

  private void addTeam(String name) throws Exception {
    workspace()
        .change(
            "Add team " + name,
            tx ->
                tx.handle().execute("INSERT INTO team (id, name) VALUES (?, ?)", tx.newId(), name))
        .get();
  }

  private int teams() throws Exception {
    return workspace()
        .query(tx -> tx.handle().select("SELECT count(*) FROM team").mapTo(int.class).one())
        .get();
  }

  @Test
  void theFirstStartOffersAWorkspaceAndShowsItsFirstArea() {
    make();
    assertThat(file).exists();
    assertThat(fx(() -> shell.titleProperty().get())).isEqualTo("platform.groundwork – Groundwork");
    waitFor("the first area", () -> area(0).shown > 0);
    assertThat(preferences.get().recent()).containsExactly(file.toAbsolutePath());
    waitFor(
        "the save state", () -> shell.view().orElseThrow().model().savedProperty().get().good());
  }

  @Test
  void theFirstStartNamesThreeWaysAndEnterOpensTheSample() {
    assertFocused("Open the sample");
    assertThat(fx(() -> welcomeButtons()))
        .containsExactly("Open the sample", "New workspace…", "Open workspace…");
    press(KeyCode.DOWN);
    assertFocused("New workspace…");
    press(KeyCode.UP);
    press(KeyCode.ENTER);
    waitFor("the frame", () -> shell.view().isPresent());
    assertThat(host.opened.file()).endsWith(Path.of("sample.groundwork"));
  }

  @Test
  void whatWasOpenLastComesFirstTheNextTimeAndEnterOpensIt() {
    make();
    fx(
        () -> {
          shell.welcome();
          return null;
        });
    assertFocused("platform.groundwork");
    assertThat(fx(() -> welcomeButtons()))
        .containsExactly(
            "platform.groundwork", "New workspace…", "Open workspace…", "Open the sample");
    press(KeyCode.ENTER);
    waitFor("the frame", () -> shell.view().isPresent());
    assertThat(host.opened.file()).isEqualTo(file);
  }

  private List<String> welcomeButtons() {
    return shell.root().lookupAll(".welcome .start").stream().map(Node::getAccessibleText).toList();
  }

  @Test
  void numbersOpenAreasAndTheLastOneIsRemembered() {
    make();
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    waitFor("the roadmap", () -> area(2).shown > 0);
    press(KeyCode.ESCAPE);
    assertThat(area(2).backs).isEqualTo(1);
    fx(
        () -> {
          shell.welcome();
          return null;
        });
    assertThat(area(2).closed).isTrue();
    fire(named(ButtonBase.class, "platform.groundwork"));
    waitFor("the roadmap again", () -> shell.view().isPresent() && area(2).shown > 0);
  }

  @Test
  void theKeysOfTheFrontAreaWorkAndThoseOfOthersDoNot() {
    make();
    press(KeyCode.CONTROL, KeyCode.N);
    assertThat(area(0).ran).isEqualTo(1);
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    press(KeyCode.CONTROL, KeyCode.N);
    assertThat(area(0).ran).isEqualTo(1);
    assertThat(area(1).ran).isEqualTo(1);
  }

  @Test
  void undoAndRedoNameTheStepAndReachTheFile() throws Exception {
    make();
    addTeam("Payments");
    press(KeyCode.CONTROL, KeyCode.Z);
    named("Undone: Add team Payments");
    assertThat(teams()).isZero();
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    named("Done again: Add team Payments");
    assertThat(teams()).isEqualTo(1);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("the undo", () -> teams() == 0);
    press(KeyCode.CONTROL, KeyCode.Y);
    waitFor("the redo", () -> teams() == 1);
  }

  @Test
  void aFieldUndoesItsOwnTypingFirst() throws Exception {
    make();
    addTeam("Payments");
    focus(area(0).field);
    type("abc");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(textOf(area(0).field)).isEmpty();
    assertThat(teams()).isEqualTo(1);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("the undo", () -> teams() == 0);
  }

  @Test
  void thePaletteFindsActionsAndItemsAndGivesTheFocusBack() {
    make();
    focus(area(0).field);
    press(KeyCode.CONTROL, KeyCode.K);
    assertFocused("Type a command or a name");
    type("dark");
    press(KeyCode.ENTER);
    assertThat(preferences.get().theme()).isEqualTo(Theme.DARK);
    assertFocused(area(0).field);
    press(KeyCode.CONTROL, KeyCode.K);
    type("go to roa");
    press(KeyCode.ENTER);
    waitFor("the roadmap", () -> area(2).shown > 0);
    press(KeyCode.CONTROL, KeyCode.K);
    press(KeyCode.ESCAPE);
    assertThat(fx(() -> shell.overlay().isOpen())).isFalse();
    assertThat(area(2).backs).isZero();
  }

  @Test
  void thePaletteSaysThatNothingFits() {
    make();
    press(KeyCode.CONTROL, KeyCode.K);
    type("zzzz");
    waitFor("words", () -> shows("Nothing fits"));
    press(KeyCode.ENTER);
    for (int i = 0; i < 4; i++) {
      press(KeyCode.BACK_SPACE);
    }
    type("go to roa");
    press(KeyCode.ENTER);
    waitFor("the roadmap", () -> area(2).shown > 0);
  }

  @Test
  void aNoticeStandsAtTheFootAndEscPutsItAway() {
    warn();
    waitFor("the notice at the foot", () -> top("No room left.") > 600);
    press(KeyCode.CONTROL, KeyCode.K);
    assertFocused("Type a command or a name");
    settle();
    waitFor("the foot still", () -> top("No room left.") > 600);
    press(KeyCode.ESCAPE);
    press(KeyCode.ESCAPE);
    waitFor("the notice away", () -> !exists("No room left."));
  }

  @Test
  void aNoticeMakesWayForWhatIsTypedBelow() {
    make();
    warn();
    waitFor("the notice at the foot", () -> top("No room left.") > 600);
    typeAt(area(0), 600);
    settle();
    assertThat(fx(() -> top("No room left."))).as("what is typed there is seen").isGreaterThan(600);
    typeAt(area(0), 760);
    waitFor("the notice over the head", () -> top("No room left.") < 200);
  }

  private void warn() {
    fx(
        () -> {
          shell.notices().warn("No room left.", null);
          return null;
        });
  }

  /** Puts the focus into a field at that height of the window. */
  private void typeAt(GalleryArea area, double y) {
    fx(
        () -> {
          area.field.setTranslateY(
              area.field.getTranslateY()
                  + y
                  - area.field.localToScene(area.field.getLayoutBounds()).getMinY());
          area.field.getParent().requestFocus();
          area.field.requestFocus();
          return null;
        });
  }

  private static double top(String name) {
    return find(name).localToScene(find(name).getLayoutBounds()).getMinY();
  }

  @Test
  void zoomKeysLayOutAgainAndFoldTheSideBar() {
    make();
    for (int i = 0; i < 12; i++) {
      press(KeyCode.CONTROL, KeyCode.EQUALS);
    }
    assertThat(preferences.get().zoom()).isEqualTo(200);
    assertThat(fx(() -> shell.view().orElseThrow().getWidth())).isEqualTo(640);
    assertThat(fx(() -> shell.view().orElseThrow().sideBar().getWidth())).isEqualTo(57);
    press(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(fx(() -> shell.view().orElseThrow().sideBar().getWidth())).isEqualTo(208);
  }

  @Test
  void theFileMenuIsAsLargeAsTheWindow() {
    make();
    fx(
        () -> {
          preferences.change(old -> old.withZoom(200));
          return null;
        });
    settle();
    fire(named(ButtonBase.class, "File menu"));
    Text item = (Text) robot.lookup(".context-menu .text").query();
    assertThat(fx(() -> item.getFont().getSize())).isEqualTo(28);
  }

  @Test
  void aRefusalIsSaidInWordsAndTheOpenFileStays() throws Exception {
    make();
    Path foreign = folder.resolve("photo.groundwork");
    Files.writeString(
        foreign, "not a workspace at all, but long enough to have a header".repeat(9));
    byte[] before = Files.readAllBytes(foreign);
    desk.answers.add(foreign);
    press(KeyCode.CONTROL, KeyCode.O);
    named(ButtonBase.class, "Put away");
    assertThat(fx(() -> shell.view().orElseThrow().model().file())).isEqualTo(file);
    assertThat(Files.readAllBytes(foreign)).isEqualTo(before);
  }

  @Test
  void aBackupCanBePutInThePlaceOfTheFile() throws Exception {
    make();
    addTeam("Payments");
    workspace().backups().make().get();
    addTeam("Search");
    fx(
        () -> {
          shell.actions().stream()
              .filter(action -> action.id().equals("shell.restore"))
              .findFirst()
              .orElseThrow()
              .run()
              .run();
          return null;
        });
    fire(named(ButtonBase.class, "Restore this backup"));
    waitFor("the restored file", () -> shell.view().isPresent());
    assertThat(teams()).isEqualTo(1);
    assertThat(workspace().backups().list())
        .as("what was there is kept")
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void theShortcutListAndPreferencesAreInTheWindow() {
    make();
    press(KeyCode.F1);
    named("Keyboard shortcuts");
    named("Everywhere");
    press(KeyCode.ESCAPE);
    press(KeyCode.CONTROL, KeyCode.COMMA);
    fire(named(ButtonBase.class, "Theme: Dark"));
    assertThat(preferences.get().theme()).isEqualTo(Theme.DARK);
    fire(named(ButtonBase.class, "Done"));
    assertThat(fx(() -> shell.overlay().isOpen())).isFalse();
  }
}
