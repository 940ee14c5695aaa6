package app.groundwork.exchange.transcripts;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.exchange.incoming.Limits;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.testing.Endless;
import app.groundwork.testing.Mutation;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever is chosen by mistake or made to hurt: read right or refused, soon. */
class HostileTranscriptsTest {
  /** A busy machine is no fault; what takes the square of its length takes minutes. */
  private static final Duration SOON = Duration.ofSeconds(60);

  private static final String CUE = "00:00:01.000 --> 00:00:02.000\n";
  private static final List<String> EXAMPLES =
      List.of("import-example.vtt", "import-example.srt", "import-example-transcript.txt");

  @Test
  void everyEncodingIsReadRight() {
    for (String text :
        List.of(
            "WEBVTT\n\n" + CUE + "<v Zoë>Größe → 終\n\n" + CUE + "<v אב>שלום\n",
            "1\n" + CUE.replace('.', ',') + "Zoë: Größe → 終\n\n" + CUE + "אב: שלום\n",
            "Zoë: Größe → 終\nאב: שלום\n")) {
      for (byte[] bytes :
          List.of(
              text.getBytes(UTF_8),
              ("\ufeff" + text).getBytes(UTF_8),
              ("\ufeff" + text).getBytes(UTF_16LE),
              ("\ufeff" + text).getBytes(UTF_16BE),
              ("\ufeff" + text).getBytes(Charset.forName("UTF-32LE")))) {
        ReadTranscript read = Transcripts.read(bytes);
        assertThat(read.lines()).extracting(ReadLine::text).containsExactly("Größe → 終", "שלום");
        assertThat(read.lines()).extracting(ReadLine::speaker).containsExactly("Zoë", "אב");
        assertThat(read.remarks()).isEmpty();
      }
    }
    assertThat(
            Transcripts.read("Zoë: so\nB: é\n".getBytes(Charset.forName("windows-1252"))).remarks())
        .singleElement()
        .asString()
        .contains("Windows-1252");
  }

  @Test
  void whatIsNoTextIsRefusedByName() {
    assertThat(Transcripts.refused("").getMessage()).contains("empty");
    assertThat(Transcripts.refused("PK\u0003\u0004 and more").getMessage()).contains(".vtt");
    assertThat(Transcripts.refused("WEBVTT\n\n" + CUE + "<v A>a\0b\n").getMessage())
        .contains("Line 4", "zero");
    assertThat(Transcripts.refused(new byte[4096]).getMessage()).contains("zero");
  }

  @Test
  void tooMuchIsRefused() {
    soon("WEBVTT\n\n" + (CUE + "\n").repeat(Limits.ENTRIES + 1), "100,000");
    soon("WEBVTT\n\n" + CUE + "<v A>b\n".repeat(Limits.ENTRIES + 1), "100,000");
    soon(CUE + "A: b\n".repeat(Limits.ENTRIES + 1), "100,000");
    soon("A: b\n".repeat(Limits.ENTRIES + 1), "100,000");
    soon("words\n".repeat(Limits.ENTRIES + 1), "100,000");
    soon("00:01\n".repeat(1_000_000), "named");
    soon("1 -> 2\n".repeat(1_000_000), "100,000");
    String line = "x".repeat(Limits.CELL + 1);
    soon("A: " + line, "1,000,000");
    soon("A: b\n" + ("x".repeat(Limits.CELL / 2) + "\n").repeat(3), "1,000,000");
    soon("WEBVTT\n\n" + CUE + "<v A>" + line, "1,000,000");
    soon(
        "WEBVTT\n\n" + CUE + ("<v A>" + "x".repeat(Limits.CELL / 2) + "\n").repeat(3), "1,000,000");
    soon("WEBVTT" + line, "");
    soon("\n".repeat(10_000_000) + "a", "named");
    for (String begun : List.of("", "A: ", "WEBVTT\n\n" + CUE + "<v ", "1\n" + CUE)) {
      Endless endless = new Endless(begun.getBytes(UTF_8), (byte) 'x');
      Assertions.assertTimeoutPreemptively(
          SOON,
          () ->
              assertThatThrownBy(() -> Transcripts.read(endless)).isInstanceOf(NotImported.class));
      assertThat(endless.given()).isLessThanOrEqualTo(Limits.BYTES + 1L);
    }
  }

  @Test
  void signsWithoutEndAreReadSoon() {
    int most = Limits.CELL - 100;
    for (String sign :
        List.of(
            "<", "{", "&", "&#", "[", "(", "- ", ">", "\u200f", " ", ":", "a:", "<v ", "1:",
            "&amp;")) {
      String run = sign.repeat(most / sign.length());
      for (String text :
          List.of(
              "WEBVTT\n\n" + CUE + "<v A>a" + run,
              CUE + "A: b" + run + "\n" + run + "A: c",
              "A: " + run + "\n" + run + " B: c\nB: d",
              run)) {
        Assertions.assertTimeoutPreemptively(SOON, () -> readOrRefused(text.getBytes(UTF_8)));
      }
    }
  }

  @Test
  void noChangeToAnExampleDoesWorse() throws Exception {
    Random random = new Random(20261123);
    for (int i = 0; i < 600; i++) {
      byte[] bytes = Transcripts.example(EXAMPLES.get(i % EXAMPLES.size()));
      for (int change = random.nextInt(1, 8); change > 0; change--) {
        bytes = Mutation.of(bytes, random);
      }
      readOrRefused(bytes);
    }
  }

  @Test
  void theExamplesAreRead() throws Exception {
    assertThat(Transcripts.read(Transcripts.example(EXAMPLES.getFirst())).lines()).hasSize(10);
    assertThat(Transcripts.read(Transcripts.example(EXAMPLES.get(1))).voices())
        .extracting(ReadTranscript.Voice::name)
        .containsExactly("Mira", "Jonas");
    ReadTranscript text = Transcripts.read(Transcripts.example(EXAMPLES.getLast()));
    assertThat(text.lines()).hasSize(5);
    assertThat(text.head().developer()).isEqualTo("Ruth");
  }

  private static void readOrRefused(byte[] bytes) {
    try {
      ReadTranscript read = Transcripts.read(bytes);
      assertThat(read.voices()).isNotEmpty().hasSizeLessThanOrEqualTo(TranscriptReader.MOST_VOICES);
      assertThat(read.lines()).isNotEmpty();
      long last = 0;
      for (ReadLine line : read.lines()) {
        Long from = line.fromMs();
        Long until = line.untilMs();
        assertThat(line.text()).isNotBlank().doesNotContain("\n", "\0");
        assertThat(until == null).isEqualTo(!read.format().isTimed());
        assertThat(from == null || from >= last).isTrue();
        assertThat(until == null || (from != null && until >= from)).isTrue();
        last = from == null ? 0 : from;
      }
    } catch (NotImported refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  private static void soon(String text, String says) {
    byte[] bytes = text.getBytes(UTF_8);
    Assertions.assertTimeoutPreemptively(
        SOON, () -> assertThat(Transcripts.refused(bytes).getMessage()).contains(says));
  }
}
