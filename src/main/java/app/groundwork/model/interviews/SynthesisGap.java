package app.groundwork.model.interviews;

/**
 * Something that a synthesis lacks.
 *
 * @param where the id of the {@link TopPain}, the assumption or the action that lacks it; empty
 *     where it is the synthesis itself
 */
public record SynthesisGap(Kind kind, String where) {
  /** What is lacking. */
  public enum Kind {
    /** A pain point has no quote, though it may have lines that are none. */
    NO_QUOTE(true),
    /** A pain point has quotes, but none says what it was said about. */
    NO_CONTEXT(true),
    /** There is no pain point at all. */
    NO_PAIN(false),
    /** An assumption is open, and no line speaks for or against it. */
    UNTESTED(false),
    /** An assumption has evidence and is still open. */
    NO_VERDICT(false),
    /** An assumption is judged, and no line speaks for or against it. */
    NO_EVIDENCE(false),
    /** An action that is to be done is nobody's. */
    NO_OWNER(false),
    /** An action says nothing. */
    NO_WORDS(false);

    private final boolean blocks;

    Kind(boolean blocks) {
      this.blocks = blocks;
    }
  }

  /** True if the synthesis cannot be finished like that; else it is a hint. */
  public boolean blocks() {
    return kind.blocks;
  }
}
