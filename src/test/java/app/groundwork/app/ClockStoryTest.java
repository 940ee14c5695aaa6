package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.Test;

class ClockStoryTest extends WindowStory {
  @Test
  void aJumpIsAskedAboutWithoutStandingInTheWay() {
    open();
    start("dev 1");
    clock.pass(Duration.ofMinutes(11));
    named(ButtonBase.class, "It was a pause");
    assertFocused(line());
    log("typed while it asks");
    waitFor("the clock", () -> exists("11:00"));
    fire(named(ButtonBase.class, "No, time went on"));
    waitFor("no question", () -> !exists("It was a pause"));
    assertFocused(line());
    assertThat(fx(() -> exists("11:00"))).isTrue();

    clock.pass(Duration.ofMinutes(30));
    fire(named(ButtonBase.class, "It was a pause"));
    waitFor("no question", () -> !exists("It was a pause"));
    waitFor("the clock without it", () -> exists("11:00"));
    clock.pass(Duration.ofSeconds(2));
    log("after it");
    waitFor("the time of the entry", () -> shows("saved 11:02"));
  }

  @Test
  void aStartMovedBackMovesTheTimesOfAllEntries() {
    open();
    start("dev 1");
    clock.pass(Duration.ofMinutes(1));
    log("first");
    waitFor("its time", () -> exists("01:00"));
    log("-3 early");
    waitFor("the new time of the first", () -> exists("03:00") && !exists("01:00"));
  }

  @Test
  void aClockSetBackGoesOnSmoothly() {
    open();
    start("dev 1");
    clock.pass(Duration.ofMinutes(5));
    fire(named(ButtonBase.class, "No, time went on"));
    waitFor("the clock", () -> exists("05:00"));
    log("before");
    clock.pass(Duration.ofHours(-1));
    log("after");
    waitFor("the clock", () -> exists("05:00"));
    assertThat(fx(() -> exists("It was a pause"))).isFalse();
    assertThat(entries()).extracting(entry -> entry.text()).containsExactly("before", "after");
    assertThat(entries().getLast().at() - session().startedAt()).isBetween(300_000L, 330_000L);
  }
}
