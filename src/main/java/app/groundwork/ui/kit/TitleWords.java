package app.groundwork.ui.kit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A few letters that somebody types to find a title, the same everywhere: parts of its words, in
 * any order, whatever the case and accents. Beginnings of words count more than what is inside.
 */
public final class TitleWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<String> typed;

  private TitleWords(List<String> typed) {
    this.typed = typed;
  }

  /** What stands in {@code typed}; none fits all. */
  public static TitleWords of(String typed) {
    return new TitleWords(words(typed));
  }

  /** True if {@code title} has each of them in some word. */
  public boolean fit(String title) {
    if (typed.isEmpty()) {
      return true;
    }
    List<String> words = words(title);
    return typed.stream().allMatch(one -> words.stream().anyMatch(word -> word.contains(one)));
  }

  /**
   * How well they fit, less being better: 0 if {@code title} begins with them as they stand, 1 if
   * each begins some word of it, else 2.
   */
  public int rank(String title) {
    List<String> words = words(title);
    if (String.join(" ", words).startsWith(String.join(" ", typed))) {
      return 0;
    }
    return typed.stream().allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)))
        ? 1
        : 2;
  }

  /** Those whose title they fit, the best first, else in their order. */
  public <T> List<T> among(List<T> all, Function<T, String> title) {
    return all.stream()
        .filter(one -> fit(title.apply(one)))
        .sorted(Comparator.comparing(one -> rank(title.apply(one))))
        .toList();
  }

  /** What titles are sorted by: no capital and no accent puts one elsewhere. */
  public static String key(String title) {
    return fold(title);
  }

  private static List<String> words(String text) {
    return Arrays.stream(BETWEEN.split(fold(text))).filter(word -> !word.isEmpty()).toList();
  }

  private static String fold(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("");
  }
}
