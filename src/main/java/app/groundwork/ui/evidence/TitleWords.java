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
    return begun.isEmpty() || words(title).containsAll(begun) || beginAll(words(title));
  }

  /** True if {@code title} begins with them as they stand. */
  boolean begin(String title) {
    return String.join(" ", words(title)).startsWith(String.join(" ", begun));
  }

  private boolean beginAll(List<String> words) {
    return begun.stream().allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)));
  }

  private static List<String> words(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return Arrays.stream(BETWEEN.split(MARKS.matcher(apart).replaceAll("")))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
