package app.groundwork.model.interviews;

/**
 * What a capture line makes of itself.
 *
 * @param assumption the number of the assumption that it speaks of, 1 to 3; 0 unless it is evidence
 */
public record TypedKind(NoteKind kind, int assumption) {
  /** One that speaks of no assumption. */
  public TypedKind(NoteKind kind) {
    this(kind, 0);
  }
}
