package app.groundwork.store;

/** A workspace file that is not opened or made, and why; its bytes are untouched. */
public final class Refusal extends Exception {
  /** Why. */
  public enum Reason {
    MISSING,
    EXISTS,
    EMPTY,
    FOREIGN,
    NEWER,
    DAMAGED,
    READ_ONLY,
    IN_USE,
    /** The file is not to blame, or not known to be: a step on the way to opening it failed. */
    FAILED
  }

  private final Reason reason;

  /**
   * @param message what is wrong, with which file, and what to do; for the user
   */
  public Refusal(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
