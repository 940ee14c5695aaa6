package app.groundwork.model.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a word or a whole name is written: words in their order, with what may stand
 * between the parts of one name.
 *
 * @param words its parts, spelled in one way; at least one
 * @param tokens with which it can begin: its first parts may be run together
 * @param turned true if the last name comes first, where a comma may follow it
 */
record NameForm(Sought sought, List<FoldedText> words, Set<String> tokens, boolean turned) {
  /** Fewer letters run together are not taken for a whole name. */
  private static final int RUN_TOGETHER = 6;

  private static final String BLANKS = "[\\s\\u00a0]+";
  private static final String SIGNS = "[\\s\\u00a0,._\\u2010\\u2011-]+";

  /** In which case a word is meant. */
  enum Written {
    /** In any. */
    ANYHOW,
    /** As it is known. */
    EXACTLY,
    /** With a capital before it, or as it is known if that has one: so that common words stay. */
    AS_NAME
  }

  /**
   * What is looked for.
   *
   * @param word the word as it is known
   * @param instead what takes its place; null if it stays
   * @param whole true if it is somebody's whole name
   */
  record Sought(String word, @Nullable String instead, boolean whole, Written written) {}

  /** The ways in which it is written: turned and run together if it is a whole name. */
  static List<NameForm> of(Sought sought) {
    List<NameForm> forms = new ArrayList<>();
    for (String spelling : FoldedText.spellings(sought.word.strip())) {
      List<String> all = split(spelling, SIGNS);
      List<String> names = split(spelling, BLANKS);
      add(forms, sought, all, false);
      // Of who stays the plain name only: in "Lena Meier, Lena" the second may be another.
      if (names.size() > 1 && sought.written == Written.ANYHOW && sought.instead != null) {
        String last = names.getLast();
        List<String> turned = new ArrayList<>(split(last, SIGNS));
        turned.addAll(split(String.join(" ", names.subList(0, names.size() - 1)), SIGNS));
        add(forms, sought, turned, true);
        if (names.size() > 2) {
          String first = names.getFirst();
          add(forms, sought, split(first + " " + last, SIGNS), false);
          add(forms, sought, split(last + " " + first, SIGNS), true);
        }
      }
    }
    return forms;
  }

  private static List<String> split(String name, String at) {
    return List.of(name.split(at)).stream().filter(part -> !part.isBlank()).toList();
  }

  private static void add(List<NameForm> forms, Sought sought, List<String> parts, boolean turned) {
    List<FoldedText> words =
        parts.stream().map(FoldedText::of).filter(part -> part.length() > 0).toList();
    String all = runTogether(words);
    boolean known =
        forms.stream().anyMatch(one -> one.turned == turned && runTogether(one.words).equals(all));
    if (!words.isEmpty() && !known) {
      forms.add(new NameForm(sought, words, tokens(words), turned));
    }
  }

  private static Set<String> tokens(List<FoldedText> words) {
    Set<String> tokens = new TreeSet<>();
    boolean told = runTogether(words).length() >= RUN_TOGETHER;
    StringBuilder begun = new StringBuilder();
    for (FoldedText part : words) {
      begun.append(part.text());
      if (tokens.isEmpty() || told) {
        tokens.add(FoldedText.of(begun.toString()).token(0));
      }
    }
    return tokens;
  }

  private static String runTogether(List<FoldedText> words) {
    return words.stream().map(FoldedText::text).collect(Collectors.joining());
  }

  /**
   * Where it ends that begins at {@code start} of {@code text}; -1 if it does not.
   *
   * @param anyCase true if the case does not count even so
   */
  int end(FoldedText text, int start, boolean anyCase) {
    int at = start;
    for (int i = 0; i < words.size(); i++) {
      FoldedText part = words.get(i);
      at = i == 0 ? at : between(text, at);
      if (!text.has(part, at) || (!anyCase && !isMeant(text, at, i))) {
        return -1;
      }
      at += part.length();
    }
    return text.parts(at) ? at : -1;
  }

  /** True if the word at {@code index}, which stands at {@code at}, is in the right case there. */
  private boolean isMeant(FoldedText text, int at, int index) {
    FoldedText part = words.get(index);
    return switch (sought.written) {
      case ANYHOW -> true;
      case EXACTLY -> text.hasCase(part, at);
      case AS_NAME ->
          index > 0 || text.beginsName(at) || (part.hasCapital() && text.hasCase(part, at));
    };
  }

  /** Where the next part begins at the earliest, after what may part two of one name. */
  private int between(FoldedText text, int at) {
    if (at == text.length()) {
      return at;
    }
    return switch (text.charAt(at)) {
      case ' ', '_', '-', '\u2010' -> at + 1;
      // Behind an initial, or before a first name.
      case '.' -> blank(text, at + 1);
      case ',' -> turned ? blank(text, at + 1) : at;
      default -> at;
    };
  }

  private static int blank(FoldedText text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }
}
