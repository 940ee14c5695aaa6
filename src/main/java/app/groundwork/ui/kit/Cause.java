package app.groundwork.ui.kit;

import java.util.concurrent.CompletionException;

/** What really went wrong when a future failed. */
public final class Cause {
  private Cause() {}

  /** {@code failure} without the wrapping that a chain of futures puts around it. */
  public static Throwable of(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
