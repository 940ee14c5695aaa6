package app.groundwork.model.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A text without case, accents, invisible signs and doubled blanks, in which each char knows where
 * it came from.
 */
final class FoldedText {
  /** What does not come apart into a letter and an accent. */
  private static final Map<Character, String> PLAIN =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ı', "i"),
          Map.entry('’', "'"),
          Map.entry('‘', "'"),
          Map.entry('ʼ', "'"),
          Map.entry('´', "'"),
          Map.entry('`', "'"));

  /** How the same letters are written where the keyboard lacks them. */
  private static final Map<Character, String> WRITTEN_OUT =
      Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'å', "aa", 'ø', "oe");

  private final String original;
  private final StringBuilder folded = new StringBuilder();
  private int[] from = new int[16];
  private int[] to = new int[16];

  private FoldedText(String original) {
    this.original = original;
    for (int at = 0; at < original.length(); ) {
      int letter = original.codePointAt(at);
      int next = at + Character.charCount(letter);
      fold(letter, at, next);
      at = next;
    }
  }

  static FoldedText of(String text) {
    return new FoldedText(text);
  }

  /** The ways in which {@code word} may be spelled, folded. */
  static Set<String> spellings(String word) {
    StringBuilder writtenOut = new StringBuilder();
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (char letter : composed.toCharArray()) {
      writtenOut.append(WRITTEN_OUT.getOrDefault(letter, String.valueOf(letter)));
    }
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(of(word).text().strip());
    spellings.add(of(writtenOut.toString()).text().strip());
    return spellings;
  }

  /** True if {@code word} is of a script that puts no blanks between words. */
  static boolean spaceless(String word) {
    return word.codePoints().allMatch(FoldedText::spaceless);
  }

  /** The text as it is compared. */
  String text() {
    return folded.toString();
  }

  /**
   * Where {@code word} (folded) stands as a word of its own, at or after {@code start}; else -1.
   */
  int find(String word, int start) {
    for (int at = folded.indexOf(word, start); at >= 0; at = folded.indexOf(word, at + 1)) {
      int end = at + word.length();
      if (parts(at) && parts(end)) {
        return at;
      }
    }
    return -1;
  }

  /** Where the char at {@code index} begins in the original. */
  int from(int index) {
    return from[index];
  }

  /** Where what lies before {@code index} ends in the original, its accents with it. */
  int to(int index) {
    int end = to[index - 1];
    while (end < original.length() && accent(original.codePointAt(end))) {
      end += Character.charCount(original.codePointAt(end));
    }
    return end;
  }

  /** True if a word may begin or end between the char at {@code index} and the one before. */
  private boolean parts(int index) {
    if (index == 0 || index == folded.length()) {
      return true;
    }
    int before = folded.codePointBefore(index);
    int after = folded.codePointAt(index);
    return !Character.isLetterOrDigit(before)
        || !Character.isLetterOrDigit(after)
        || spaceless(before)
        || spaceless(after);
  }

  private void fold(int letter, int at, int next) {
    if (letter < 128) {
      char lower = (char) (letter >= 'A' && letter <= 'Z' ? letter + 32 : letter);
      add(Character.isWhitespace(lower) ? ' ' : PLAIN.containsKey(lower) ? '\'' : lower, at, next);
      return;
    }
    if (Character.isSpaceChar(letter) || Character.isWhitespace(letter)) {
      add(' ', at, next);
      return;
    }
    if (Character.getType(letter) == Character.FORMAT || accent(letter)) {
      return;
    }
    String lower = Character.toString(letter).toLowerCase(Locale.ROOT);
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    for (int i = 0; i < apart.length(); i++) {
      char one = apart.charAt(i);
      if (!accent(one)) {
        String plain = PLAIN.getOrDefault(one, String.valueOf(one));
        for (int j = 0; j < plain.length(); j++) {
          add(plain.charAt(j), at, next);
        }
      }
    }
  }

  private void add(char one, int at, int next) {
    int length = folded.length();
    if (one == ' ' && length > 0 && folded.charAt(length - 1) == ' ') {
      to[length - 1] = next;
      return;
    }
    if (length == from.length) {
      from = Arrays.copyOf(from, 2 * length);
      to = Arrays.copyOf(to, 2 * length);
    }
    folded.append(one);
    from[length] = at;
    to[length] = next;
  }

  private static boolean accent(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean spaceless(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
