package app.groundwork.exchange.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files of the sample, as they are brought along. */
final class SampleFile {
  private static final String FOLDER = "/app/groundwork/samples/";

  private SampleFile() {}

  /** All that stands in the file of that name. */
  static String read(String name) {
    try (InputStream in = SampleFile.class.getResourceAsStream(FOLDER + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
