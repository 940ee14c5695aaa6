package app.groundwork.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.evidence.PieceFact.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PieceFactTest {
  private static Pause pause(long from, @Nullable Long until) {
    return new Pause("p" + from, "s", from, until);
  }

  @Test
  void aPauseCutsAStretchInTwo() {
    assertThat(new Stretch(10, 30).without(List.of(pause(15, 18L))))
        .containsExactly(new Stretch(10, 15), new Stretch(18, 30));
    assertThat(new Stretch(10, 30).without(List.of())).containsExactly(new Stretch(10, 30));
  }

  @Test
  void pausesMayOverlapReachOutOrStillLast() {
    assertThat(
            new Stretch(10, 30)
                .without(
                    List.of(
                        pause(25, null),
                        pause(0, 12L),
                        pause(16, 17L),
                        pause(15, 20L),
                        pause(40, 50L))))
        .containsExactly(new Stretch(12, 15), new Stretch(20, 25));
    assertThat(new Stretch(10, 30).without(List.of(pause(5, 40L)))).isEmpty();
    assertThat(new Stretch(30, 30).without(List.of())).isEmpty();
    assertThat(new Stretch(30, 20).without(List.of(pause(22, 24L)))).isEmpty();
  }

  @Test
  void whatIsLeftIsAsLongAsTheClockOfTheSessionSays() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      List<Pause> pauses = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        long from = random.nextInt(100);
        pauses.add(pause(from, random.nextInt(6) == 0 ? null : from + random.nextInt(20)));
      }
      long from = random.nextInt(100);
      long until = from + random.nextInt(40);
      List<Stretch> left = new Stretch(from, until).without(pauses);
      assertThat(left.stream().mapToLong(one -> one.untilMs() - one.fromMs()).sum())
          .isEqualTo(new SessionTime(0, pauses).between(from, until));
    }
  }
}
