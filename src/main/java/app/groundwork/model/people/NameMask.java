package app.groundwork.model.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of a name in texts, in any case and spelling of accents, and puts a pseudonym in
 * their place. Only whole words count: Ann is not in Annotation, but in Ann’s.
 */
public final class NameMask {
  /** Up to this many letters a word is too common to be meant in any case. */
  private static final int SHORT = 2;

  private static final Pattern UUID =
      Pattern.compile("(?i)\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");
  // What may stand between the parts of one name: "Kovács, Lena", "lena.kovacs".
  private static final Pattern BETWEEN = Pattern.compile("|,?[\\s\\u00a0]|[,._-]");

  private final List<Form> forms = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  /** A word as it is looked for; {@code exact} if only in this case. */
  private record Form(String word, String folded, boolean exact) {}

  /**
   * A place in a text.
   *
   * @param from index of its first char
   * @param to index behind its last
   * @param word which of the words is there
   */
  public record Found(int from, int to, String word) {}

  /**
   * Looks for {@code words} (a whole name or parts of one), but not inside of {@code others}, names
   * of other people that one of the words is a part of.
   */
  public NameMask(Collection<String> words, Collection<String> others) {
    for (String word : words) {
      boolean exact = word.codePointCount(0, word.length()) <= SHORT && !FoldedText.spaceless(word);
      for (String folded : FoldedText.spellings(word)) {
        if (!folded.isBlank()) {
          forms.add(new Form(word, folded, exact));
        }
      }
    }
    // At one place the longest is meant.
    forms.sort(Comparator.comparingInt((Form form) -> form.folded.length()).reversed());
    for (String other : others) {
      String folded = FoldedText.of(other).text().strip();
      if (forms.stream()
          .anyMatch(
              form -> folded.length() > form.folded.length() && folded.contains(form.folded))) {
        this.others.add(folded);
      }
    }
  }

  /** True if one of the words is in {@code text}. */
  public boolean isIn(String text) {
    return !find(text).isEmpty();
  }

  /** Where the words are in {@code text}, from left to right; they do not overlap. */
  public List<Found> find(String text) {
    FoldedText folded = FoldedText.of(text);
    List<Found> found = new ArrayList<>();
    for (Form form : forms) {
      for (int at = folded.find(form.folded, 0); at >= 0; at = folded.find(form.folded, at + 1)) {
        int from = folded.from(at);
        int to = folded.to(at + form.folded.length());
        if ((!form.exact || text.substring(from, to).equals(form.word)) && free(found, from, to)) {
          found.add(new Found(from, to, form.word));
        }
      }
    }
    if (!found.isEmpty()) {
      found.removeIf(one -> isOfAnother(folded, one) || isInId(text, one));
      found.sort(Comparator.comparingInt(Found::from));
    }
    return found;
  }

  /** {@code text} with {@code pseudonym} for the words; parts of one name become one. */
  public String replace(String text, String pseudonym) {
    List<Found> found = find(text);
    StringBuilder masked = new StringBuilder();
    Set<String> together = new HashSet<>();
    int done = 0;
    for (Found one : found) {
      boolean goesOn =
          !together.isEmpty()
              && BETWEEN.matcher(text.substring(done, one.from)).matches()
              && !together.contains(one.word);
      if (!goesOn) {
        together.clear();
        masked.append(text, done, one.from).append(pseudonym);
      }
      together.add(one.word);
      done = one.to;
    }
    return masked.append(text, done, text.length()).toString();
  }

  private static boolean free(List<Found> found, int from, int to) {
    return found.stream().noneMatch(one -> from < one.to && one.from < to);
  }

  private boolean isOfAnother(FoldedText folded, Found one) {
    for (String other : others) {
      for (int at = folded.find(other, 0); at >= 0; at = folded.find(other, at + 1)) {
        if (folded.from(at) <= one.from && one.to <= folded.to(at + other.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isInId(String text, Found one) {
    Matcher ids = UUID.matcher(text);
    while (ids.find()) {
      if (ids.start() <= one.from && one.to <= ids.end()) {
        return true;
      }
    }
    return false;
  }
}
