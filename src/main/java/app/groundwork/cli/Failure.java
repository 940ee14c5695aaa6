package app.groundwork.cli;

/** Ends a command with words for the user and an exit code. */
final class Failure extends RuntimeException {
  private final int exitCode;

  private Failure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** The thing itself failed or is not sound. */
  static Failure failed(String message) {
    return new Failure(1, message);
  }

  /** Wrong usage, bad input, or refused. */
  static Failure refused(String message) {
    return new Failure(2, message);
  }

  int exitCode() {
    return exitCode;
  }
}
