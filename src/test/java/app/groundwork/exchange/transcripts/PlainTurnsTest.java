package app.groundwork.exchange.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.exchange.incoming.NotImported;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Transcripts as text. */
class PlainTurnsTest {
  @Test
  void aTurnGoesOnUntilTheNextName() {
    String text =
        """
        Interview with Bo

        Mira Lang: What was
        the last release?

        Bo de Vries: A certificate. It took
        long, see http://wiki: all of it.
        - at 10:30 we met: nothing

        One more thing: it was late.
        MIRA LANG: I see.
        """;
    assertThat(Transcripts.read(text).format()).isEqualTo(TranscriptFormat.PLAIN);
    assertThat(Transcripts.told(text))
        .containsExactly(
            "null Interview with Bo",
            "Mira Lang What was the last release?",
            "Bo de Vries A certificate. It took long, see http://wiki: all of it."
                + " - at 10:30 we met: nothing One more thing: it was late.",
            "Mira Lang I see.");
  }

  @Test
  void namesMayBeSmallInAnyScriptInBracketsOrWithWhoTheyAre() {
    assertThat(Transcripts.told("me: so?\ndev: no\n")).containsExactly("me so?", "dev no");
    assertThat(Transcripts.told("Me: so?\nBo: no\nthen: yes"))
        .containsExactly("Me so?", "Bo no then: yes");
    assertThat(Transcripts.told("张三：你好\nשרה: שלום\n")).containsExactly("张三 你好", "שרה שלום");
    assertThat(Transcripts.told("\u200fשרה: א\n>> [Bo]: b\nDr. O’Neil (Platform, she/her): c"))
        .containsExactly("שרה א", "Bo b", "Dr. O’Neil (Platform, she/her) c");
    assertThat(Transcripts.told("Speaker 1: a\nSpeaker 2: b\n"))
        .containsExactly("Speaker 1 a", "Speaker 2 b");
  }

  @Test
  void timesOfAllTurnsInOrderAreTaken() {
    for (String text :
        new String[] {
          "[00:00:02] Mira: So?\n[00:01:05] Bo: No.\n",
          "00:02 Mira: So?\n1:05 Bo: No.\n",
          "(00:02) - Mira: So?\n(1:05) | Bo: No.\n",
          "Mira (00:02): So?\nBo [1:05]: No.\n",
          "Mira  0:02\nSo?\n\nBo  1:05\nNo.\n",
          "00:02\nMira: So?\n01:05\nBo: No.\n"
        }) {
      assertThat(Transcripts.told(text)).containsExactly("Mira 2000 So?", "Bo 65000 No.");
    }
    assertThat(Transcripts.told("00:02 Mira: So?\n00:09 and?\n00:11 Bo: No.\n"))
        .containsExactly("Mira 2000 So?", "null 9000 and?", "Bo 11000 No.");
  }

  @Test
  void timesOfSomeTurnsOrOutOfOrderAreLeftOutAndThatIsSaid() {
    for (String text :
        new String[] {"00:02 Mira: So?\nBo: No.\n", "00:12 Mira: So?\n00:10 Bo: No.\n"}) {
      ReadTranscript read = Transcripts.read(text);
      assertThat(read.lines()).extracting(ReadLine::fromMs).containsOnlyNulls();
      assertThat(read.remarks()).singleElement().asString().contains("left out");
    }
  }

  @Test
  void factsMayStandAboveTheFirstTurn() {
    String text = "Date: 2026-03-31\nDeveloper: Bo\nTeam: Payments\nThe talk\nMe: Hi\nBo: Hi\n";
    assertThat(Transcripts.read(text).head())
        .isEqualTo(new ReadTranscript.Head("Bo", "Payments", LocalDate.of(2026, 3, 31)));
    assertThat(Transcripts.told(text)).containsExactly("null The talk", "Me Hi", "Bo Hi");
    assertThat(Transcripts.read("Date: 31 March\nMe: Hi\nBo: Hi\n").remarks())
        .singleElement()
        .asString()
        .contains("31 March");
    assertThat(Transcripts.told("Developer: Hi\nMe: Hi\n"))
        .containsExactly("Developer Hi", "Me Hi");
    assertThat(Transcripts.told("Developer: Hi\nMe: Hi\nDeveloper: No\nBo: Yes"))
        .containsExactly("Developer Hi", "Me Hi", "Developer No", "Bo Yes");
  }

  @Test
  void whatIsNoTranscriptIsRefusedWithWhatToDo() throws IOException {
    assertThat(Transcripts.refused("Dear diary,\nnothing today.\n").getMessage())
        .contains("“Mira: …”");
    for (String log : new String[] {"import-example.txt", "00:05 - a\n00:07 b\nMira: hi\n"}) {
      String text =
          log.endsWith(".txt") ? new String(Transcripts.example(log), StandardCharsets.UTF_8) : log;
      assertThat(Transcripts.refused(text).getMessage()).contains("log", "shadowing");
    }
    for (String other : new String[] {"import-example.csv", "import-example.boris"}) {
      assertThat(Transcripts.refused(Transcripts.example(other)).getMessage()).isNotBlank();
    }
    StringBuilder names = new StringBuilder();
    for (int i = 0; i <= TranscriptReader.MOST_VOICES; i++) {
      names.append("Name ").append(i).append(": hi\n");
    }
    assertThat(Transcripts.refused(names.toString()).getMessage()).contains("101 names");
  }

  @Test
  void aTimeThatIsNoneIsNamedByItsLine() {
    NotImported refused =
        Transcripts.refused("[00:01] Mira: a\n\n[00:75] Bo: b\n101:00:00 Mira: c\n");
    assertThat(Transcripts.lines(refused)).containsExactly(3, 4);
    assertThat(refused.getMessage()).contains("[00:75]", "mm:ss", "100 hours");
  }

  @Test
  void wordsAreWhatStandsBetweenBlanks() {
    assertThat(Words.count("It's a well-known – fact, 18 minutes…")).isEqualTo(6);
    assertThat(Words.count("… — ♪")).isZero();
    assertThat(Words.count("部署很慢")).isEqualTo(2);
    assertThat(Words.count("")).isZero();
  }
}
