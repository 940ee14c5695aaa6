package app.groundwork.exchange.logs;

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

/** Reads logs in tests. */
final class Logs {
  private Logs() {}

  static ReadLog read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static ReadLog read(byte[] bytes) {
    return read(new ByteArrayInputStream(bytes));
  }

  static ReadLog read(InputStream in) {
    try {
      return LogReader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The log of the only session, every behaviour a kind. */
  static List<ReadEntry> log(String text) {
    List<ReadSession> sessions = read(text).settled().sessions();
    assertThat(sessions).hasSize(1);
    return sessions.getFirst().log();
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
    try (InputStream in = Logs.class.getResourceAsStream("/app/groundwork/samples/" + name)) {
      return in.readAllBytes();
    }
  }
}
