package app.groundwork.app;

import java.time.Duration;
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
    waitFor("the hit", () -> shows("Sessions"));
    press(KeyCode.ENTER);
    waitFor("its review", () -> exists("seen with Zoë"));
    press(KeyCode.CONTROL, KeyCode.F);
    type("zebra");
    waitFor("words", () -> shows("Nothing holds “zebra”"));
    press(KeyCode.ESCAPE);
    waitFor("the review still", () -> exists("seen with Zoë"));
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
