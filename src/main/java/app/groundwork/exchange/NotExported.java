package app.groundwork.exchange;

/** An item that is not there, is not the only one of its name, or may not leave; for the user. */
public final class NotExported extends RuntimeException {
  NotExported(String message) {
    super(message);
  }
}
