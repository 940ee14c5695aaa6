package app.groundwork.model.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TalkSoFarTest {
  private static final long START = 1_700_000_000_000L;

  private static TalkSpan span(int id, long from, Long until, Speaker speaker) {
    return new TalkSpan(
        "s%04d".formatted(id), "i", START + from, until == null ? null : START + until, speaker);
  }

  /** After any turns, corrections and undos it is what counting all spans anew gives. */
  @Test
  void isWhatAllSpansAddUpToWhateverWasDone() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Pause> pauses = new ArrayList<>();
      List<TalkSpan> spans = new ArrayList<>();
      TalkSoFar soFar = new TalkSoFar("i", START, pauses, spans);
      List<List<TalkSpan>> before = new ArrayList<>();
      int[] ids = {0};
      long now = START;
      for (int i = 0; i < 150; i++) {
        now += random.nextInt(30_000);
        List<TalkSpan> was = List.copyOf(spans);
        if (random.nextInt(25) == 0 && !before.isEmpty()) {
          // Undone, up to some steps back.
          List<TalkSpan> then = before.get(random.nextInt(before.size()));
          was.forEach(span -> soFar.put(span.id(), null));
          then.forEach(span -> soFar.put(span.id(), span));
          spans = new ArrayList<>(then);
        } else {
          TalkLog log = new TalkLog("i", START, spans);
          long ago = now - 10_000L * (1 + random.nextInt(9));
          TalkLog.Step step =
              switch (random.nextInt(3)) {
                case 0 -> log.turn(Speaker.values()[random.nextInt(3)], now, () -> "s" + ids[0]++);
                case 1 -> log.correct(now, () -> "s" + ids[0]++);
                default -> log.since(ago, () -> "s" + ids[0]++);
              };
          for (String gone : step.removed()) {
            spans.removeIf(span -> span.id().equals(gone));
            soFar.put(gone, null);
          }
          for (TalkSpan saved : step.saved()) {
            spans.removeIf(span -> span.id().equals(saved.id()));
            spans.add(saved);
            soFar.put(saved.id(), saved);
          }
        }
        before.add(was);
        assertThat(soFar.share(now))
            .as("seed %s, step %s", seed, i)
            .isEqualTo(TalkShare.of(spans, new SessionTime(START, pauses), now));
      }
      pauses.add(new Pause("p", "i", START + 60_000, START + 90_000));
      assertThat(soFar.under(START, pauses).share(now))
          .isEqualTo(TalkShare.of(spans, new SessionTime(START, pauses), now));
      assertThat(soFar.share(START + 45_000))
          .as("an earlier moment")
          .isEqualTo(TalkShare.of(spans, new SessionTime(START, List.of()), START + 45_000));
    }
  }

  @Test
  void countsNoMoreAtALookHoweverLongItRuns() {
    TalkSoFar soFar = new TalkSoFar("i", START, List.of(), List.of());
    for (int i = 0; i < 5_000; i++) {
      Speaker speaker = i % 2 == 0 ? Speaker.ME : Speaker.THEM;
      soFar.put("s%04d".formatted(i), span(i, i * 1_000, (i + 1) * 1_000L, speaker));
      assertThat(soFar.tail()).hasSizeLessThanOrEqualTo(32);
    }
    assertThat(soFar.share(START + 5_000_000).share()).hasValue(0.5);
  }

  @Test
  void whatIsExpectedCountsAsIfItWereWritten() {
    TalkSoFar soFar = new TalkSoFar("i", START, List.of(), List.of());
    assertThat(soFar.speaker()).isNull();
    assertThat(soFar.latest()).isEqualTo(START);
    soFar.put("s0000", span(0, 0, null, Speaker.ME));
    assertThat(soFar.speaker()).isEqualTo(Speaker.ME);
    soFar.expect(START + 20_000);
    assertThat(soFar.speaker()).isEqualTo(Speaker.THEM);
    assertThat(soFar.isWritten(START + 20_000)).isFalse();
    assertThat(soFar.share(START + 80_000)).isEqualTo(new TalkShare(20_000, 60_000, 0, 20_000));
    soFar.put("s0000", span(0, 0, 20_000L, Speaker.ME));
    soFar.put("s0001", span(1, 20_000, null, Speaker.THEM));
    assertThat(soFar.isWritten(START + 20_000)).isTrue();
    assertThat(soFar.isWritten(START + 20_001)).isFalse();
    soFar.expect(null);
    assertThat(soFar.share(START + 80_000).share()).hasValue(0.25);
    assertThat(soFar.latest()).isEqualTo(START + 20_000);
  }

  @Test
  void whatIsExpectedFromLongAgoTakesAwayWhatCameAfter() {
    TalkSoFar soFar = new TalkSoFar("i", START, List.of(), List.of());
    for (int i = 0; i < 100; i++) {
      Long until = i == 99 ? null : (i + 1) * 1_000L;
      soFar.put("s" + i, span(i, i * 1_000, until, i % 2 == 0 ? Speaker.ME : Speaker.THEM));
    }
    soFar.expect(START + 2_000);
    assertThat(soFar.share(START + 100_000)).isEqualTo(new TalkShare(1_000, 99_000, 0, 1_000));
  }
}
