package app.groundwork.model.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
  private static final long MINUTE = 60_000;
  private static final Offset<Double> NEAR = Offset.offset(1e-6);

  @Test
  void theAxisCountsInStepsThatPeopleCountIn() {
    TimeScale whole = TimeScale.whole(120 * MINUTE, 400);
    assertThat(whole.ticks())
        .containsExactly(0L, 30 * MINUTE, 60 * MINUTE, 90 * MINUTE, 120 * MINUTE);
    assertThat(new TimeScale(120 * MINUTE, 400, 61_500, 10_000).ticks())
        .as("10 s in view: every 2 s")
        .containsExactly(62_000L, 64_000L, 66_000L, 68_000L, 70_000L);
    assertThat(TimeScale.whole(10 * 60 * MINUTE, 400).ticks()).hasSize(6).contains(120 * MINUTE);
    assertThat(TimeScale.whole(400 * 24 * 60 * MINUTE, 660).ticks()).hasSizeBetween(2, 10);
  }

  @Test
  void atEveryZoomTheTimesHaveRoomAndThereAreSome() {
    Random random = new Random(7);
    TimeScale scale = TimeScale.whole(2 * 60 * MINUTE, 500);
    for (int i = 0; i < 2000; i++) {
      double around = random.nextDouble() * scale.total();
      double before = scale.x(around);
      TimeScale next = scale.zoomed(0.3 + 2 * random.nextDouble(), around);
      if (next.from() > 0
          && next.from() + next.span() < next.total() - 1e-6
          && scale.shows(around)) {
        assertThat(next.x(around)).as("what is pointed at stays").isEqualTo(before, NEAR);
      }
      scale = next.panned((random.nextDouble() - 0.5) * next.span());
      assertThat(scale.from()).isBetween(0.0, scale.total() - scale.span());
      List<Long> ticks = scale.ticks();
      assertThat(ticks).hasSizeBetween(1, 8);
      for (int tick = 1; tick < ticks.size(); tick++) {
        assertThat(scale.x(ticks.get(tick)) - scale.x(ticks.get(tick - 1)))
            .isGreaterThanOrEqualTo(68);
      }
    }
  }

  @Test
  void zoomEndsAtTenSecondsAndAtTheWhole() {
    TimeScale whole = TimeScale.whole(MINUTE, 100);
    assertThat(whole.zoomed(0.5, 0)).isEqualTo(whole);
    TimeScale closest = whole.zoomed(1000, MINUTE);
    assertThat(closest.span()).isEqualTo(10_000);
    assertThat(closest.from()).isEqualTo(50_000);
    assertThat(closest.isClosest()).isTrue();
    assertThat(TimeScale.whole(0, 0).zoomed(2, 0).isWhole()).as("an empty session").isTrue();
  }

  @Test
  void bringsAPlaceIntoViewAndMovesNoFartherThanNeeded() {
    TimeScale scale = new TimeScale(100 * MINUTE, 100, 40 * MINUTE, 20 * MINUTE);
    assertThat(scale.bringing(45 * MINUTE)).isEqualTo(scale);
    assertThat(scale.bringing(70 * MINUTE).from()).isEqualTo(52.0 * MINUTE, NEAR);
    assertThat(scale.bringing(10 * MINUTE).from()).isEqualTo(8.0 * MINUTE, NEAR);
    assertThat(scale.bringing(0).from()).isZero();
  }

  @Test
  void theWholeStaysTheWholeWhenTheSessionBecomesLonger() {
    assertThat(TimeScale.whole(MINUTE, 10).withTotal(2 * MINUTE).span()).isEqualTo(2.0 * MINUTE);
    TimeScale part = new TimeScale(2 * MINUTE, 10, 20_000, 30_000);
    assertThat(part.withTotal(MINUTE)).isEqualTo(new TimeScale(MINUTE, 10, 20_000, 30_000));
    assertThat(part.withTotal(20_000).isWhole()).isTrue();
  }
}
