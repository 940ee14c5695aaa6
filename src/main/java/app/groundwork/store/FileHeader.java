package app.groundwork.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first bytes of a file, read before SQLite sees it.
 *
 * @param database true if it is an SQLite database at all
 * @param application whose database it says it is
 * @param schema the number of its schema
 */
record FileHeader(boolean database, int application, int schema) {
  /** The mark of a workspace: "GRND". */
  static final int GROUNDWORK = 0x47524E44;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 100;

  /** Reads it. Not while this process has the file open: closing it would drop SQLite's locks. */
  static FileHeader of(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LENGTH);
    }
    if (bytes.length < LENGTH || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      return new FileHeader(false, 0, 0);
    }
    ByteBuffer numbers = ByteBuffer.wrap(bytes);
    return new FileHeader(true, numbers.getInt(68), numbers.getInt(60));
  }

  /** True if it is a workspace, of whatever schema. */
  boolean workspace() {
    return database && application == GROUNDWORK && schema > 0;
  }
}
