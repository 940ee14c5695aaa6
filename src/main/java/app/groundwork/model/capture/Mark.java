package app.groundwork.model.capture;

/**
 * How one kind is typed.
 *
 * @param kind the method's own kind
 * @param letter typed after a dot; lower case; {@code '\0'} if none
 * @param alias what does the same: a symbol, or several characters with a blank or the line's end
 *     after them; empty if none
 * @param span true if it lasts until it is ended
 */
public record Mark<K>(K kind, char letter, String alias, boolean span) {
  private static final char NONE = '\0';

  /** A mark with a symbol; {@code '\0'} if none. */
  public Mark(K kind, char letter, char alias, boolean span) {
    this(kind, letter, alias == NONE ? "" : String.valueOf(alias), span);
  }

  /** A mark that is only typed as {@code alias}. */
  public Mark(K kind, String alias) {
    this(kind, NONE, alias, false);
  }

  /** The code as it is typed, such as {@code .e}; the alias of a mark without a letter. */
  public String code() {
    return letter == NONE ? alias : "." + letter;
  }

  /** Code and alias, as they are listed. */
  public String keys() {
    return letter == NONE || alias.isEmpty() ? code() : code() + " " + alias;
  }
}
