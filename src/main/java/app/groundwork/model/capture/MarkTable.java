package app.groundwork.model.capture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the kinds of one method are typed: the one table for parser, hint line, buttons and F1. */
public final class MarkTable<K> {
  private final List<Mark<K>> marks;
  private final Map<Integer, Mark<K>> byLetter = new HashMap<>();
  private final Map<Character, Mark<K>> byAlias = new HashMap<>();
  private final Map<K, Mark<K>> byKind = new HashMap<>();
  private final Mark<K> plain;

  /**
   * @param plain the kind of a line without a code
   * @param marks in the order in which they are shown
   * @throws IllegalArgumentException if two share a letter, an alias or a kind, or the plain kind
   *     is not among them
   */
  public MarkTable(K plain, List<Mark<K>> marks) {
    this.marks = List.copyOf(marks);
    for (Mark<K> mark : marks) {
      boolean clash =
          byLetter.put((int) mark.letter(), mark) != null
              | byKind.put(mark.kind(), mark) != null
              | (mark.alias() != '\0' && byAlias.put(mark.alias(), mark) != null);
      if (clash) {
        throw new IllegalArgumentException("Two marks share a letter, an alias or a kind: " + mark);
      }
    }
    this.plain = of(plain);
  }

  /** All marks, in the order in which they are shown. */
  public List<Mark<K>> marks() {
    return marks;
  }

  /** The mark of a line without a code. */
  public Mark<K> plain() {
    return plain;
  }

  /** The mark of that letter (a code point), large or small. */
  public Optional<Mark<K>> byLetter(int letter) {
    return Optional.ofNullable(byLetter.get(Character.toLowerCase(letter)));
  }

  /** The mark of that symbol. */
  public Optional<Mark<K>> byAlias(char symbol) {
    return Optional.ofNullable(byAlias.get(symbol));
  }

  /**
   * The mark of that kind.
   *
   * @throws IllegalArgumentException if it has none
   */
  public Mark<K> of(K kind) {
    Mark<K> mark = byKind.get(kind);
    if (mark == null) {
      throw new IllegalArgumentException("No mark for " + kind);
    }
    return mark;
  }
}
