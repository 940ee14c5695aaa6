package app.groundwork.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.testing.HandClock;
import app.groundwork.ui.capture.ClockWatch.Jump;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClockWatchTest {
  private final HandClock wall = new HandClock();
  private long nanos;
  private final long start = wall.millis();
  private final ClockWatch watch = new ClockWatch(wall, () -> nanos);

  @Test
  void saysNothingWhileTheClocksGoTogether() {
    for (int second = 0; second < 100; second++) {
      pass(500, 500);
      assertThat(watch.look()).isEmpty();
    }
    pass(4_900, 500);
    assertThat(watch.look()).as("drift").isEmpty();
    assertThat(watch.millis()).isEqualTo(wall.millis());
  }

  @Test
  void asksOnceWhenTheWallClockRunsAhead() {
    pass(600_000, 500);
    assertThat(watch.look()).contains(new Jump(start, start + 600_000));
    pass(500, 500);
    assertThat(watch.look()).isEmpty();
    assertThat(watch.millis()).isEqualTo(wall.millis());
  }

  @Test
  void asksWhenNobodyLookedForLong() {
    pass(60_000, 60_000);
    assertThat(watch.look()).as("slept, with both clocks counting").isPresent();
    pass(9_000, 9_000);
    assertThat(watch.look()).as("only busy").isEmpty();
  }

  @Test
  void goesOnAfterWhatIsKeptIfItWasSetBackWhileNobodyLooked() {
    watch.goOnAfter(start + 60_000);
    assertThat(watch.millis()).isEqualTo(start + 60_000);
    pass(500, 500);
    assertThat(watch.look()).isEmpty();
    assertThat(watch.millis()).isEqualTo(start + 60_500);
    watch.goOnAfter(start);
    assertThat(watch.millis()).isEqualTo(start + 60_500);
  }

  @Test
  void goesOnSmoothlyWhenTheClockIsSetBack() {
    pass(500, 500);
    assertThat(watch.look()).isEmpty();
    pass(-3_599_500, 500);
    assertThat(watch.millis()).as("before the next look").isEqualTo(start + 1_000);
    assertThat(watch.look()).isEmpty();
    assertThat(watch.millis()).isEqualTo(start + 1_000);
    pass(500, 500);
    assertThat(watch.millis()).isEqualTo(start + 1_500);
    assertThat(watch.look()).isEmpty();
    pass(30_000, 500);
    assertThat(watch.look())
        .as("in the session’s time")
        .contains(new Jump(start + 1_500, start + 31_500));
  }

  private void pass(long wallMs, long realMs) {
    wall.pass(Duration.ofMillis(wallMs));
    nanos += realMs * 1_000_000;
  }
}
