package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.exchange.Samples;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewPreparation;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** From anywhere in the window: Ctrl+F, a few letters, Enter. */
class SearchStoryTest extends WindowStory {
  @Test
  void findsASessionByItsDeveloperAndShowsItsReview() {
    open();
    session("Zoë");
    session("dev 2");
    waitFor("the newer one’s review", () -> exists("seen with dev 2"));
    press(KeyCode.CONTROL, KeyCode.F);
    assertFocused("Search entries, sessions and people");
    type("zoe");
    waitForLines("developer, session and entry, each under a heading", 6);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    waitFor("its review", () -> exists("seen with Zoë"));
    press(KeyCode.CONTROL, KeyCode.F);
    type("zebra");
    waitFor("words", () -> shows("Nothing holds “zebra”"));
    press(KeyCode.ESCAPE);
    waitFor("the review still", () -> exists("seen with Zoë"));
  }

  @Test
  void jumpsToAnEntryOfAnotherSession() {
    open();
    session("Zoë");
    session("dev 2");
    waitFor("the newer one’s review", () -> exists("seen with dev 2"));
    press(KeyCode.CONTROL, KeyCode.F);
    type("seen with zo");
    waitForLines("the entry under its heading", 2);
    press(KeyCode.ENTER);
    waitFor("its review", () -> exists("seen with Zoë"));
    assertFocused("Time log");
  }

  @Test
  void jumpsToALineOfAnInterviewAndOpensAPreparedOne() throws Exception {
    try (Workspace workspace = Workspace.open(file(), setup())) {
      workspace
          .change(
              "interviews",
              tx -> {
                InterviewsStore interviews = new InterviewsStore();
                InterviewPreparation preparation =
                    new InterviewPreparation(new PeopleStore(), interviews);
                LocalDate day = LocalDate.of(2027, 1, 15);
                Interview held = preparation.prepare(tx, "Zoë", "Payments", Consent.YES, day);
                long start = clock.millis() - 3_600_000;
                interviews.save(tx, held.withStartedAt(start).withEndedAt(start + 1_800_000));
                interviews.save(
                    tx,
                    new InterviewNote(
                        tx.newId(),
                        held.id(),
                        start + 60_000,
                        null,
                        NoteKind.QUOTE,
                        "my shell script is faster",
                        null,
                        null));
                return preparation.prepare(tx, "dev 9", "", Consent.YES, day);
              })
          .join();
    }
    open();
    press(KeyCode.CONTROL, KeyCode.F);
    type("shell script");
    waitForLines("the note under its heading", 2);
    press(KeyCode.ENTER);
    waitFor("its interview", () -> shows("my shell script is faster") && shows("Zoë"));
    press(KeyCode.CONTROL, KeyCode.F);
    type("dev 9");
    waitForLines("developer and interview, each under a heading", 4);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    named("Prepare an interview with dev 9");
  }

  @Test
  void anEntryFarDownALogStandsInSight() throws Exception {
    Files.delete(file());
    Samples.create(file(), Setup.standard());
    open();
    named("What it adds up to");
    search("to tell me abou");
    assertChosenInSight(9);
  }

  @Test
  void amongFiveHundredEntriesToo() throws Exception {
    try (Workspace workspace = Workspace.open(file(), setup())) {
      fill(workspace);
    }
    open();
    session("dev 2");
    press(KeyCode.CONTROL, KeyCode.DIGIT4);
    named("Teams and developers");
    search("number 317 of");
    assertChosenInSight(317);
    press(KeyCode.CONTROL, KeyCode.F);
    assertFocused("Search entries, sessions and people");
    press(KeyCode.CONTROL, KeyCode.A);
    type("number 480 of");
    waitForLines("the entry under its heading", 2);
    press(KeyCode.ENTER);
    assertChosenInSight(480);
  }

  private void search(String words) {
    press(KeyCode.CONTROL, KeyCode.F);
    type(words);
    waitForLines("the entry under its heading", 2);
    press(KeyCode.ENTER);
  }

  private static void assertChosenInSight(int row) {
    named("Time log");
    waitFor("the entry chosen", () -> log().getSelectionModel().getSelectedIndex() >= row);
    waitFor("the entry in sight", SearchStoryTest::chosenInSight);
    settle();
    settle();
    assertThat(fx(SearchStoryTest::chosenInSight)).as("stays in sight").isTrue();
    assertThat(fx(() -> log().getFocusModel().getFocusedIndex()))
        .isEqualTo(fx(() -> log().getSelectionModel().getSelectedIndex()));
    assertFocused("Time log");
  }

  /** A session of 500 entries, a day old. */
  private void fill(Workspace workspace) {
    ShadowingStore sessions = new ShadowingStore();
    ShadowCapture capture = new ShadowCapture(new PeopleStore(), sessions);
    workspace
        .change(
            "Fill",
            tx -> {
              long start = clock.millis() - 86_400_000L;
              String id =
                  capture
                      .start(
                          tx,
                          new ShadowCapture.Start(
                              "dev 1", "payments", "deploy", "", Consent.YES, null, null, null),
                          start)
                      .id();
              for (int i = 0; i < 500; i++) {
                String words = "number " + i + " of many words that were said";
                sessions.save(
                    tx,
                    new LogEntry(
                        tx.newId(),
                        id,
                        start + i * 10_000L,
                        null,
                        EntryKind.NOTE,
                        words,
                        "ci",
                        0,
                        null,
                        null,
                        null,
                        null));
              }
              capture.stop(tx, id, start + 7_200_000L);
              return id;
            })
        .join();
  }

  @Test
  void nothingIsFoundOnAScreenThatHidesNames() {
    open();
    start("Zoë");
    log("! quota exceeded");
    press(KeyCode.F9);
    press(KeyCode.CONTROL, KeyCode.F);
    type("quota");
    waitFor("words", () -> shows("Names and notes are hidden"));
    press(KeyCode.ESCAPE);
    assertFocused(line());
  }

  /** The log, asked for on the JavaFX thread. */
  private static ListView<?> log() {
    return (ListView<?>) find("Time log");
  }

  private static boolean chosenInSight() {
    Bounds room = log().localToScene(log().getLayoutBounds());
    return log().lookupAll(".list-cell").stream()
        .map(ListCell.class::cast)
        .filter(cell -> cell.isSelected() && cell.isVisible())
        .map(cell -> cell.localToScene(cell.getLayoutBounds()))
        .anyMatch(cell -> cell.getMinY() >= room.getMinY() && cell.getMaxY() <= room.getMaxY());
  }

  private static void waitForLines(String what, int count) {
    ListView<?> hits = id(ListView.class, "search-hits");
    waitFor(what, () -> hits.getItems().size() == count);
  }

  /** A whole session of one entry. */
  private void session(String developer) {
    start(developer);
    log("seen with " + developer);
    clock.pass(Duration.ofMinutes(1));
    press(KeyCode.CONTROL, KeyCode.E);
    waitFor("the end", () -> !session().isRunning());
    named("What it adds up to");
  }
}
