package app.groundwork.model.shadowing;

import app.groundwork.model.shared.Quarter;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a team's sessions changed from quarter to quarter. Running ones are left out: their figures
 * still move.
 *
 * @param points one for each quarter with a session, in order; never empty
 */
public record TeamTrend(String teamId, String team, List<Point> points) {
  private static final double HOUR = 3_600_000;

  /** What is followed over time. */
  public enum Measure {
    /** Time waiting of elapsed time, 0 to 1. */
    WAITING,
    /** Context switches an hour. */
    SWITCHES,
    /** Friction points an hour. */
    FRICTION
  }

  /**
   * A quarter's sessions together: rates and shares of all their time, so that a long session
   * weighs more than a short one.
   *
   * @param sessions how many
   */
  public record Point(
      Quarter quarter,
      int sessions,
      double waitingShare,
      double switchesPerHour,
      double frictionPerHour) {
    /** The figure of that measure. */
    public double of(Measure measure) {
      return switch (measure) {
        case WAITING -> waitingShare;
        case SWITCHES -> switchesPerHour;
        case FRICTION -> frictionPerHour;
      };
    }
  }

  public TeamTrend {
    points = List.copyOf(points);
  }

  /** The earliest quarter. */
  public Point first() {
    return points.getFirst();
  }

  /** The latest quarter; the same as the first if there is only one. */
  public Point last() {
    return points.getLast();
  }

  /** The latest figure minus the earliest; 0 if there is only one. */
  public double change(Measure measure) {
    return last().of(measure) - first().of(measure);
  }

  /** The teams of these sessions by name; sessions without a team are in none. */
  public static List<TeamTrend> of(List<SessionRow> rows, ZoneId zone) {
    Map<String, List<SessionRow>> teams =
        rows.stream()
            .filter(row -> !row.session().isRunning() && row.session().teamId() != null)
            .collect(Collectors.groupingBy(row -> String.valueOf(row.session().teamId())));
    List<TeamTrend> trends = new ArrayList<>();
    teams.forEach((id, sessions) -> trends.add(of(id, sessions, zone)));
    trends.sort(
        (one, other) -> {
          int byName = one.team.compareToIgnoreCase(other.team);
          return byName == 0 ? one.teamId.compareTo(other.teamId) : byName;
        });
    return trends;
  }

  private static TeamTrend of(String id, List<SessionRow> sessions, ZoneId zone) {
    Map<Quarter, List<SessionRow>> quarters =
        sessions.stream()
            .collect(
                Collectors.groupingBy(row -> row.quarter(zone), TreeMap::new, Collectors.toList()));
    List<Point> points = new ArrayList<>();
    quarters.forEach((quarter, of) -> points.add(point(quarter, of)));
    String name = sessions.getFirst().team();
    return new TeamTrend(id, name == null ? "" : name, points);
  }

  private static Point point(Quarter quarter, List<SessionRow> sessions) {
    double elapsed = 0;
    double waiting = 0;
    double switches = 0;
    double friction = 0;
    for (SessionRow row : sessions) {
      SessionFigures figures = row.figures();
      elapsed += figures.elapsedMs();
      waiting += figures.waitingMs();
      switches += figures.switches();
      friction += figures.frictionPoints();
    }
    return new Point(
        quarter,
        sessions.size(),
        elapsed == 0 ? 0 : waiting / elapsed,
        elapsed == 0 ? 0 : switches * HOUR / elapsed,
        elapsed == 0 ? 0 : friction * HOUR / elapsed);
  }
}
