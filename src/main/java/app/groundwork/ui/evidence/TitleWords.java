package app.groundwork.ui.evidence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A few letters that somebody types to find a title: beginnings of its words, in any order. */
record TitleWords(List<String> begun) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What stands in {@code typed}; none fits all. */
  static TitleWords of(String typed) {
    return new TitleWords(words(typed));
  }

  /** True if some word of {@code title} begins with each, whatever the case and accents. */
  boolean fit(String title) {
    List<String> words = words(title);
    return begun.stream().allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)));
  }

  /** True if {@code title} begins with them as they stand. */
  boolean begin(String title) {
    return String.join(" ", words(title)).startsWith(String.join(" ", begun));
  }

  /** What titles are sorted by: no capital and no accent puts one elsewhere. */
  static String key(String title) {
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
