package app.groundwork.exchange.logs;

/** The formats a log can have; found by content. */
public enum LogFormat {
  /** A table with a heading. */
  CSV,
  /** A time and words in each line. */
  PLAIN,
  /** A project of BORIS, the event-logging program. */
  BORIS,
  /** What {@code export --as json} writes. */
  JSON
}
