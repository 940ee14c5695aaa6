package app.groundwork.model.capture;

/**
 * How one kind is typed.
 *
 * @param kind the method's own kind
 * @param letter typed after a dot; lower case
 * @param alias a symbol that does the same; {@code '\0'} if none
 * @param span true if it lasts until it is ended
 */
public record Mark<K>(K kind, char letter, char alias, boolean span) {
  /** The code as it is typed, such as {@code .e}. */
  public String code() {
    return "." + letter;
  }
}
