package app.groundwork.exchange.transcripts;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Counts spoken words. */
final class Words {
  /** Written without blanks between words; two signs make a word, roughly. */
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private Words() {}

  /** What stands between blanks counts if it has a letter or a digit. */
  static int count(String text) {
    int words = 0;
    int signs = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        inside = false;
      } else if (point >= 0x0E00 && UNSPACED.contains(UnicodeScript.of(point))) {
        signs++;
      } else if (!inside && Character.isLetterOrDigit(point)) {
        inside = true;
        words++;
      }
    }
    return words + (signs + 1) / 2;
  }
}
