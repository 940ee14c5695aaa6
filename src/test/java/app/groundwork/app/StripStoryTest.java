package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class StripStoryTest extends WindowStory {
  @Test
  void theStripStandsInForTheWindow() {
    open();
    start("dev 1");
    log("salary");
    type("half");
    press(KeyCode.F6);
    waitFor("the window out of sight", () -> stage.isIconified());
    assertFocused(line());
    assertThat(textOf(line())).isEqualTo("half");
    named("••••• ••••••");
    clock.pass(Duration.ofMinutes(2));
    waitFor("the clock", () -> exists("02:00"));
    type(" a line");
    press(KeyCode.ENTER);
    waitFor("the entry", () -> entries().size() == 2);
    waitFor("the mask", () -> exists("••••• •••• • ••••"));
    assertThat(Stamps.of(session(), entries()))
        .containsExactly("00:00 note salary", "00:00 note half a line");

    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("the undo", () -> entries().size() == 1);
    press(KeyCode.F7);
    waitFor("the pause", () -> shows("Paused"));
    press(KeyCode.ESCAPE);
    assertFocused(line());
    type("back");
    press(KeyCode.F6);
    waitFor("the window", () -> !stage.isIconified() && stage.isFocused());
    assertFocused(line());
    assertThat(textOf(line())).isEqualTo("back");
    waitFor("the log", () -> shows("salary"));

    press(KeyCode.F6);
    waitFor("the strip", () -> stage.isIconified());
    fire(named(ButtonBase.class, "Back to the window"));
    waitFor("the window", () -> !stage.isIconified());
  }

  @Test
  void stoppingFromTheStripBringsTheWindowBack() {
    open();
    start("dev 1");
    log("first");
    press(KeyCode.F6);
    waitFor("the strip", () -> stage.isIconified());
    press(KeyCode.CONTROL, KeyCode.E);
    waitFor("the end", () -> !session().isRunning());
    waitFor("the window", () -> !stage.isIconified());
    named("What it adds up to");
  }
}
