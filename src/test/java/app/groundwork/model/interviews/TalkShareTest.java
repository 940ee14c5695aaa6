package app.groundwork.model.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TalkShareTest {
  private static final long START = 1_700_000_000_000L;
  private static final SessionTime TIME = new SessionTime(START, List.of());

  /** Cues of 12, 48, 6 and 54 s, the first and the third mine: 18 of 120 s. */
  @Test
  void isWhatIsCountedByHand() {
    TalkShare share =
        TalkShare.of(
            List.of(
                span("a", 0, 12, Speaker.ME),
                span("b", 12, 60, Speaker.THEM),
                span("c", 60, 66, Speaker.ME),
                span("d", 66, 120, Speaker.THEM)),
            TIME,
            START + 200_000);

    assertThat(share).isEqualTo(new TalkShare(18_000, 102_000, 0, 12_000));
    assertThat(share.share()).hasValue(0.15);
    assertThat(share.theirs()).hasValue(0.85);
    assertThat(share.level()).isEqualTo(TalkLevel.CALM);
  }

  @Test
  void leavesSilenceAndPausesOut() {
    SessionTime paused =
        new SessionTime(START, List.of(new Pause("p", "i", START + 10_000, START + 20_000L)));

    TalkShare share =
        TalkShare.of(
            List.of(
                span("a", 0, 30, Speaker.ME),
                span("b", 30, 50, Speaker.SILENCE),
                new TalkSpan("c", "i", START + 50_000, null, Speaker.THEM)),
            paused,
            START + 110_000);

    assertThat(share).isEqualTo(new TalkShare(20_000, 60_000, 20_000, 20_000));
    assertThat(share.share()).hasValue(0.25);
    assertThat(share.level()).isEqualTo(TalkLevel.WARNING);
  }

  @Test
  void hasNoShareIfNobodyTalked() {
    TalkShare share = TalkShare.of(List.of(span("a", 0, 9, Speaker.SILENCE)), TIME, START + 9_000);

    assertThat(share.share()).isEmpty();
    assertThat(share.level()).isEqualTo(TalkLevel.CALM);
  }

  @Test
  void whatLiesWithinAStretchDoesNotEndIt() {
    TalkShare share =
        TalkShare.of(
            List.of(
                span("a", 0, 20, Speaker.ME),
                span("b", 2, 6, Speaker.ME),
                span("c", 20, 25, Speaker.ME)),
            TIME,
            START + 60_000);

    assertThat(share.longestMs()).isEqualTo(25_000);
  }

  @Test
  void joinsWhatABreathDividesIntoOneMonologue() {
    TalkShare share =
        TalkShare.of(
            List.of(
                span("a", 0, 10, Speaker.ME),
                span("b", 12, 20, Speaker.ME),
                span("c", 23, 30, Speaker.ME),
                span("d", 30, 31, Speaker.THEM),
                span("e", 31, 40, Speaker.ME)),
            TIME,
            START + 60_000);

    assertThat(share.longestMs()).isEqualTo(18_000);
  }

  @Test
  void warnsOnlyAboveTheLimit() {
    assertThat(TalkLevel.of(0.15)).isEqualTo(TalkLevel.CALM);
    assertThat(TalkLevel.of(0.1501)).isEqualTo(TalkLevel.HINT);
    assertThat(TalkLevel.of(0.20)).isEqualTo(TalkLevel.HINT);
    assertThat(TalkLevel.of(0.2001)).isEqualTo(TalkLevel.WARNING);
  }

  @Test
  void givesNoVerdictOnTheFirstTwoMinutesWhileTheyTalk() {
    List<TalkSpan> alone = List.of(new TalkSpan("a", "i", START, null, Speaker.ME));
    assertThat(TalkShare.NONE.levelSoFar()).isEqualTo(TalkLevel.EARLY);
    assertThat(TalkShare.of(alone, TIME, START + 119_999).levelSoFar()).isEqualTo(TalkLevel.EARLY);
    assertThat(TalkShare.of(alone, TIME, START + 120_000).levelSoFar())
        .isEqualTo(TalkLevel.WARNING);
    assertThat(TalkShare.of(alone, TIME, START + 1_000).level())
        .as("of one that is over")
        .isEqualTo(TalkLevel.WARNING);
    TalkShare silent = TalkShare.of(List.of(span("a", 0, 600, Speaker.SILENCE)), TIME, START);
    assertThat(silent.levelSoFar()).as("silence is no talk").isEqualTo(TalkLevel.EARLY);
  }

  /** Whatever is pressed in whatever order: no gap, no overlap, and the shares sum to 1. */
  @Test
  void sumsToOneAfterAnyTurnsAndCorrections() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<TalkSpan> spans = new ArrayList<>();
      int[] ids = {0};
      long now = START;
      for (int i = 0; i < 40; i++) {
        now += random.nextInt(30_000);
        TalkLog log = new TalkLog("i", START, spans);
        long ago = now - 10_000L * (1 + random.nextInt(9));
        TalkLog.Step step =
            switch (random.nextInt(4)) {
              case 0 -> log.turn(Speaker.values()[random.nextInt(3)], now, () -> "s" + ids[0]++);
              case 1 -> log.correct(now, () -> "s" + ids[0]++);
              case 2 -> log.since(ago, () -> "s" + ids[0]++);
              default -> log.turn(Speaker.THEM, ago, () -> "s" + ids[0]++);
            };
        apply(step, spans);
      }
      apply(new TalkLog("i", START, spans).end(now), spans);
      TalkShare share = TalkShare.of(spans, TIME, now);

      List<TalkSpan> sorted = new TalkLog("i", START, spans).spans();
      for (int i = 1; i < sorted.size(); i++) {
        assertThat(sorted.get(i - 1).until()).as("seed %s", seed).isEqualTo(sorted.get(i).from());
      }
      assertThat(share.meMs() + share.themMs() + share.silenceMs())
          .as("seed %s", seed)
          .isEqualTo(now - sorted.getFirst().from());
      if (share.talkMs() > 0) {
        assertThat(share.share().getAsDouble() + share.theirs().getAsDouble())
            .isCloseTo(1, within(1e-12));
        assertThat(share.longestMs()).isBetween(0L, share.meMs());
      }
    }
  }

  private static void apply(TalkLog.Step step, List<TalkSpan> spans) {
    spans.removeIf(span -> step.removed().contains(span.id()));
    for (TalkSpan saved : step.saved()) {
      spans.removeIf(span -> span.id().equals(saved.id()));
      spans.add(saved);
    }
  }

  private static TalkSpan span(String id, long fromSeconds, long untilSeconds, Speaker speaker) {
    return new TalkSpan(id, "i", START + fromSeconds * 1000, START + untilSeconds * 1000, speaker);
  }
}
