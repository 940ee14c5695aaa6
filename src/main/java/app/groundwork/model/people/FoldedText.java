package app.groundwork.model.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
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
          Map.entry('´', "'"));

  /** How the same letters are written where the keyboard lacks them. */
  private static final Map<Character, String> WRITTEN_OUT =
      Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'å', "aa", 'ø', "oe");

  private final String original;
  private final StringBuilder folded = new StringBuilder();
  private final BitSet capital = new BitSet();
  private int[] from = new int[16];
  private int[] to = new int[16];

  private FoldedText(String original) {
    this.original = original;
    for (int at = 0; at < original.length(); ) {
      int letter = original.codePointAt(at);
      int next = at + Character.charCount(letter);
      int index = folded.length();
      fold(letter, at, next);
      if (Character.isUpperCase(letter) || Character.isTitleCase(letter)) {
        capital.set(index);
      }
      at = next;
    }
  }

  static FoldedText of(String text) {
    return new FoldedText(text);
  }

  /** The ways in which {@code word} may be spelled. */
  static Set<String> spellings(String word) {
    StringBuilder writtenOut = new StringBuilder();
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    for (char letter : composed.toCharArray()) {
      char lower = Character.toLowerCase(letter);
      String written = WRITTEN_OUT.getOrDefault(lower, String.valueOf(letter));
      writtenOut.append(
          lower == letter || written.length() == 1
              ? written
              : Character.toUpperCase(written.charAt(0)) + written.substring(1));
    }
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(composed);
    spellings.add(writtenOut.toString());
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

  int length() {
    return folded.length();
  }

  char charAt(int index) {
    return folded.charAt(index);
  }

  /** True if {@code word} stands at {@code index}, whatever its case. */
  boolean has(FoldedText word, int index) {
    int length = word.length();
    if (index + length > length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (folded.charAt(index + i) != word.folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** True if {@code word}, which stands at {@code index}, is in the same case there. */
  boolean hasCase(FoldedText word, int index) {
    for (int i = 0; i < word.length(); i++) {
      if (capital.get(index + i) != word.capital.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** True if what begins at {@code index} has a capital there, or is of a script without. */
  boolean beginsName(int index) {
    char letter = folded.charAt(index);
    return capital.get(index) || Character.toTitleCase(letter) == letter;
  }

  /** True if a letter is a capital. */
  boolean hasCapital() {
    return !capital.isEmpty();
  }

  /** What stands from {@code index} to where the next word may begin: a word or a sign. */
  String token(int index) {
    int end = index + 1;
    while (!parts(end)) {
      end++;
    }
    return folded.substring(index, end);
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
  boolean parts(int index) {
    if (index == 0 || index == folded.length()) {
      return true;
    }
    if (Character.isLowSurrogate(folded.charAt(index))) {
      return !Character.isHighSurrogate(folded.charAt(index - 1));
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
      add(Character.isWhitespace(lower) ? ' ' : lower == '`' ? '\'' : lower, at, next);
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
