package app.groundwork.cli;

/** A window cannot be shown, because there is no display for it. */
public final class NoDisplay extends RuntimeException {
  /**
   * @param message which display, in a whole sentence; for the user
   */
  public NoDisplay(String message) {
    super(message);
  }

  /** The same. */
  public NoDisplay(String message, Throwable cause) {
    super(message, cause);
  }
}
