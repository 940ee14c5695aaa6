package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.SessionRow;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** By the story's clock: 10 March 2026. */
@Isolated
class SessionTableStoryTest extends WindowStory {
  private static final long DAY = 86_400_000;
  private final Locale locale = Locale.getDefault();
  private TableView<SessionRow> table;

  @BeforeEach
  void fill() throws Exception {
    Locale.setDefault(Locale.US);
    try (Workspace workspace = Workspace.open(file(), setup())) {
      session(workspace, "Ann", "Payments", 10, 6);
      session(workspace, "Bob", "Search", 20, 30);
      session(workspace, "Cid", "Payments", 90, 12);
      session(workspace, "Dan", "Mobile", 100, 3);
    }
  }

  @AfterEach
  void putLocaleBack() {
    Locale.setDefault(locale);
  }

  @Test
  void theTableIsReadSortedAndFilteredByKeyboardAlone() {
    open();
    openTable();
    assertThat(shown()).containsExactly("Ann", "Bob", "Cid", "Dan");
    named("2 of 3 teams this quarter");
    // To the head of the table, by its menu.
    press(KeyCode.SHIFT, KeyCode.TAB);
    press(KeyCode.SHIFT, KeyCode.TAB);
    press(KeyCode.SHIFT, KeyCode.TAB);
    assertFocused(button("Sort"));
    press(KeyCode.SPACE);
    for (int down = 0; down < 9; down++) {
      press(KeyCode.DOWN);
    }
    press(KeyCode.ENTER);
    waitFor("most waiting first", () -> shown().equals(List.of("Bob", "Cid", "Ann", "Dan")));
    press(KeyCode.SHIFT, KeyCode.TAB);
    assertFocused("Quarter");
    press(KeyCode.SHIFT, KeyCode.TAB);
    assertFocused("Team");
    press(KeyCode.SPACE);
    waitFor("a choice", () -> ((ChoiceBox<?>) find("Team")).isShowing());
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    waitFor("one team only", () -> shown().size() < 4);
    press(KeyCode.ESCAPE);
    assertFocused("All sessions");
  }

  @Test
  void aReviewOpensAndLeadsBackToTheSamePlace() {
    open();
    openTable();
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertFocused("Time log");
    waitFor("its log", () -> exists("seen with Cid"));
    press(KeyCode.ESCAPE);
    assertFocused("All sessions");
    assertThat(chosen()).containsExactly("Cid");
    close();
    open();
    assertFocused("All sessions");
    press(KeyCode.CONTROL, KeyCode.L);
    assertFocused("Shadowing sessions, newest first");
    press(KeyCode.CONTROL, KeyCode.T);
    assertFocused("All sessions");
  }

  @Test
  void aRemovedSessionComesBackWithItsRow() {
    open();
    openTable();
    press(KeyCode.DOWN);
    press(KeyCode.DELETE);
    waitFor("one row less", () -> shown().equals(List.of("Ann", "Cid", "Dan")));
    waitFor("the next one chosen", () -> chosen().equals(List.of("Cid")));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("its row", () -> shown().equals(List.of("Ann", "Bob", "Cid", "Dan")));
    press(KeyCode.SHIFT, KeyCode.DOWN);
    press(KeyCode.DELETE);
    waitFor("two rows less", () -> shown().size() == 2);
    fire(named(ButtonBase.class, "Undo"));
    waitFor("both", () -> shown().size() == 4);
  }

  @Test
  void aNoticeMovesNothing() {
    open();
    openTable();
    Node foot = fx(() -> table.getScene().lookup(".totals-foot"));
    double before = fx(() -> bottom(foot));
    press(KeyCode.DELETE);
    Node undo = named(ButtonBase.class, "Undo");
    settle();
    assertThat(fx(() -> bottom(foot))).isEqualTo(before);
    click(undo);
    waitFor("the row back", () -> shown().size() == 4);
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  @Test
  void savesWhatIsShown() throws Exception {
    open();
    openTable();
    focus(named("Filter by developer, team or workflow"));
    type("pay");
    waitFor("one team", () -> shown().equals(List.of("Ann", "Cid")));
    press(KeyCode.DOWN);
    assertFocused("All sessions");
    Path csv = folder.resolve("sessions.csv");
    saveTo.set(csv);
    press(KeyCode.CONTROL, KeyCode.S);
    waitFor("the file", () -> shows("Saved to sessions.csv"));
    assertThat(Files.readAllLines(csv))
        .hasSize(3)
        .element(1)
        .asString()
        .startsWith("2026-02-28,Ann,Payments,60.0,2,0,0.0,10.0,0,");
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.CONTROL, KeyCode.C);
    waitFor("the rows", () -> copied.get().contains("Feb 28, 2026\tAnn\tPayments\t60.0"));
    assertThat(copied.get().lines()).hasSize(2);
  }

  @Test
  void whatFitsNoSessionHasNoTrendAndIsNotSaved() {
    open();
    openTable();
    waitFor("the trend", () -> shows("no trend yet"));
    focus(named("Filter by developer, team or workflow"));
    type("nobody");
    waitFor("why there is none", () -> shows("there is no trend to show"));
    assertThat(fx(() -> shows("no trend yet"))).isFalse();
    saveTo.set(folder.resolve("none.csv"));
    press(KeyCode.CONTROL, KeyCode.S);
    waitFor("words", () -> shows("There is nothing to save"));
    assertThat(folder.resolve("none.csv")).doesNotExist();
  }

  @Test
  void theHeadSortsAndShiftAddsAColumn() {
    open();
    openTable();
    click(head("Team"));
    waitFor("by team", () -> shown().equals(List.of("Dan", "Ann", "Cid", "Bob")));
    click(head("Waiting, %"), KeyCode.SHIFT);
    click(head("Waiting, %"), KeyCode.SHIFT);
    waitFor("then by waiting", () -> shown().equals(List.of("Dan", "Cid", "Ann", "Bob")));
    assertThat(chosen()).containsExactly("Ann");
  }

  private void openTable() {
    // The file may answer after the window has opened.
    id(ToggleButton.class, "sessions-table");
    press(KeyCode.CONTROL, KeyCode.T);
    assertFocused("All sessions");
    find();
    waitFor("the rows", () -> shown().size() == 4);
  }

  @SuppressWarnings("unchecked")
  private void find() {
    table = (TableView<SessionRow>) id(TableView.class, "session-table");
  }

  private List<String> shown() {
    return fx(() -> table.getItems().stream().map(SessionRow::developer).toList());
  }

  private List<String> chosen() {
    return fx(
        () ->
            table.getSelectionModel().getSelectedItems().stream()
                .map(SessionRow::developer)
                .toList());
  }

  private Node head(String name) {
    return fx(
        () ->
            table.lookupAll(".column-header > .label").stream()
                .filter(label -> ((javafx.scene.control.Label) label).getText().equals(name))
                .findFirst()
                .orElseThrow());
  }

  private static Node button(String name) {
    return named(ButtonBase.class, name);
  }

  /** An hour, so many days ago, with so many minutes of waiting. */
  private void session(
      Workspace workspace, String developer, String team, int daysAgo, int waited) {
    ShadowingStore sessions = new ShadowingStore();
    ShadowCapture capture = new ShadowCapture(new PeopleStore(), sessions);
    long start = clock.millis() - daysAgo * DAY;
    workspace
        .change(
            "test",
            tx -> {
              ShadowSession session =
                  capture.start(
                      tx,
                      new ShadowCapture.Start(
                          developer, team, "deploy", "", Consent.YES, null, null, null),
                      start);
              var wait = capture.log(tx, session.id(), ".w pipeline", start);
              sessions.save(tx, wait.withUntil(start + waited * 60_000L));
              capture.log(tx, session.id(), "seen with " + developer, start + 3_000_000);
              capture.stop(tx, session.id(), start + 3_600_000);
              return true;
            })
        .join();
  }
}
