package app.groundwork.ui.shell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How well what was typed fits a name: whole words before beginnings before loose letters. */
final class Fuzzy {
  /** It does not fit at all. */
  static final int NONE = -1;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Fuzzy() {}

  /** The greater the better; {@link #NONE} if a word of {@code query} is not in {@code name}. */
  static int score(String query, String name) {
    String plainName = plain(name);
    int sum = 0;
    for (String word : SPACES.split(plain(query).strip())) {
      int score = word.isEmpty() ? 0 : word(word, plainName);
      if (score == NONE) {
        return NONE;
      }
      sum += score;
    }
    // Of two that fit alike the shorter is meant.
    return sum * 100 + Math.max(0, 99 - name.length());
  }

  private static int word(String word, String name) {
    int at = name.indexOf(word);
    if (at == 0) {
      return 100;
    }
    for (; at > 0; at = name.indexOf(word, at + 1)) {
      if (!Character.isLetterOrDigit(name.charAt(at - 1))) {
        return 80;
      }
    }
    if (name.contains(word)) {
      return 50;
    }
    return word.length() > 1 ? letters(word, name) : NONE;
  }

  /** The letters in their order: 30 less the gaps between them; each gap must end at a word. */
  private static int letters(String word, String name) {
    int at = -1;
    int gaps = 0;
    for (int i = 0; i < word.length(); i++) {
      int next = name.indexOf(word.charAt(i), at + 1);
      if (next < 0) {
        return NONE;
      }
      gaps += i > 0 && next > at + 1 ? 1 : 0;
      at = next;
    }
    return gaps > word.length() / 2 + 1 ? NONE : Math.max(1, 30 - 5 * gaps);
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
