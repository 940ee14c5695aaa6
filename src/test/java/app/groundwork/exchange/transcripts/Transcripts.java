package app.groundwork.exchange.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.incoming.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads transcripts in tests. */
final class Transcripts {
  private Transcripts() {}

  static ReadTranscript read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static ReadTranscript read(byte[] bytes) {
    return read(new ByteArrayInputStream(bytes));
  }

  static ReadTranscript read(InputStream in) {
    try {
      return TranscriptReader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its lines as “name from–until words”. */
  static List<String> told(String text) {
    return read(text).lines().stream().map(Transcripts::told).toList();
  }

  private static String told(ReadLine line) {
    String time = line.fromMs() == null ? "" : " " + line.fromMs();
    String until = line.untilMs() == null ? "" : "–" + line.untilMs();
    return line.speaker() + time + until + " " + line.text();
  }

  static NotImported refused(byte[] bytes) {
    NotImported refused = catchThrowableOfType(NotImported.class, () -> read(bytes));
    assertThat(refused).isNotNull();
    return refused;
  }

  static NotImported refused(String text) {
    return refused(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The lines that are told as wrong. */
  static List<Integer> lines(NotImported refused) {
    return refused.problems().stream().map(Problem::line).toList();
  }

  static byte[] example(String name) throws IOException {
    try (InputStream in =
        Transcripts.class.getResourceAsStream("/app/groundwork/samples/" + name)) {
      return in.readAllBytes();
    }
  }
}
