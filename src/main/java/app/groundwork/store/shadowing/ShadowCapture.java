package app.groundwork.store.shadowing;

import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Tx;
import app.groundwork.store.people.PeopleStore;
import org.jspecify.annotations.Nullable;

/** Live capture into the file: what window and command line share. Call inside a change. */
public final class ShadowCapture {
  /**
   * What is known before the clock starts; only the developer is required.
   *
   * @param developer a name; people and teams are made on the fly
   */
  public record Start(
      String developer,
      @Nullable String team,
      String workflow,
      String purpose,
      Consent consent,
      @Nullable String task,
      @Nullable Long observerPredictionMs,
      @Nullable Long developerPredictionMs) {}

  public ShadowCapture(PeopleStore people, ShadowingStore sessions) {}

  /** Starts a session at {@code at} (UTC epoch ms). */
  public ShadowSession start(Tx tx, Start start, long at) {
    throw new UnsupportedOperationException();
  }

  /** Logs one typed line; typing began at {@code typedAt}. Reads only the spans that run. */
  public LogEntry log(Tx tx, String sessionId, String line, long typedAt) {
    throw new UnsupportedOperationException();
  }

  /** Stops the clock until {@link #resume}; does nothing if it stands. */
  public void pause(Tx tx, String sessionId, long at) {
    throw new UnsupportedOperationException();
  }

  /** Lets the clock go on; does nothing if it runs. */
  public void resume(Tx tx, String sessionId, long at) {
    throw new UnsupportedOperationException();
  }

  /** Ends the session, its running spans and its pause. */
  public void stop(Tx tx, String sessionId, long at) {
    throw new UnsupportedOperationException();
  }

  /**
   * Off the record: strikes what happened at or after {@code since}. Call through {@link
   * app.groundwork.store.Workspace#forget}. Returns how many entries went.
   */
  public int strike(Tx tx, String sessionId, long since) {
    throw new UnsupportedOperationException();
  }
}
