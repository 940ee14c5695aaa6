package app.groundwork.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.PieceFact.Stretch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PainFiguresTest {
  private static PieceFact piece(
      String meeting, String developer, @Nullable String team, long at, Stretch... lost) {
    return new PieceFact(meeting + "/" + at, meeting, developer, team, at, List.of(lost));
  }

  private static Stretch minutes(int from, int until) {
    return new Stretch(from * 60_000L, until * 60_000L);
  }

  @Test
  void nothingStandsBehindWhatHasNoEvidence() {
    assertThat(PainFigures.of(List.of())).isEqualTo(PainFigures.NONE);
  }

  @Test
  void twoObserversOfOneDeveloperCountOneDeveloper() {
    PainFigures figures =
        PainFigures.of(
            List.of(
                piece("session 1", "Ada", "Payments", 100),
                piece("session 2", "Ada", "Payments", 200),
                piece("interview", "Developer 3", "Mobile", 50)));
    assertThat(figures).isEqualTo(new PainFigures(3, 2, 2, 0, 50L, 200L));
  }

  @Test
  void aWaitInsideAFrictionSpanCountsOnce() {
    PainFigures figures =
        PainFigures.of(
            List.of(
                piece("s", "Ada", null, 1, minutes(10, 20)),
                piece("s", "Ada", null, 2, minutes(12, 15)),
                piece("s", "Ada", null, 3, minutes(18, 23)),
                piece("t", "Lin", null, 4, minutes(12, 15))));
    assertThat(figures.lostMs()).isEqualTo((13 + 3) * 60_000);
    assertThat(figures.teams()).isZero();
  }

  @Test
  void whatTwoObserversOfOneDeveloperSawAtOnceCountsOnce() {
    PainFigures figures =
        PainFigures.of(
            List.of(
                // The one paused from minute 12 to 13, the other did not.
                piece("session 1", "Ada", null, 1, minutes(10, 12), minutes(13, 15)),
                piece("session 2", "Ada", null, 2, minutes(11, 17)),
                piece("session 3", "Lin", null, 3, minutes(10, 15))));
    assertThat(figures.lostMs()).isEqualTo((7 + 5) * 60_000);
  }

  @Test
  void theOrderMakesNoDifferenceAndEachMinuteCountsOnce() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<PieceFact> pieces = new ArrayList<>();
      boolean[][] lost = new boolean[3][100];
      for (int i = random.nextInt(12); i > 0; i--) {
        int developer = random.nextInt(3);
        int from = random.nextInt(90);
        int until = from + random.nextInt(10);
        for (int minute = from; minute < until; minute++) {
          lost[developer][minute] = true;
        }
        String meeting = "m" + random.nextInt(2) + developer;
        pieces.add(piece(meeting, "d" + developer, null, i, minutes(from, until)));
      }
      int sum = 0;
      for (boolean[] its : lost) {
        for (boolean minute : its) {
          sum += minute ? 1 : 0;
        }
      }
      PainFigures figures = PainFigures.of(pieces);
      assertThat(figures.lostMs()).isEqualTo(sum * 60_000L);
      Collections.shuffle(pieces, random);
      assertThat(PainFigures.of(pieces)).isEqualTo(figures);
    }
  }
}
