package app.groundwork.model.interviews;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * The slots of a question, such as {@code [feature]} or {@code [A]}: what preparation fills in. A
 * name is one line of at most {@link #LONGEST} characters, holds a letter and no bracket. All else
 * is plain text: {@code []}, {@code [1]}, {@code [a [b]]} and brackets that stay open.
 */
public final class Slots {
  /** The longest name, in characters. */
  public static final int LONGEST = 40;

  /**
   * A slot's place in a text.
   *
   * @param from index of its opening bracket
   * @param to index behind its closing bracket
   * @param name what stands between them, without blanks around it
   */
  public record Slot(int from, int to, String name) {}

  private Slots() {}

  /** The slots of a text, in order. */
  public static List<Slot> in(String text) {
    List<Slot> found = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    int lastOpened = -1;
    for (int at = 0; at < text.length(); at++) {
      char here = text.charAt(at);
      if (here == '[') {
        open.push(new Open(at, found.size()));
        lastOpened = at;
      } else if (here == ']' && !open.isEmpty()) {
        Open start = open.pop();
        // What lies inside another pair is part of that one's plain text.
        found.subList(start.found, found.size()).clear();
        String inside = text.substring(start.at + 1, at);
        if (start.at == lastOpened && isName(inside)) {
          found.add(new Slot(start.at, at + 1, inside.strip()));
        }
      }
    }
    return found;
  }

  /** The names of a text's slots, each once, in order. */
  public static List<String> names(String text) {
    return in(text).stream().map(Slot::name).distinct().toList();
  }

  /** The names of all slots of a script, each once, in order. */
  public static List<String> names(Script script) {
    return script.parts().stream()
        .flatMap(part -> part.questions().stream())
        .flatMap(question -> names(question.text()).stream())
        .distinct()
        .toList();
  }

  /**
   * The text with its slots filled; one without a value, or with a blank one, stays as it is. What
   * a value holds is not looked into.
   *
   * @param values by the slots' names
   */
  public static String fill(String text, Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (Slot slot : in(text)) {
      String value = values.getOrDefault(slot.name(), "");
      if (!value.isBlank()) {
        filled.append(text, done, slot.from()).append(value.strip());
        done = slot.to();
      }
    }
    return filled.append(text, done, text.length()).toString();
  }

  /** The names of the slots that {@code values} leaves as they are, each once, in order. */
  public static List<String> unfilled(String text, Map<String, String> values) {
    return names(text).stream().filter(name -> values.getOrDefault(name, "").isBlank()).toList();
  }

  private static boolean isName(String inside) {
    return inside.strip().length() <= LONGEST
        && inside.codePoints().anyMatch(Character::isLetter)
        && inside.codePoints().noneMatch(Character::isISOControl);
  }

  /**
   * A bracket that waits for its other half.
   *
   * @param found how many slots were found before it
   */
  private record Open(int at, int found) {}
}
