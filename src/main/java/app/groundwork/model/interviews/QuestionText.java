package app.groundwork.model.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question's text, taken apart.
 *
 * @param text as it is written
 * @param plain the same, character by character, with straight apostrophes and plain blanks
 */
record QuestionText(String text, String plain, List<Sentence> sentences) {
  /** More of it is not looked at, in characters: no question is as long. */
  static final int LONGEST = 2_000;

  private static final Pattern END =
      Pattern.compile(
          "(?<!\\b(?:e\\.g|i\\.e|etc|vs)[.]?)[.!?…]+[\"”’')]*(?=\\s|$)|[:;](?=\\s|$)|\\s[–—-](?=\\s)|—|[\\n"
              + "\\r"
              + "]+");
  private static final Pattern NEXT_WORD = Pattern.compile("[\\p{L}']+");

  /**
   * What ends in a mark, or is not ended yet.
   *
   * @param from where it begins
   * @param clauses where what counts begins: in it, then behind each of its commas; at least one
   * @param to where its words end
   * @param end behind its mark
   * @param asks true if that is a question mark
   * @param states true if that is a full stop or an exclamation mark
   */
  record Sentence(int from, List<Integer> clauses, int to, int end, boolean asks, boolean states) {
    /** Where what counts in it begins. */
    int start() {
      return clauses.getFirst();
    }
  }

  /**
   * Takes a text apart.
   *
   * @param beforehand words that do not count at the beginning, in small letters
   */
  static QuestionText of(String text, Set<String> beforehand) {
    String plain = plain(text.substring(0, Math.min(text.length(), LONGEST)));
    List<Sentence> sentences = new ArrayList<>();
    Matcher ends = END.matcher(plain);
    int from = 0;
    while (from < plain.length()) {
      boolean ended = ends.find();
      int to = ended ? ends.start() : plain.length();
      int end = ended ? ends.end() : plain.length();
      int first = skip(plain, from, to);
      if (first < to) {
        String mark = plain.substring(to, end);
        sentences.add(
            new Sentence(
                first,
                clauses(plain, first, to, beforehand),
                to,
                end,
                mark.contains("?"),
                mark.startsWith(".") || mark.startsWith("!")));
      }
      from = end;
    }
    return new QuestionText(text, plain, sentences);
  }

  private static String plain(String text) {
    return text.replaceAll("[’‘ʼ]", "'").replaceAll("[\\h\\x0B\\f]", " ");
  }

  private static List<Integer> clauses(String plain, int from, int to, Set<String> beforehand) {
    List<Integer> starts = new ArrayList<>();
    starts.add(afterFillers(plain, from, to, beforehand));
    for (int comma = plain.indexOf(',', starts.getFirst());
        comma >= 0 && comma < to;
        comma = plain.indexOf(',', comma + 1)) {
      int start = afterFillers(plain, skip(plain, comma + 1, to), to, beforehand);
      if (start < to) {
        starts.add(start);
      }
    }
    return List.copyOf(starts);
  }

  private static int afterFillers(String plain, int from, int to, Set<String> beforehand) {
    int at = from;
    Matcher word = NEXT_WORD.matcher(plain);
    while (word.region(at, to).lookingAt()
        && beforehand.contains(word.group().toLowerCase(Locale.ROOT))
        && skip(plain, word.end(), to) < to) {
      at = skip(plain, word.end(), to);
    }
    return at;
  }

  /** The first letter, digit or bracket at or behind {@code from}. */
  private static int skip(String plain, int from, int to) {
    int at = from;
    while (at < to && !Character.isLetterOrDigit(plain.charAt(at)) && plain.charAt(at) != '[') {
      at++;
    }
    return at;
  }
}
