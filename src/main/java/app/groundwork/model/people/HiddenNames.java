package app.groundwork.model.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes people's names out of texts that others are to read: whole names in any case, and single
 * parts of a name ("Mira" of "Mira Okafor") where they are written as in it. Names that nobody told
 * it of stay.
 */
public final class HiddenNames {
  /** A part of a name begins with a capital and is no initial. */
  private static final Pattern PART = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]{2,}");

  private static final String BEFORE = "(?<![\\p{L}\\p{M}\\p{N}_])";
  private static final String AFTER = "(?![\\p{L}\\p{M}\\p{N}_])";

  private final Map<String, String> instead = new HashMap<>();
  private final Map<String, String> parts = new HashMap<>();
  private final Pattern names;
  private final Pattern single;

  /**
   * @param instead what stands in the place of each name; blank names are left out
   */
  public HiddenNames(Map<String, String> instead) {
    instead.forEach(this::add);
    names = anyOf(this.instead, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    single = anyOf(parts, 0);
  }

  private void add(String name, String other) {
    String whole = name.strip();
    if (whole.isEmpty()) {
      return;
    }
    instead.put(key(whole), other);
    List<String> words = List.of(whole.split("\\s+"));
    // "Developer 3" or "dev 1" is no name of a person: its words are everybody's.
    if (words.size() > 1 && whole.chars().noneMatch(Character::isDigit)) {
      words.stream()
          .filter(word -> PART.matcher(word).matches())
          .forEach(word -> parts.putIfAbsent(word, other));
    }
  }

  /** The text without the names. */
  public String in(String text) {
    String hidden =
        names
            .matcher(text)
            .replaceAll(found -> quoted(instead.get(key(found.group())), found.group()));
    return single
        .matcher(hidden)
        .replaceAll(found -> quoted(parts.get(found.group()), found.group()));
  }

  private static String quoted(@Nullable String other, String found) {
    return Matcher.quoteReplacement(other == null ? found : other);
  }

  private static Pattern anyOf(Map<String, String> known, int flags) {
    List<String> longestFirst = new ArrayList<>(known.keySet());
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    String any =
        longestFirst.stream()
            // Blanks in a name are any blanks.
            .map(name -> Pattern.quote(name).replace(" ", "\\E\\s+\\Q"))
            .collect(Collectors.joining("|"));
    // Without names it finds nothing.
    return Pattern.compile(any.isEmpty() ? "(?!)" : BEFORE + "(?:" + any + ")" + AFTER, flags);
  }

  private static String key(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
