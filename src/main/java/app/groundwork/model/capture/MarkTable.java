package app.groundwork.model.capture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the kinds of one method are typed: the one table for parser, hint line, buttons and F1. */
public final class MarkTable<K> {
  private final List<Mark<K>> marks;
  private final Map<Integer, Mark<K>> byLetter = new HashMap<>();
  private final Map<String, Mark<K>> byAlias = new HashMap<>();
  private final Map<K, Mark<K>> byKind = new HashMap<>();
  private final Mark<K> plain;
  private final boolean endings;

  /**
   * The table of a method whose lines may end in a tool and stars.
   *
   * @param plain the kind of a line without a code
   * @param marks in the order in which they are shown
   * @throws IllegalArgumentException if two share a letter, an alias or a kind, or the plain kind
   *     is not among them
   */
  public MarkTable(K plain, List<Mark<K>> marks) {
    this(plain, marks, true);
  }

  /**
   * @param endings false if a tool and stars at a line's end are words like others
   */
  public MarkTable(K plain, List<Mark<K>> marks, boolean endings) {
    this.endings = endings;
    this.marks = List.copyOf(marks);
    for (Mark<K> mark : marks) {
      boolean clash =
          (mark.letter() != '\0' && byLetter.put((int) mark.letter(), mark) != null)
              | byKind.put(mark.kind(), mark) != null
              | (!mark.alias().isEmpty() && byAlias.put(mark.alias(), mark) != null);
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

  /** The mark of that alias, word for word. */
  public Optional<Mark<K>> byAlias(String alias) {
    return Optional.ofNullable(byAlias.get(alias));
  }

  /** True if a line may end in the tool it names and in stars. */
  boolean endings() {
    return endings;
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
