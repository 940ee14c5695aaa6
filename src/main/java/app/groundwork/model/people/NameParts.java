package app.groundwork.model.people;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people are called by of their whole name. */
final class NameParts {
  /** Parts of a name with fewer letters are not looked for by themselves. */
  private static final int SHORTEST = 3;

  private static final String BLANKS = "[\\s\\u00a0]+";
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
  private static final Pattern NUMBER_BEHIND = Pattern.compile("\\p{N}+$");

  /** A word and a number: nobody's name. */
  private static final Pattern PSEUDONYM = Pattern.compile("\\p{L}+[\\s._#-]*\\p{N}+");

  /** Words that stand before many names; they tell nobody. */
  private static final Set<String> PARTICLES =
      Set.of(
          "and", "bin", "bint", "das", "del", "della", "den", "der", "des", "dos", "ibn", "las",
          "los", "ten", "ter", "the", "van", "vom", "von", "zum", "zur");

  private NameParts() {}

  /** The parts of a name that have three letters or more, and the parts of those with a hyphen. */
  static Set<String> of(String name) {
    Set<String> parts = new LinkedHashSet<>();
    for (String part : name.strip().split(BLANKS)) {
      add(parts, part);
      for (String piece : part.split("[-\u2010\u2011]")) {
        add(parts, piece);
      }
    }
    return parts;
  }

  /** How many letters and digits a name has. */
  static long letters(String name) {
    return name.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static void add(Set<String> parts, String part) {
    String bare = part.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$", "");
    if (letters(bare) >= SHORTEST) {
      parts.add(bare);
    }
  }

  /**
   * Those parts that tell a person: "Mira" of "mira okafor", but neither "van" nor "Developer" of
   * "Developer 3", nor what is said in brackets.
   */
  static List<String> distinct(String name) {
    return PSEUDONYM.matcher(name.strip()).matches()
        ? List.of()
        : of(described(name)).stream()
            .map(part -> NUMBER_BEHIND.matcher(part).replaceFirst(""))
            .filter(part -> letters(part) >= SHORTEST)
            .filter(Predicate.not(NameParts::hasNumber))
            .filter(Predicate.not(PARTICLES::contains))
            .filter(part -> !part.equals(name.strip()))
            .distinct()
            .toList();
  }

  /**
   * A name of two words or more without numbers and what is in brackets: "Tomas Novak" of "Tomas
   * Novak (2nd team)". Empty if that is the name itself.
   */
  static Optional<String> core(String name) {
    List<String> words = words(name);
    String core = String.join(" ", words);
    return words.size() < 2 || core.equals(name.strip()) ? Optional.empty() : Optional.of(core);
  }

  /** The first name and the initial of the last: "Ewa N". Empty for a name of one word. */
  static Optional<String> initialed(String name) {
    List<String> words = words(name);
    if (words.size() < 2 || letters(words.getFirst()) < SHORTEST) {
      return Optional.empty();
    }
    String last = words.getLast();
    return Optional.of(words.getFirst() + " " + last.substring(0, last.offsetByCodePoints(0, 1)));
  }

  /** The words of a name without numbers and what is in brackets. */
  private static List<String> words(String name) {
    return Arrays.stream(BRACKETS.matcher(name).replaceAll(" ").strip().split(BLANKS))
        .map(word -> NUMBER_BEHIND.matcher(word).replaceFirst(""))
        .filter(word -> letters(word) > 0 && !hasNumber(word))
        .toList();
  }

  /** Without those words in brackets that are in lower case while the name is not. */
  private static String described(String name) {
    return hasCapital(name)
        ? BRACKETS
            .matcher(name)
            .replaceAll(
                in ->
                    Arrays.stream(in.group().split(BLANKS))
                        .filter(NameParts::hasCapital)
                        .map(Matcher::quoteReplacement)
                        .collect(Collectors.joining(" ", " ", " ")))
        : name;
  }

  private static boolean hasCapital(String word) {
    return !word.equals(word.toLowerCase(Locale.ROOT));
  }

  private static boolean hasNumber(String word) {
    return word.codePoints().anyMatch(Character::isDigit);
  }
}
