package app.groundwork.model.shadowing;

import app.groundwork.model.shared.Coded;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of the table of all sessions: a day, words, or a number. */
public enum SessionColumn implements Coded {
  DATE("date"),
  DEVELOPER("developer"),
  TEAM("team"),
  WORKFLOW("workflow"),
  /** Elapsed time, ms. */
  LENGTH("length", row -> (double) row.figures().elapsedMs()),
  ENTRIES("entries", row -> (double) row.figures().entries()),
  FRICTION("friction", row -> (double) row.figures().frictionPoints()),
  /** Context switches an hour. */
  SWITCHES("switches", row -> row.figures().switchesPerHour()),
  /** Time waiting of elapsed time, 0 to 1. */
  WAITING("waiting", row -> row.figures().waitingShare()),
  WISHES("wishes", row -> (double) row.figures().wishes()),
  /** Perception gap, ms; there only if both predictions were made. */
  GAP("gap", SessionColumn::gap);

  private final String code;
  private final transient @Nullable Function<SessionRow, @Nullable Double> number;

  SessionColumn(String code) {
    this(code, null);
  }

  SessionColumn(String code, @Nullable Function<SessionRow, @Nullable Double> number) {
    this.code = code;
    this.number = number;
  }

  @Override
  public String code() {
    return code;
  }

  /** True for what is counted or measured. */
  public boolean isNumber() {
    return number != null;
  }

  /** The number of {@code row}; null if it has none, and in a column of words or days. */
  public @Nullable Double number(SessionRow row) {
    return number == null ? null : number.apply(row);
  }

  private static @Nullable Double gap(SessionRow row) {
    Long gap = row.figures().perceptionGapMs();
    return gap == null ? null : Double.valueOf(gap);
  }
}
