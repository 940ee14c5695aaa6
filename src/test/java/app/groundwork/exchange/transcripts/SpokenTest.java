package app.groundwork.exchange.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkSource;
import app.groundwork.model.interviews.TalkSpan;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is who, and who talked how much. */
class SpokenTest {
  private static final String VTT =
      "WEBVTT\n\n00:00.000 --> 00:12.000\n<v Ann Lee>a\n\n00:12.000 --> 01:00.000\n<v Bo>b\n\n"
          + "01:00.000 --> 01:06.000\n<v Ann Lee>c\n\n01:06.000 --> 02:00.000\n<v Bo>d\n";

  @Test
  void theShareOfFourCuesIsAsComputedByHand() {
    Spoken spoken = Spoken.of(Transcripts.read(VTT), Set.of("ANN LEE"));
    assertThat(spoken.source()).isEqualTo(TalkSource.CUES);
    assertThat(spoken.share().share()).hasValue(0.15);
    assertThat(spoken.share().longestMs()).isEqualTo(12_000);
    assertThat(spoken.lengthMs()).isEqualTo(120_000);
    List<TalkSpan> spans = spoken.spans("i", new SessionTime(1_000, List.of()), () -> "x");
    assertThat(spans)
        .containsExactly(
            new TalkSpan("x", "i", 1_000, 13_000L, Speaker.ME),
            new TalkSpan("x", "i", 13_000, 61_000L, Speaker.THEM),
            new TalkSpan("x", "i", 61_000, 67_000L, Speaker.ME),
            new TalkSpan("x", "i", 67_000, 121_000L, Speaker.THEM));
  }

  @Test
  void withoutCuesEachWordCountsFourTenthsOfASecond() {
    Spoken spoken =
        Spoken.of(Transcripts.read("Title\nAnn: one two three\nBo: a b c d e f\n"), Set.of("Ann"));
    assertThat(spoken.source()).isEqualTo(TalkSource.WORDS);
    assertThat(spoken.share().meMs()).isEqualTo(1_200);
    assertThat(spoken.share().themMs()).isEqualTo(2_400);
    assertThat(spoken.lines()).extracting(SpokenLine::atMs).containsExactly(0L, 0L, 1_200L);
    assertThat(spoken.lines().getFirst().speaker()).isNull();
  }

  @Test
  void timesOfTurnsMoveThemButDoNotChangeTheShare() {
    Spoken spoken =
        Spoken.of(
            Transcripts.read("00:10 Ann: one two three\n00:10 Bo: a b c d e f\n01:00 Ann: g\n"),
            Set.of("Ann"));
    assertThat(spoken.source()).isEqualTo(TalkSource.WORDS);
    assertThat(spoken.share().meMs()).isEqualTo(1_600);
    assertThat(spoken.share().themMs()).isEqualTo(2_400);
    assertThat(spoken.lines())
        .extracting(SpokenLine::atMs)
        .containsExactly(10_000L, 10_000L, 60_000L);
    assertThat(spoken.lines())
        .extracting(SpokenLine::fromMs)
        .containsExactly(10_000L, 11_200L, 60_000L);
  }

  @Test
  void aLineWithoutANameIsTheLastOnesAndOverlapsOfOneCountOnce() {
    String srt =
        "1\n00:00:00,000 --> 00:00:10,000\nAnn: a\n\n2\n00:00:05,000 --> 00:00:20,000\nb\n\n"
            + "3\n00:00:08,000 --> 00:00:18,000\nBo: c\n";
    Spoken spoken = Spoken.of(Transcripts.read(srt), Set.of("Ann"));
    assertThat(spoken.lines())
        .extracting(SpokenLine::speaker)
        .containsExactly(Speaker.ME, Speaker.ME, Speaker.THEM);
    assertThat(spoken.share().meMs()).isEqualTo(20_000);
    assertThat(spoken.share().themMs()).isEqualTo(10_000);
  }

  @Test
  void sharesSumToOneWhateverIsSaid() {
    Random random = new Random(4);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder("A: x\nB: y\n");
      for (int turn = random.nextInt(1, 30); turn > 0; turn--) {
        text.append((char) ('A' + random.nextInt(4))).append(": ");
        text.append("word ".repeat(random.nextInt(1, 20))).append('\n');
      }
      Spoken spoken = Spoken.of(Transcripts.read(text.toString()), Set.of("A", "C"));
      double sum = spoken.share().share().orElseThrow() + spoken.share().theirs().orElseThrow();
      assertThat(sum).isEqualTo(1, org.assertj.core.data.Offset.offset(1e-9));
      long words = spoken.lines().stream().mapToLong(line -> Words.count(line.text())).sum();
      assertThat(spoken.share().talkMs()).isEqualTo(words * Spoken.WORD_MS);
    }
  }

  @Test
  void whoIAmIsSaidInAnyCaseOrByAPartOfTheName() {
    ReadTranscript read = Transcripts.read(VTT);
    assertThat(Cast.of(read, List.of("ann lee"), null))
        .isEqualTo(new Cast(Set.of("Ann Lee"), null, null));
    Cast part = Cast.of(read, List.of("Ann"), null);
    assertThat(part.mine()).containsExactly("Ann Lee");
    assertThat(part.remark()).contains("Ann Lee");
    assertThat(Cast.of(read, List.of("Zed"), null).refusal()).contains("Zed", "Ann Lee · Bo");
    assertThat(Cast.of(read, List.of(), null).refusal()).contains("Ann Lee · Bo");
  }

  @Test
  void whoIAmIsNotGuessed() {
    ReadTranscript read = Transcripts.read(VTT);
    assertThat(Cast.of(read, null, null).refusal()).contains("Ann Lee · Bo");
    assertThat(Cast.of(read, null, "Zed").refusal()).isNotNull();
    assertThat(Cast.of(read, null, "bo").mine()).containsExactly("Ann Lee");
    assertThat(Cast.of(read, null, "Bo de Vries").remark()).contains("Ann Lee");
    assertThat(Cast.of(Transcripts.read("Me: a\nBo: b\nCy: c\n"), null, null).mine())
        .containsExactly("Me");
    Cast alone = Cast.of(Transcripts.read("Bo: a\nBo: b\n"), null, null);
    assertThat(alone.mine()).isEmpty();
    assertThat(alone.refusal()).isNull();
    assertThat(alone.remark()).contains("Bo");
    ReadTranscript alike = Transcripts.read("Ann Lee: a\nAnn Bee: b\nBo: c\n");
    assertThat(Cast.of(alike, List.of("Ann"), null).refusal()).isNotNull();
    assertThat(Cast.of(alike, null, "Bo").refusal()).isNotNull();
  }
}
