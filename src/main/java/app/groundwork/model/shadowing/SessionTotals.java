package app.groundwork.model.shadowing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a number of sessions comes to. Running ones are left out: their figures still move.
 *
 * @param sessions how many there are, without those that run
 * @param developers how many different ones
 * @param teams how many different ones
 * @param total sums; of a rate or share, that of all the time together; none for predictions
 * @param median of the sessions that have a number; the mean of the middle two if they are even
 */
public record SessionTotals(
    int sessions,
    int developers,
    int teams,
    Map<SessionColumn, Double> total,
    Map<SessionColumn, Double> median) {
  private static final double HOUR = 3_600_000;

  public SessionTotals {
    total = Map.copyOf(total);
    median = Map.copyOf(median);
  }

  /** Of these rows. */
  public static SessionTotals of(List<SessionRow> rows) {
    List<SessionRow> done = rows.stream().filter(row -> !row.session().isRunning()).toList();
    return new SessionTotals(
        done.size(),
        (int) done.stream().map(row -> row.session().developerId()).distinct().count(),
        (int)
            done.stream()
                .map(row -> row.session().teamId())
                .filter(Objects::nonNull)
                .distinct()
                .count(),
        totals(done),
        medians(done));
  }

  private static Map<SessionColumn, Double> totals(List<SessionRow> done) {
    Map<SessionColumn, Double> totals = new EnumMap<>(SessionColumn.class);
    if (done.isEmpty()) {
      return totals;
    }
    for (SessionColumn column :
        List.of(
            SessionColumn.LENGTH,
            SessionColumn.ENTRIES,
            SessionColumn.FRICTION,
            SessionColumn.WISHES)) {
      totals.put(
          column,
          done.stream().map(column::number).filter(Objects::nonNull).mapToDouble(n -> n).sum());
    }
    double elapsed = 0;
    double waiting = 0;
    double switches = 0;
    for (SessionRow row : done) {
      elapsed += row.figures().elapsedMs();
      waiting += row.figures().waitingMs();
      switches += row.figures().switches();
    }
    totals.put(SessionColumn.SWITCHES, elapsed == 0 ? 0 : switches * HOUR / elapsed);
    totals.put(SessionColumn.WAITING, elapsed == 0 ? 0 : waiting / elapsed);
    return totals;
  }

  private static Map<SessionColumn, Double> medians(List<SessionRow> done) {
    Map<SessionColumn, Double> medians = new EnumMap<>(SessionColumn.class);
    for (SessionColumn column : SessionColumn.values()) {
      double[] numbers =
          done.stream()
              .map(column::number)
              .filter(Objects::nonNull)
              .mapToDouble(n -> n)
              .sorted()
              .toArray();
      int n = numbers.length;
      if (n > 0) {
        medians.put(column, (numbers[(n - 1) / 2] + numbers[n / 2]) / 2);
      }
    }
    return medians;
  }
}
