package app.groundwork.model.shared;

/** A member of a closed scale: the word it has in the file, in exports and in tests. */
public interface Coded {
  /** The word; never changes, whatever the screen calls it. */
  String code();

  /**
   * The member of {@code scale} with that word.
   *
   * @throws IllegalArgumentException if there is none
   */
  static <E extends Enum<E> & Coded> E of(Class<E> scale, String code) {
    for (E member : scale.getEnumConstants()) {
      if (member.code().equals(code)) {
        return member;
      }
    }
    throw new IllegalArgumentException("No " + scale.getSimpleName() + " has the code " + code);
  }
}
