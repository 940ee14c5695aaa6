package app.groundwork.model.capture;

/** The time a capture line speaks of. */
public sealed interface When {
  /** The moment at which typing began. */
  record Now() implements When {}

  /** So many milliseconds of wall time, pauses included, before that moment. */
  record Ago(long ms) implements When {}

  /** At that elapsed time of the session, in milliseconds. */
  record At(long elapsedMs) implements When {}
}
