package app.groundwork.store;

/** A write that did not reach the file; everything is as it was before it. */
public final class WriteFailed extends RuntimeException {
  /**
   * @param message what happened and what to do; for the user
   */
  public WriteFailed(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * @param message what happened and what to do; for the user
   */
  public WriteFailed(String message) {
    super(message);
  }
}
