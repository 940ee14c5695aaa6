package app.groundwork.exchange.logs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.exchange.incoming.Limits;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.shadowing.ShadowingJson;
import app.groundwork.testing.Endless;
import app.groundwork.testing.Mutation;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Whatever is chosen by mistake or made to hurt: read right or refused, soon and in little room.
 */
class HostileLogsTest {
  /** A busy machine is no fault; what takes the square of its length takes minutes. */
  private static final Duration SOON = Duration.ofSeconds(60);

  private static final List<String> EXAMPLES =
      List.of("import-example.csv", "import-example.txt", "import-example.boris");

  @Test
  void everyEncodingOfTextIsReadRight() {
    List<String> logs =
        List.of(
            "time;text\r\n00:05;Größe “ß” → 終\r\n00:07;שלום\r\n",
            "00:05 - Größe “ß” → 終\n00:07 - שלום\n",
            "{\"behaviors_conf\":{},\"observations\":{\"o\":{\"events\":"
                + "[[5,\"\",\"Größe “ß” → 終\",\"\",\"\"],[7,\"\",\"שלום\",\"\",\"\"]]}}}");
    for (String log : logs) {
      for (byte[] bytes :
          List.of(
              log.getBytes(UTF_8),
              ("\ufeff" + log).getBytes(UTF_8),
              ("\ufeff" + log).getBytes(UTF_16LE),
              ("\ufeff" + log).getBytes(UTF_16BE),
              log.getBytes(UTF_16LE),
              log.getBytes(UTF_16BE),
              ("\ufeff" + log).getBytes(Charset.forName("UTF-32LE")),
              ("\ufeff" + log).getBytes(Charset.forName("UTF-32BE")))) {
        ReadLog read = Logs.read(bytes);
        assertThat(read.settled().sessions().getFirst().log())
            .extracting(ReadEntry::text)
            .containsExactly("Größe “ß” → 終", "שלום");
        assertThat(read.remarks()).isEmpty();
      }
    }
  }

  @Test
  void whatIsNoUtf8IsReadAsWindowsDoesAndSaysSo() {
    for (Charset charset : List.of(ISO_8859_1, Charset.forName("windows-1252"))) {
      ReadLog log = Logs.read("time,text\n1,Größe für é\n".getBytes(charset));
      assertThat(log.sessions().getFirst().log().getFirst().text()).isEqualTo("Größe für é");
      assertThat(log.remarks()).singleElement().asString().contains("Windows-1252");
    }
    assertThat(
            Logs.read("00:01 - “so” – €5\n".getBytes(Charset.forName("windows-1252")))
                .sessions()
                .getFirst()
                .log()
                .getFirst()
                .text())
        .isEqualTo("“so” – €5");
  }

  @Test
  void whatIsNoTextIsRefusedByName() {
    assertThat(Logs.refused("").getMessage()).contains("empty");
    assertThat(Logs.refused("\ufeff \r\n\t\n").getMessage()).contains("empty");
    assertThat(Logs.refused(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0)).getMessage())
        .contains("picture");
    assertThat(Logs.refused(bytes('P', 'K', 3, 4, 20, 0)).getMessage()).contains("save it as CSV");
    assertThat(Logs.refused("SQLite format 3\0 and more").getMessage()).contains("workspace");
    assertThat(Logs.refused("Dear diary,\nnothing today.\n").getMessage()).contains("heading");
    assertThat(Logs.refused("time,text\n1,a\0b\n").getMessage()).contains("Line 2", "zero");
    assertThat(Logs.refused("\ufeffab".getBytes(UTF_16LE)).getMessage()).isNotBlank();
    assertThat(Logs.refused(Arrays.copyOf("\ufeffab".getBytes(UTF_16LE), 5)).getMessage())
        .contains("UTF-16LE");
    assertThat(Logs.refused(new byte[4096]).getMessage()).contains("zero");
  }

  @Test
  void aMillionColumnsAreRefused() {
    for (String separator : List.of(",", ";", "\t")) {
      soon(("time" + separator).repeat(1_000_000) + "text\n1\n", "columns");
      soon("time" + separator + "text\n1" + separator.repeat(1_000_000), "columns");
      soon("time" + separator + "text\n1" + (separator + "ab").repeat(1_000_000), "columns");
    }
  }

  @Test
  void oneEndlessLineIsRefused() {
    for (String begun : List.of("", "time,text\n1,", "time,text\n1,\"", "00:01 - ", "{\"a\": \"")) {
      Endless endless = new Endless(begun.getBytes(UTF_8), (byte) 'x');
      Assertions.assertTimeoutPreemptively(
          SOON, () -> assertThatThrownBy(() -> Logs.read(endless)).isInstanceOf(NotImported.class));
      assertThat(endless.given()).isLessThanOrEqualTo(Limits.BYTES + 1L);
    }
    String line = "x".repeat(Limits.CELL + 1);
    soon("00:01 - " + line, "1,000,000 characters");
    soon("00:01 - a\n  " + line, "1,000,000 characters");
    soon("time,text\n1," + line, "1,000,000 characters");
    soon("time,text\n1,\"" + line + line + line, "1,000,000 characters");
    soon("{\"observations\": {\"" + line + "\": 1}}", "characters");
    soon("{\"observations\": {\"a\": \"" + line + "\"}}", "no observation");
    soon(line.repeat(10), "");
    soon(",".repeat(10_000_000), "columns");
    soon("\n".repeat(10_000_000) + "a", "heading");
  }

  @Test
  void tooManyEntriesAreRefused() {
    soon("time,text\n" + "1,a\n".repeat(Limits.ENTRIES + 1), "100,000 entries");
    soon("00:01 a\n".repeat(Limits.ENTRIES + 1), "100,000 entries");
    soon(
        "{\"observations\": {\"a\": {\"events\": ["
            + "[1,\"\",\"a\"],".repeat(Limits.ENTRIES)
            + "[1,\"\",\"a\"]]}}}",
        "100,000 entries");
    soon("{\"observations\": {\"a\": [" + "[],".repeat(3_000_000) + "[]]}}", "no observation");
    String own = "{\"format\": \"" + ShadowingJson.FORMAT + "\", \"version\": 1, \"sessions\": [";
    String start = "{\"startedAt\": \"2026-03-01T10:00:00Z\", ";
    for (String list : List.of("log", "pauses")) {
      soon(
          own + start + "\"" + list + "\": [" + "{},".repeat(Limits.ENTRIES) + "{}]}]}", "100,000");
    }
    soon("time,text\n" + "x,a\n".repeat(1_000_000), "");
  }

  @Test
  void deepNestingIsRefused() {
    soon("{\"observations\": {\"a\": " + "[".repeat(30) + "]".repeat(30) + "}}", "levels");
  }

  @Test
  void whatIsNotReadTakesNoRoom() {
    String nested = "[".repeat(14) + "1" + "]".repeat(14);
    String junk = (nested + ",").repeat(280_000) + nested;
    List<String> projects =
        List.of(
            "{\"observations\": {\"a\": {\"junk\": [" + junk + "]}}}",
            "{\"observations\": {\"a\": {\"date\": [" + junk + "]}}}",
            "{\"observations\": {\"a\": {\"events\": [[1,\"\",\"p\",[" + junk + "]]]}}}",
            "{\"observations\": {\"a\": {\"events\": [[1,\"\",\"p\",\"\",\"\",7," + junk + "]]}}}");
    for (String project : projects) {
      byte[] bytes = project.getBytes(UTF_8);
      ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long before = threads.getCurrentThreadAllocatedBytes();
      try {
        assertThat(Logs.read(bytes).entries()).isOne();
      } catch (NotImported none) {
        assertThat(none.getMessage()).contains("No observation");
      }
      // The text itself, and what the parser turns over, are a few times the file.
      assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(15L * bytes.length);
    }
  }

  @Test
  void manyRemarksAreToldInFew() {
    String many = "{\"observations\": {" + "\"a\": {},".repeat(100_000);
    ReadLog log = Logs.read(many + "\"b\": {\"events\": [[1, \"\", \"p\"]]}}}");
    assertThat(log.remarks()).hasSize(Limits.PROBLEMS + 1).last().asString().contains("99,980");
  }

  @Test
  void blanksWithoutEndAreReadSoon() {
    String text = "x" + " ".repeat(Limits.CELL - 10) + "x";
    ReadLog log =
        Assertions.assertTimeoutPreemptively(
            SOON,
            () ->
                Logs.read(
                    "{\"observations\": {\"a\": {\"description\": \""
                        + text
                        + "\", \"events\": [[1, \"\", \"p\", \"\", \""
                        + text
                        + "\"]]}}}"));
    assertThat(log.sessions().getFirst().head().purpose()).isEqualTo(text);
  }

  @Test
  void noChangeToAnExampleDoesWorse() throws Exception {
    mutate(new Random(20260310), 300);
  }

  /** Changes the examples at random; each is read or refused. */
  static void mutate(Random random, int times) throws Exception {
    for (int i = 0; i < times; i++) {
      byte[] bytes = Logs.example(EXAMPLES.get(i % EXAMPLES.size()));
      for (int change = random.nextInt(1, 8); change > 0; change--) {
        bytes = Mutation.of(bytes, random);
      }
      try {
        ReadLog log = Logs.read(bytes).settled();
        assertThat(log.sessions()).isNotEmpty();
        for (ReadSession session : log.sessions()) {
          assertThat(session.log()).isSortedAccordingTo((a, b) -> Long.compare(a.atMs(), b.atMs()));
          assertThat(session.log())
              .allMatch(entry -> entry.severity() >= 0 && entry.severity() <= 3)
              .allMatch(entry -> entry.atMs() >= 0 && entry.atMs() <= session.endMs())
              .allMatch(entry -> entry.kind().isSpan() == (entry.untilMs() != null));
        }
      } catch (NotImported refused) {
        assertThat(refused.getMessage()).isNotBlank();
      }
    }
  }

  private static void soon(String text, String says) {
    byte[] bytes = text.getBytes(UTF_8);
    Assertions.assertTimeoutPreemptively(
        SOON, () -> assertThat(Logs.refused(bytes).getMessage()).contains(says));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
