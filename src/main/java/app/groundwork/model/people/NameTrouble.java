package app.groundwork.model.people;

import java.util.Collection;
import java.util.Optional;

/** Why a team or a developer cannot have a name: each has one, and no two the same. */
public enum NameTrouble {
  /** Nothing, or blanks only. */
  MISSING,
  /** Another one has it. */
  TAKEN;

  /** What is wrong with {@code typed} beside the names of the {@code others}; empty if nothing. */
  public static Optional<NameTrouble> of(String typed, Collection<String> others) {
    if (typed.isBlank()) {
      return Optional.of(MISSING);
    }
    return others.stream().anyMatch(other -> same(typed, other))
        ? Optional.of(TAKEN)
        : Optional.empty();
  }

  /** True if both mean the same: case and surrounding blanks do not count. */
  public static boolean same(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  /** What names that mean the {@linkplain #same same} share, and no others. */
  public static String key(String name) {
    return name.strip()
        .codePoints()
        .map(point -> Character.toLowerCase(Character.toUpperCase(point)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
