package app.groundwork.model.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionTimeTest {
  private static Pause pause(long from, @Nullable Long until) {
    return new Pause("p" + from, "s", from, until);
  }

  @Test
  void withoutPausesElapsedIsWallTime() {
    SessionTime time = new SessionTime(1000, List.of());
    assertThat(time.elapsed(1000)).isZero();
    assertThat(time.elapsed(4000)).isEqualTo(3000);
    assertThat(time.elapsed(400)).isEqualTo(-600);
    assertThat(time.instant(3000)).isEqualTo(4000);
    assertThat(time.instant(-600)).isEqualTo(400);
  }

  @Test
  void aPauseDoesNotCount() {
    SessionTime time = new SessionTime(0, List.of(pause(100, 300L), pause(500, 600L)));
    assertThat(time.elapsed(100)).isEqualTo(100);
    assertThat(time.elapsed(200)).isEqualTo(100);
    assertThat(time.elapsed(300)).isEqualTo(100);
    assertThat(time.elapsed(550)).isEqualTo(300);
    assertThat(time.elapsed(700)).isEqualTo(400);
    assertThat(time.instant(100)).isEqualTo(100);
    assertThat(time.instant(101)).isEqualTo(301);
    assertThat(time.instant(301)).isEqualTo(601);
    assertThat(time.between(50, 650)).isEqualTo(300);
  }

  @Test
  void overlappingPausesCountOnceInAnyOrder() {
    SessionTime time =
        new SessionTime(0, List.of(pause(250, 400L), pause(100, 300L), pause(150, 200L)));
    assertThat(time.elapsed(500)).isEqualTo(200);
  }

  @Test
  void aPauseThatLastsStopsTheClock() {
    SessionTime time = new SessionTime(0, List.of(pause(100, null), pause(40, 50L)));
    assertThat(time.elapsed(1_000_000)).isEqualTo(90);
    assertThat(time.instant(500)).isEqualTo(100);
  }

  @Test
  void onlyWhatLiesInTheSessionOfAPauseCounts() {
    SessionTime time = new SessionTime(1000, List.of(pause(0, 500L), pause(900, 1100L)));
    assertThat(time.elapsed(1100)).isZero();
    assertThat(time.elapsed(1200)).isEqualTo(100);
    assertThat(time.elapsed(800)).isEqualTo(-200);
    assertThat(time.instant(0)).isEqualTo(1000);
  }

  @Test
  void agreesWithCountingMillisecondByMillisecond() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 300; round++) {
      long start = random.nextLong(50);
      List<Pause> pauses = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        long from = random.nextLong(200);
        pauses.add(pause(from, random.nextInt(8) == 0 ? null : from + random.nextLong(60)));
      }
      SessionTime time = new SessionTime(start, pauses);
      long elapsed = 0;
      for (long at = start; at < 260; at++) {
        long now = at;
        assertThat(time.elapsed(at)).isEqualTo(elapsed);
        assertThat(time.elapsed(time.instant(elapsed))).isEqualTo(elapsed);
        assertThat(time.instant(elapsed)).isLessThanOrEqualTo(Math.max(at, start));
        boolean stands =
            pauses.stream()
                .anyMatch(p -> p.from() <= now && (p.until() == null || now < p.until()));
        elapsed += stands ? 0 : 1;
      }
    }
  }
}
