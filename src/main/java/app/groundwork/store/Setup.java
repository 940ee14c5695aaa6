package app.groundwork.store;

import java.sql.Connection;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a workspace is run.
 *
 * @param runner what runs every access to the writing connection, one at a time; null for a thread
 *     of its own called {@code store}
 * @param clock the time of ids, steps and backups
 * @param undoSteps how many steps the journal keeps
 * @param connections passes every connection on, or stands in front of it
 */
public record Setup(
    @Nullable Executor runner,
    InstantSource clock,
    int undoSteps,
    UnaryOperator<Connection> connections) {

  /** As the app runs. */
  public static Setup standard() {
    return new Setup(null, InstantSource.system(), 500, UnaryOperator.identity());
  }

  /** The same, with every access on the caller's own thread. */
  public Setup sameThread() {
    return new Setup(Runnable::run, clock, undoSteps, connections);
  }

  /** The same, with another clock. */
  public Setup withClock(InstantSource other) {
    return new Setup(runner, other, undoSteps, connections);
  }
}
