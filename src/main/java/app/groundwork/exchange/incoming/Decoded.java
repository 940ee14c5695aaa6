package app.groundwork.exchange.incoming;

import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A file's text, whatever its encoding: told by its first bytes, else UTF-16 by where its zeros
 * are, else UTF-8 if it is, else Windows-1252.
 *
 * @param text without the mark at its beginning
 * @param guessed true if nothing proves the encoding: letters with accents may be wrong
 */
public record Decoded(String text, boolean guessed) {
  private static final Texts TEXTS = Texts.in(Decoded.class);
  private static final int SAMPLE = 8192;

  /** So few zeros are damage, not an encoding. */
  private static final int FEW = 3;

  /** Beginnings of files that are no text, and what to say of them. */
  private static final List<Map.Entry<String, String>> FOREIGN =
      List.of(
          Map.entry("PK\u0003\u0004", "file.zip"),
          Map.entry("\u00d0\u00cf\u0011\u00e0", "file.zip"),
          Map.entry("\u0089PNG", "file.noText"),
          Map.entry("\u00ff\u00d8\u00ff", "file.noText"),
          Map.entry("GIF8", "file.noText"),
          Map.entry("%PDF", "file.noText"),
          Map.entry("{\\rtf", "file.noText"),
          Map.entry("\u001f\u008b", "file.noText"),
          Map.entry("SQLite format 3\0", "file.database"));

  /**
   * Reads the stream, at most up to the limit, and leaves it open.
   *
   * @throws NotImported if it is too large or no text
   */
  public static Decoded of(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(Limits.BYTES + 1);
    if (bytes.length > Limits.BYTES) {
      throw tooLarge();
    }
    return of(bytes);
  }

  /** What is said of a file with more bytes than the limit. */
  public static NotImported tooLarge() {
    return Problems.fatal(TEXTS, 0, "file.large", Limits.BYTES / (1024 * 1024));
  }

  private static Decoded of(byte[] bytes) {
    if (bytes.length == 0) {
      throw Problems.fatal(TEXTS, 0, "file.empty");
    }
    String first = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> foreign : FOREIGN) {
      if (first.startsWith(foreign.getKey())) {
        throw Problems.fatal(TEXTS, 0, foreign.getValue());
      }
    }
    Decoded decoded = decode(bytes, first);
    if (decoded.text.isBlank()) {
      throw Problems.fatal(TEXTS, 0, "file.empty");
    }
    int nul = decoded.text.indexOf('\0');
    if (nul >= 0) {
      int line = (int) decoded.text.substring(0, nul).lines().count();
      throw Problems.fatal(TEXTS, Math.max(line, 1), "file.nul");
    }
    return decoded;
  }

  /** What the user should know of how it was read; empty if it is certain. */
  public List<String> remarks() {
    return guessed ? List.of(TEXTS.get("remark.guessed")) : List.of();
  }

  private static Decoded decode(byte[] bytes, String first) {
    if (first.startsWith("\u00ef\u00bb\u00bf")) {
      return strict(bytes, 3, StandardCharsets.UTF_8);
    }
    if (first.startsWith("\u00ff\u00fe\0\0")) {
      return strict(bytes, 4, Charset.forName("UTF-32LE"));
    }
    if (first.startsWith("\0\0\u00fe\u00ff")) {
      return strict(bytes, 4, Charset.forName("UTF-32BE"));
    }
    if (first.startsWith("\u00ff\u00fe")) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (first.startsWith("\u00fe\u00ff")) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE);
    }
    int even = zeros(bytes, 0);
    int odd = zeros(bytes, 1);
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    // Digits, blanks and line ends have a zero in UTF-16 in every language.
    if (bytes.length % 2 == 0 && odd > FEW && odd * 12 > pairs && even * 10 < odd) {
      return strict(bytes, 0, StandardCharsets.UTF_16LE);
    }
    if (bytes.length % 2 == 0 && even > FEW && even * 12 > pairs && odd * 10 < even) {
      return strict(bytes, 0, StandardCharsets.UTF_16BE);
    }
    try {
      return new Decoded(text(bytes, 0, StandardCharsets.UTF_8), false);
    } catch (CharacterCodingException notUtf8) {
      return new Decoded(new String(bytes, Charset.forName("windows-1252")), true);
    }
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static Decoded strict(byte[] bytes, int from, Charset charset) {
    try {
      return new Decoded(text(bytes, from, charset), false);
    } catch (CharacterCodingException e) {
      throw Problems.fatal(TEXTS, 0, "file.broken", charset.name());
    }
  }

  /** Strings are made by the decoder that refuses what is malformed. */
  private static String text(byte[] bytes, int from, Charset charset)
      throws CharacterCodingException {
    if (charset.equals(StandardCharsets.UTF_8)) {
      String fast = new String(bytes, from, bytes.length - from, charset);
      if (fast.indexOf('\ufffd') < 0) {
        return fast;
      }
    }
    ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
    return charset.newDecoder().decode(rest).toString();
  }
}
