package app.groundwork.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Random;

/** Damages files as chance would. */
public final class Mutation {
  private Mutation() {}

  /** The bytes with one change at random; always the same for the same {@code random}. */
  public static byte[] of(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    int until = Math.min(bytes.length, at + random.nextInt(1, 40));
    String told = new String(bytes, ISO_8859_1);
    String piece = told.substring(at, until);
    String spice =
        List.of(
                "\"", "\n", "\r", ";", ",", "\t", "\0", "{", "}", "[", "]", "-", ":", "é", "9",
                "null", "NaN", "1e999", "'", "\ufffe")
            .get(random.nextInt(20));
    String changed =
        switch (random.nextInt(5)) {
          case 0 -> told.substring(0, at) + told.substring(until);
          case 1 -> told.substring(0, at) + piece + told.substring(at);
          case 2 -> told.substring(0, at) + spice + told.substring(at);
          case 3 -> told.substring(0, at) + (char) random.nextInt(256) + told.substring(at + 1);
          default -> told.substring(0, Math.max(at, 1));
        };
    return changed.getBytes(ISO_8859_1);
  }
}
