package app.groundwork.app;

import java.time.Duration;
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
