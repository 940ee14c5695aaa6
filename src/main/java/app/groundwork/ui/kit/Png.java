package app.groundwork.ui.kit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes the PNG format, opaque, without AWT. */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte BITS = 8;
  private static final byte RGB = 2;
  private static final byte FILTER_UP = 2;

  private Png() {}

  /** Encodes rows of {@code width} pixels; their alpha is left out. */
  static byte[] encode(int[] argb, int width) {
    int height = argb.length / width;
    ByteArrayOutputStream png = new ByteArrayOutputStream(argb.length / 8);
    png.writeBytes(SIGNATURE);
    byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(BITS).put(RGB).array();
    chunk(png, "IHDR", header, header.length);
    byte[] rows = rows(argb, width);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(rows);
      deflater.finish();
      byte[] part = new byte[1 << 16];
      while (!deflater.finished()) {
        chunk(png, "IDAT", part, deflater.deflate(part));
      }
    } finally {
      deflater.end();
    }
    chunk(png, "IEND", new byte[0], 0);
    return png.toByteArray();
  }

  /** Each row as its difference from the row above: flat screens become runs of zeros. */
  private static byte[] rows(int[] argb, int width) {
    byte[] rows = new byte[argb.length / width * (1 + 3 * width)];
    int at = 0;
    for (int i = 0; i < argb.length; i++) {
      if (i % width == 0) {
        rows[at++] = FILTER_UP;
      }
      int pixel = argb[i];
      int above = i < width ? 0 : argb[i - width];
      rows[at++] = (byte) ((pixel >> 16) - (above >> 16));
      rows[at++] = (byte) ((pixel >> 8) - (above >> 8));
      rows[at++] = (byte) (pixel - above);
    }
    return rows;
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data, int length) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data, 0, length);
    png.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    png.writeBytes(name);
    png.write(data, 0, length);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
