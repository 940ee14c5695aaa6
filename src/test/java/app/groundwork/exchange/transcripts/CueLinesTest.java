package app.groundwork.exchange.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.exchange.incoming.NotImported;
import org.junit.jupiter.api.Test;

/** Files of cues: WebVTT and SubRip. */
class CueLinesTest {
  @Test
  void webVttIsReadWithAllThatMayBeInIt() {
    String vtt =
        """
        \ufeffWEBVTT - Interview about the portal
        Kind: captions
        Language: en

        NOTE made by hand
        over two lines

        STYLE
        ::cue { color: red }

        REGION
        id:left

        opening
        00:01.000 --> 00:04.500 align:start position:0%
        <v.loud Ines Moreau>What did you <i>ship</i> last?</v>

        2
        00:00:05.000 --> 00:00:09.000
        <v Bo>A <c.red>certificate</c>,
        <00:00:07.000>at &lt;last&gt; &amp; late.

        1:00:00.000 --> 1:00:02.000
        <v ines moreau>Hm.
        """;
    assertThat(Transcripts.read(vtt).format()).isEqualTo(TranscriptFormat.WEBVTT);
    assertThat(Transcripts.told(vtt))
        .containsExactly(
            "Ines Moreau 1000–4500 What did you ship last?",
            "Bo 5000–9000 A certificate, at <last> & late.",
            "Ines Moreau 3600000–3602000 Hm.");
    assertThat(Transcripts.read(vtt).lines())
        .extracting(ReadLine::line)
        .containsExactly(16, 20, 24);
    assertThat(Transcripts.read(vtt).voices())
        .containsExactly(
            new ReadTranscript.Voice("Ines Moreau", 2, 6), new ReadTranscript.Voice("Bo", 1, 5));
    assertThat(Transcripts.read(vtt).remarks()).isEmpty();
  }

  @Test
  void severalVoicesShareTheTimeOfTheirCueByTheirWords() {
    String vtt =
        """
        WEBVTT

        00:00.000 --> 00:08.000
        <v Ann>One two three?</v> <v Bo>Four.

        00:08.000 --> 00:12.000
        <v Ann>♪</v>and more
        """;
    assertThat(Transcripts.told(vtt))
        .containsExactly(
            "Ann 0–6000 One two three?",
            "Bo 6000–8000 Four.",
            "Ann 8000–9333 ♪",
            "null 9333–12000 and more");
  }

  @Test
  void subRipIsReadWithTagsAndNames() {
    String srt =
        """
        1
        00:00:01,000 --> 00:00:03,000 X1:40 X2:600
        - Mira Lang: <i>So</i>, what
        took so long?
        - Bo: The <font color="#fff">pipe</font>line.

        2
        00:00:03.500 --> 00:00:05.000
        {\\an8}{b}It{/b} always does: 18 minutes.

        3
        00:00:06,000 --> 00:00:06,000
        Mira Lang:
        Always?
        4
        00:00:07,000 --> 00:00:09,000
        BO: Yes.

        And on Mondays
        longer.

        """;
    assertThat(Transcripts.read(srt).format()).isEqualTo(TranscriptFormat.SUBRIP);
    assertThat(Transcripts.told(srt))
        .containsExactly(
            "Mira Lang 1000–2428 So, what took so long?",
            "Bo 2428–3000 The pipeline.",
            "null 3500–5000 It always does: 18 minutes.",
            "Mira Lang 6000–6000 Always?",
            "Bo 7000–9000 Yes. And on Mondays longer.");
  }

  @Test
  void namesInBracketsCountWhereNoneHasAColon() {
    String srt =
        """
        1
        00:00:01,000 --> 00:00:03,000
        [Mira] So?

        2
        00:00:03,000 --> 00:00:05,000
        [laughs]

        3
        00:00:05,000 --> 00:00:06,000
        [Bo] No: never.
        """;
    assertThat(Transcripts.told(srt))
        .containsExactly(
            "Mira 1000–3000 So?", "null 3000–5000 [laughs]", "Bo 5000–6000 No: never.");
  }

  @Test
  void overlappingIsAllowedAndTheOrderIsThatOfTime() {
    String srt =
        """
        00:00:10,000 --> 00:00:15,000
        Bo: Second.

        00:00:01,000 --> 00:00:12,000
        Ann: First.
        """;
    assertThat(Transcripts.told(srt))
        .containsExactly("Ann 1000–12000 First.", "Bo 10000–15000 Second.");
  }

  @Test
  void timesOfDayAreCountedFromTheFirst() {
    ReadTranscript read =
        Transcripts.read(
            "1\n10:00:01,000 --> 10:00:03,500\nAnn: Hi\n\n2\n10:00:04,0 --> 10:00:05,0\nBo: Hi\n");
    assertThat(read.lines()).extracting(ReadLine::fromMs).containsExactly(0L, 3000L);
    assertThat(read.lines()).extracting(ReadLine::untilMs).containsExactly(2500L, 4000L);
    assertThat(read.remarks()).singleElement().asString().contains("10:00:01");
  }

  @Test
  void everyMistakeIsNamedByItsLine() {
    NotImported refused =
        Transcripts.refused(
            """
            WEBVTT

            00:01.000 -> 00:04.000
            <v Ann>One

            2
            0:71.000 --> 00:04.000
            <v Ann>Two

            00:09.000 --> 00:04.000
            <v Ann>Three

            100:00:01.000 --> 100:00:02.000
            <v Ann>Four

            -00:01.000 --> 00:02.000
            <v Ann>Five

            six
            soon --> later
            <v Ann>Six
            """);
    assertThat(Transcripts.lines(refused)).containsExactly(3, 7, 10, 13, 13, 16, 20);
    assertThat(refused.getMessage())
        .contains(
            "00:01.000 -> 00:04.000", "00:01:02.500 -->", "ends before it begins", "100 hours");
  }

  @Test
  void whatHasNoCuesOrNoNamesIsRefusedWithWhatToDo() {
    assertThat(Transcripts.refused("WEBVTT\n").getMessage()).contains("no cue");
    assertThat(Transcripts.refused("WEBVTT\n\n00:01.000 --> 00:02.000\n \n").getMessage())
        .contains("no cue");
    assertThat(
            Transcripts.refused("WEBVTT\n\nwords\n\n00:01.000 --> 00:02.000\n<v A>b\n")
                .getMessage())
        .contains("Line 3", "before the first cue");
    assertThat(Transcripts.refused("1\n00:00:01,000 --> 00:00:02,000\nhello\n").getMessage())
        .contains("<v Mira>", "“Mira: …”");
  }

  @Test
  void lineEndsAndBlanksDoNotMatter() {
    String vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>b\n\n00:02.000 --> 00:03.000\n<v B>c\n";
    for (String same :
        new String[] {
          vtt.replace("\n", "\r\n"),
          vtt.replace("\n", "\r"),
          "\n\n" + vtt,
          vtt.replace("\n\n", "\n \t\n"),
          vtt.replace(" --> ", "-->"),
          vtt.replace("\n\n0", "\n\u200e0")
        }) {
      assertThat(Transcripts.told(same)).isEqualTo(Transcripts.told(vtt)).hasSize(2);
    }
  }

  @Test
  void whatOnlyLooksLikeATagOrEntityStays() {
    assertThat(
            Transcripts.told(
                "WEBVTT\n\n"
                    + "00:01.000 --> 00:02.000\n"
                    + "<v A>List<String> a < b &foo; &#0; &#xd800; &#233;"))
        .containsExactly("A 1000–2000 List<String> a < b &foo; &#0; &#xd800; é");
  }
}
