package app.groundwork.testing;

import java.io.InputStream;

/** A gigabyte that is nowhere. */
public final class Endless extends InputStream {
  private final byte[] begun;
  private final byte then;
  private long given;

  /**
   * @param begun what it begins with
   * @param then what it goes on with
   */
  public Endless(byte[] begun, byte then) {
    this.begun = begun;
    this.then = then;
  }

  @Override
  public int read() {
    return given < begun.length ? begun[(int) given++] : given++ < 1L << 30 ? then : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) {
    for (int i = 0; i < length; i++) {
      into[from + i] = (byte) read();
    }
    return length;
  }

  /** How many bytes were taken from it. */
  public long given() {
    return given;
  }
}
