package app.groundwork.store;

import app.groundwork.store.Excerpt.Range;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of what a user typed to search; nothing else in it means anything. */
final class SearchWords {
  /** More words than anybody types; each costs a look into the index. */
  private static final int MOST = 16;

  /** Of a whole text this many words tell enough of it. */
  private static final int TELLING = 12;

  /** A shorter word tells nothing. */
  private static final int SHORTEST = 3;

  /** A word as long as this is the same word with another ending. */
  private static final int BENT = 6;

  private static final int ENDING = 2;

  private static final int BEFORE = 32;
  private static final int LONGEST = 200;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}]+");

  /** Words that stand in any text, whatever it is about; one list for all languages. */
  private static final Set<String> COMMON = common();

  private final List<String> words;
  private final List<String> folded;

  private SearchWords(List<String> words) {
    this.words = words;
    this.folded = words.stream().map(SearchWords::fold).toList();
  }

  static SearchWords of(String text) {
    List<String> words = new ArrayList<>();
    for (Range range : ranges(text)) {
      if (words.size() < MOST) {
        words.add(text.substring(range.from(), range.to()));
      }
    }
    return new SearchWords(List.copyOf(words));
  }

  /** What tells most of a text: its longest words, each once; none that any text has. */
  static SearchWords telling(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Range range : ranges(text)) {
      String word = text.substring(range.from(), range.to());
      String folded = fold(word);
      if (word.codePointCount(0, word.length()) >= SHORTEST && !COMMON.contains(folded)) {
        words.putIfAbsent(folded, word);
      }
    }
    return new SearchWords(
        words.values().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .limit(TELLING)
            .toList());
  }

  /** True if there is nothing to search for. */
  boolean none() {
    return words.isEmpty();
  }

  /** They, as they were typed. */
  List<String> each() {
    return words;
  }

  /** Each in quotes, so that no sign or word is a command; all must be there, the last begun. */
  String expression() {
    StringBuilder all = new StringBuilder();
    for (String word : words) {
      all.append(all.isEmpty() ? "" : " AND ").append('"').append(word).append('"');
    }
    return all.append(" *").toString();
  }

  /** Each in quotes; any of them will do, a long one also with another ending. */
  String expressionOfAny() {
    StringBuilder any = new StringBuilder();
    for (String word : words) {
      boolean bent = word.length() >= BENT;
      int to = bent ? word.offsetByCodePoints(word.length(), -ENDING) : word.length();
      any.append(any.isEmpty() ? "" : " OR ").append('"').append(word, 0, to).append('"');
      any.append(bent ? " *" : "");
    }
    return any.toString();
  }

  /** {@code text} on one line, cut round the first of the words. */
  Excerpt excerpt(String text) {
    int first =
        ranges(text).stream().filter(r -> fits(text, r)).findFirst().map(Range::from).orElse(0);
    int from = first <= 2 * BEFORE ? 0 : wordAt(text, first - BEFORE);
    int to = Math.min(text.length(), from + LONGEST);
    if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to--;
    }
    String piece =
        (from > 0 ? "…" : "")
            + BREAKS.matcher(text.substring(from, to)).replaceAll(" ")
            + (to < text.length() ? "…" : "");
    return new Excerpt(piece, ranges(piece).stream().filter(r -> fits(piece, r)).toList());
  }

  /** The end of a blank near {@code near}, else that index, not amid a letter. */
  private static int wordAt(String text, int near) {
    for (int at = near; at > near - BEFORE / 2; at--) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(near)) ? near + 1 : near;
  }

  private boolean fits(String text, Range range) {
    String word = fold(text.substring(range.from(), range.to()));
    return folded.contains(word) || (!folded.isEmpty() && word.startsWith(folded.getLast()));
  }

  private static Set<String> common() {
    try (InputStream in = SearchWords.class.getResourceAsStream("common-words.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(BREAKS.split(all)).map(SearchWords::fold).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where words are: runs of letters, numbers and their accents. */
  private static List<Range> ranges(String text) {
    List<Range> ranges = new ArrayList<>();
    int from = -1;
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      int type = Character.getType(letter);
      if (from < 0 ? starts(type) : starts(type) || mark(type)) {
        from = from < 0 ? at : from;
      } else if (from >= 0) {
        ranges.add(new Range(from, at));
        from = -1;
      }
      at += Character.charCount(letter);
    }
    if (from >= 0) {
      ranges.add(new Range(from, text.length()));
    }
    return ranges;
  }

  private static boolean starts(int type) {
    return switch (type) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.PRIVATE_USE ->
          true;
      default -> false;
    };
  }

  private static boolean mark(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static String fold(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("");
  }
}
