package app.groundwork.store;

/** A look at the file that the file or its disk did not answer. */
public final class ReadFailed extends RuntimeException {
  /**
   * @param message what happened and what to do; for the user
   */
  public ReadFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
