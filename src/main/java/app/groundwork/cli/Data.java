package app.groundwork.cli;

import app.groundwork.model.shared.Texts;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output for the data of a command: what cannot be written ends the command with words.
 * Buffered, so {@link #flush} comes last.
 */
final class Data extends OutputStream {
  private final OutputStream out;

  Data(OutputStream out) {
    this.out = new BufferedOutputStream(out);
  }

  /** One line as UTF-8, with a bare line feed on every system. */
  void line(String line) {
    write((line + '\n').getBytes(StandardCharsets.UTF_8));
  }

  /** Words as one cell of a line: without tabs and line ends. */
  static String oneCell(String words) {
    return words.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one});
  }

  @Override
  public void write(byte[] bytes) {
    write(bytes, 0, bytes.length);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw failed();
    }
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw failed();
    }
  }

  private static Failure failed() {
    return Failure.failed(Texts.in(Cli.class).get("out.failed"));
  }
}
