package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.store.Setup;
import app.groundwork.testing.FailingDisk;
import java.time.Duration;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class FailingDiskWindowTest extends WindowStory {
  private static final String FULL = "the disk is full";

  private final FailingDisk disk = new FailingDisk();

  @Override
  Setup setup() {
    return new Setup(null, clock, 500, disk);
  }

  @Test
  void aFullDiskIsSaidNothingIsLostAndRoomBringsItIntoTheFile() {
    open();
    start("dev 1");
    log("before");
    clock.pass(Duration.ofSeconds(10));

    disk.failAt(1, true);
    type("during");
    press(KeyCode.ENTER);
    waitFor("words at the line", () -> shows("“during”") && shows(FULL));
    clock.pass(Duration.ofSeconds(10));
    type("and after");
    press(KeyCode.F7);
    waitFor("a notice", () -> exists("Put away"));
    press(KeyCode.CONTROL, KeyCode.E);
    settle();
    assertThat(textOf(line())).isEmpty();
    waitFor("both lines at the line", () -> shows("“during”, “and after”"));
    assertThat(entries()).hasSize(1);
    assertThat(session().isRunning()).isTrue();

    // Another screen in between forgets nothing.
    press(KeyCode.ESCAPE);
    named("This session is running");
    fire(named(ButtonBase.class, "Go on"));
    waitFor("both lines at the line", () -> shows("“during”, “and after”"));

    disk.heal();
    waitFor("all in the file by itself", () -> entries().size() == 3);
    waitFor("no words at the line", () -> !shows("“during”"));
    assertThat(Stamps.of(session(), entries()))
        .containsExactly("00:00 note before", "00:10 note during", "00:20 note and after");
    press(KeyCode.CONTROL, KeyCode.E);
    waitFor("the end", () -> !session().isRunning());
    assertThat(entries()).hasSize(3);
  }
}
