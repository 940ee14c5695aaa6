package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.store.shadowing.ShadowingStore;
import java.time.Duration;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class SessionsStoryTest extends WindowStory {
  @Test
  void aDeletedSessionComesBackWithItsLog() {
    open();
    session("dev 1");
    session("dev 2");
    assertFocused("Shadowing sessions, newest first");
    press(KeyCode.DELETE);
    waitFor("one session", () -> sessions() == 1);
    waitFor("the other’s review", () -> exists("seen with dev 1"));
    assertThat(fx(() -> shows("dev 2"))).isFalse();
    fire(named(ButtonBase.class, "Undo"));
    waitFor("both", () -> sessions() == 2);
    assertThat(entries()).hasSize(2);
    press(KeyCode.UP);
    waitFor("its review", () -> exists("seen with dev 2"));
    press(KeyCode.DELETE);
    waitFor("one session", () -> sessions() == 1);
    press(KeyCode.DELETE);
    waitFor("none", () -> sessions() == 0);
    named("Sit beside a developer and watch");
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("one back", () -> exists("seen with dev 1"));
  }

  @Test
  void undoingTheStartLeadsBackToTheList() {
    open();
    start("dev 1");
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("no session", () -> sessions() == 0);
    named("Sit beside a developer and watch");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertFocused(line());
    log("goes on");
    type("half");
    press(KeyCode.CONTROL, KeyCode.Z);
    waitForLine("");
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("no entry", () -> entries().isEmpty());
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("no session", () -> sessions() == 0);
    named("Sit beside a developer and watch");
  }

  @Test
  void aSessionThatIsUndoneWhileItsReviewShowsLeavesTheScreen() {
    open();
    session("dev 1");
    waitFor("its review", () -> exists("seen with dev 1"));
    press(KeyCode.ENTER);
    assertFocused("Time log");
    press(KeyCode.ENTER);
    type(" and more");
    for (int step = 0; step < 5 && sessions() > 0; step++) {
      int before = step;
      press(KeyCode.CONTROL, KeyCode.Z);
      waitFor("step " + before, () -> shows("Undone"));
    }
    waitFor("no session", () -> sessions() == 0);
    named("Sit beside a developer and watch");
    press(KeyCode.CONTROL, KeyCode.N);
    assertFocused("Developer");
  }

  @Test
  void aRunningSessionComesFirstAndItsFormNeverTwice() {
    open();
    start("dev 1");
    press(KeyCode.CONTROL, KeyCode.N);
    assertFocused(line());
    press(KeyCode.ESCAPE);
    named("This session is running");
    press(KeyCode.ENTER);
    assertFocused(line());
    close();
    open();
    assertFocused(line());
    assertThat(sessions()).isEqualTo(1);
  }

  @Test
  void escLosesNoKey() {
    open();
    start("dev 1");
    type("ha");
    press(KeyCode.ESCAPE);
    waitFor("what Esc does", () -> shows("Esc again leaves this screen"));
    assertFocused(line());
    press(KeyCode.ESCAPE);
    named("This session is running");
    type("lf");
    waitForLine("half");
    assertFocused(line());
    press(KeyCode.ENTER);
    waitFor("the entry", () -> entries().size() == 1);
    press(KeyCode.ESCAPE);
    named("This session is running");
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

  private int sessions() {
    return read(workspace -> workspace.query(new ShadowingStore()::sessions).join().size());
  }
}
