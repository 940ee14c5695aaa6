package app.groundwork.exchange.incoming;

/** How much is read at most: no file, however odd, fills the memory or takes for ever. */
public final class Limits {
  /** Bytes of a file; a log of two hours has about ten thousand, a transcript a hundred. */
  public static final int BYTES = 16 * 1024 * 1024;

  /** Columns of a table. */
  public static final int COLUMNS = 10_000;

  /** Characters of one cell, line or text. */
  public static final int CELL = 1_000_000;

  /** Entries of a file, all sessions together. */
  public static final int ENTRIES = 100_000;

  /** How far into a session an entry can be, ms: 100 hours. */
  public static final long ELAPSED_MS = 100 * 3_600_000L;

  /** How many mistakes are told one by one. */
  public static final int PROBLEMS = 20;

  /** Values in JSON that are taken together, such as a behaviour with its modifiers. */
  public static final int JSON_VALUES = 10_000;

  /** How deep JSON is nested. */
  public static final int JSON_DEPTH = 20;

  private Limits() {}
}
