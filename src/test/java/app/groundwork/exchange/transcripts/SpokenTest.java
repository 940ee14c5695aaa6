package app.groundwork.exchange.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkSource;
import app.groundwork.model.interviews.TalkSpan;
import java.util.List;
import java.util.Map;
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
        .isEqualTo(new Cast(Set.of("Ann Lee"), Set.of(), List.of(), null));
    Cast part = Cast.of(read, List.of("Ann"), null);
    assertThat(part.mine()).containsExactly("Ann Lee");
    assertThat(part.remarks()).singleElement().asString().contains("Ann Lee");
    assertThat(Cast.of(read, List.of("Zed"), null).refusal()).contains("Zed", "Ann Lee · Bo");
    assertThat(Cast.of(read, List.of(), null).refusal()).contains("Ann Lee · Bo");
  }

  @Test
  void whoIAmIsNotGuessed() {
    ReadTranscript read = Transcripts.read(VTT);
    assertThat(Cast.of(read, null, null).refusal()).contains("Ann Lee · Bo");
    assertThat(Cast.of(read, null, "Zed").refusal()).isNotNull();
    assertThat(Cast.of(read, null, "bo").mine()).containsExactly("Ann Lee");
    assertThat(Cast.of(read, null, "Bo de Vries").remarks())
        .singleElement()
        .asString()
        .contains("Ann Lee");
    assertThat(Cast.of(Transcripts.read("Me: a\nBo: b\nCy: c\n"), null, null).mine())
        .containsExactly("Me");
    Cast alone = Cast.of(Transcripts.read("Bo: a\nBo: b\n"), null, null);
    assertThat(alone.mine()).isEmpty();
    assertThat(alone.refusal()).isNull();
    assertThat(alone.remarks()).singleElement().asString().contains("Bo");
    ReadTranscript alike = Transcripts.read("Ann Lee: a\nAnn Bee: b\nBo: c\n");
    assertThat(Cast.of(alike, List.of("Ann"), null).refusal()).isNotNull();
    assertThat(Cast.of(alike, null, "Bo").refusal()).isNotNull();
  }

  private static final String THREE =
      "WEBVTT\n\n00:00.000 --> 00:10.000\n<v Pat>a\n\n00:10.000 --> 00:40.000\n<v Zelda>b\n\n"
          + "00:40.000 --> 01:00.000\n<v Gustav>never\n\n01:00.000 --> 01:10.000\nagreed\n\n"
          + "01:10.000 --> 01:20.000\n<v Zelda>c\n";

  @Test
  void whoElseSpeaksBesideTheDeveloperIsLeftOutWithAllTheirLines() {
    ReadTranscript read = Transcripts.read(THREE);
    for (String developer : List.of("Zelda", " zelda ", "Zelda Okoro")) {
      Cast cast = Cast.of(read, List.of("Pat"), developer);
      assertThat(cast.leftOut()).containsExactly("Gustav");
      assertThat(cast.remarks())
          .containsExactly(
              "2 lines of Gustav are left out: only what the developer and you said is imported.");
      Spoken spoken = Spoken.of(read, cast.mine(), cast.leftOut());
      assertThat(spoken.lines()).extracting(SpokenLine::text).containsExactly("a", "b", "c");
      assertThat(spoken.share().share()).hasValue(0.2);
      assertThat(spoken.share().talkMs()).isEqualTo(50_000);
    }
    Cast unclear = Cast.of(read, null, "Zelda");
    assertThat(unclear.refusal()).isNotNull();
    assertThat(unclear.leftOut()).isEmpty();
  }

  @Test
  void whereNobodyIsCalledAsTheDeveloperAllOthersAreTheInterviewedAndThatIsSaid() {
    ReadTranscript read = Transcripts.read(THREE);
    for (String developer : new String[] {null, "Unknown", "Pat", "–"}) {
      Cast cast = Cast.of(read, List.of("Pat"), developer);
      assertThat(cast.leftOut()).isEmpty();
      assertThat(cast.remarks())
          .containsExactly(
              "2 lines of Zelda, 2 lines of Gustav: all are imported as the developer’s words.");
    }
    assertThat(Cast.of(Transcripts.read(VTT), List.of("Ann Lee"), "Zed").remarks()).isEmpty();
  }

  @Test
  void whatIsSaidOfOthersGoesBeforeWhatIsPlain() {
    ReadTranscript read = Transcripts.read(THREE);
    Cast both = Cast.of(read, List.of("Pat"), "Zelda", Map.of("GUSTAV", Role.THEM));
    assertThat(both.leftOut()).isEmpty();
    assertThat(both.remarks())
        .containsExactly("2 lines of Gustav are imported as the developer’s words too.");
    Cast other =
        Cast.of(read, List.of("Pat"), "Zelda", Map.of("Gustav", Role.THEM, "Zelda", Role.LEFT_OUT));
    assertThat(other.leftOut()).containsExactly("Zelda");
    assertThat(other.remarks()).hasSize(2).last().asString().contains("Gustav", "though");
    Cast unnamed = Cast.of(read, List.of("Pat"), null, Map.of("Gustav", Role.LEFT_OUT));
    assertThat(unnamed.leftOut()).containsExactly("Gustav");
    assertThat(unnamed.refusal()).isNull();
    Cast nobody = Cast.of(read, List.of("Pat"), "Zelda", Map.of("Zelda", Role.LEFT_OUT));
    assertThat(nobody.refusal()).contains("Zelda · Gustav");
  }

  @Test
  void whatIsLeftOutOfATextTakesItsTimeAllTheSame() {
    ReadTranscript read = Transcripts.read("Pat: a b\nGustav: c d e\nZelda: f g\n");
    Spoken spoken = Spoken.of(read, Set.of("Pat"), Set.of("gustav"));
    assertThat(spoken.lines()).extracting(SpokenLine::atMs).containsExactly(0L, 2_000L);
    assertThat(spoken.share().share()).hasValue(0.5);
  }
}
