package app.groundwork.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.testing.FxTest;
import app.groundwork.testing.TestDesk;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search over a real file, by keyboard and by mouse. */
class SearchSheetTest extends FxTest {
  private final String FIELD = "Search entries, sessions and people";

  @TempDir Path folder;
  private TestHost host;
  private Shell shell;

  @BeforeEach
  void showShell() throws Exception {
    host = new TestHost(folder);
    TestDesk desk = new TestDesk();
    desk.answers.add(folder.resolve("w.groundwork"));
    Preferences preferences = new Preferences(folder.resolve("preferences.properties"));
    shell = fx(() -> new Shell(host, preferences, desk, InstantSource.system()));
    show(shell::root, 1280, 800);
    fire(named(ButtonBase.class, "New workspace…"));
    waitFor("the frame", () -> shell.view().isPresent());
    settle();
    host.opened
        .change(
            "add",
            tx -> {
              for (int i = 1; i <= 9; i++) {
                tx.handle()
                    .execute("INSERT INTO team (id, name) VALUES (?, ?)", "t" + i, "Core " + i);
              }
              return tx.handle()
                  .execute(
                      "INSERT INTO developer (id, name, team_id, number)"
                          + " VALUES ('d', 'Corey', 't1', 1)");
            })
        .get();
    focus(host.made.getFirst().field);
  }

  @AfterEach
  void closeShell() {
    fx(
        () -> {
          shell.close();
          return null;
        });
  }

  private List<String> hits() {
    return fx(
        () ->
            hitList().stream()
                .map(row -> row.hit() == null ? row.kind().words() : row.hit().title().text())
                .toList());
  }

  private int selected() {
    return fx(() -> list().getSelectionModel().getSelectedIndex());
  }

  private List<SearchViewModel.Row> hitList() {
    return list().getItems();
  }

  @SuppressWarnings("unchecked")
  private ListView<SearchViewModel.Row> list() {
    return (ListView<SearchViewModel.Row>) shell.root().lookup("#search-hits");
  }

  @Test
  void jumpsToWhatIsFoundAndRemembersWhatWasSought() {
    press(KeyCode.CONTROL, KeyCode.F);
    assertFocused(FIELD);
    assertThat(fx(() -> shows("Type a word"))).isTrue();
    type("core");
    waitFor("hits", () -> hits().size() == 10);
    assertThat(hits()).as("no area shows developers here").doesNotContain("Corey");
    assertThat(hits()).startsWith("Teams", "Core 9", "Core 8");
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.UP);
    press(KeyCode.ENTER);
    waitFor("the team", () -> new ItemRef("team", "t8").equals(host.made.get(1).opened));
    assertThat(fx(() -> shell.overlay().isOpen())).isFalse();
    press(KeyCode.CONTROL, KeyCode.F);
    TextField field = id(TextField.class, "search-field");
    assertThat(fx(field::getSelectedText)).isEqualTo("core");
    waitFor("hits", () -> hits().size() == 10);
    type("zz");
    waitFor("words", () -> shows("Nothing holds “zz”"));
  }

  @Test
  void goesRoundAndGivesTheFocusBack() {
    press(KeyCode.CONTROL, KeyCode.F);
    type("core");
    waitFor("hits", () -> hits().size() == 10);
    press(KeyCode.UP);
    assertThat(selected()).isEqualTo(9);
    press(KeyCode.DOWN);
    assertThat(selected()).isEqualTo(1);
    press(KeyCode.PAGE_DOWN);
    press(KeyCode.PAGE_DOWN);
    assertThat(selected()).isEqualTo(9);
    press(KeyCode.ESCAPE);
    assertThat(fx(() -> shell.overlay().isOpen())).isFalse();
    assertFocused(host.made.getFirst().field);
  }

  @Test
  void opensByAClickToo() {
    click(named(ButtonBase.class, "Search"));
    assertFocused(FIELD);
    type("core 3");
    waitFor("the hit", () -> hits().equals(List.of("Teams", "Core 3")));
    settle();
    click(named("Core 3 "));
    waitFor("the team", () -> new ItemRef("team", "t3").equals(host.made.get(1).opened));
  }

  @Test
  void showsNothingWhileTheScreenHidesNames() {
    host.made.getFirst().covered = true;
    press(KeyCode.CONTROL, KeyCode.F);
    type("core");
    waitFor("words", () -> shows("Names and notes are hidden"));
    assertThat(hits()).isEmpty();
  }

  @Test
  void thePaletteFindsItemsByName() {
    press(KeyCode.CONTROL, KeyCode.K);
    type("core 5");
    waitFor("the team", () -> shows("Core 5"));
    press(KeyCode.ENTER);
    waitFor("the team", () -> new ItemRef("team", "t5").equals(host.made.get(1).opened));
  }
}
