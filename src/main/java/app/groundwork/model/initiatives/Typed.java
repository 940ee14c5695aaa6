package app.groundwork.model.initiatives;

/** What somebody typed for an input: what it means, or why it means nothing. */
public sealed interface Typed<T> {
  /** It means that. */
  record Value<T>(T value) implements Typed<T> {}

  /** It is refused: a sentence that says what is wrong and what to write. */
  record Refused<T>(String why) implements Typed<T> {}

  /** What it means. */
  static <T> Typed<T> of(T value) {
    return new Value<>(value);
  }

  /** Why it is refused. */
  static <T> Typed<T> refused(String why) {
    return new Refused<>(why);
  }
}
