package app.groundwork.model.interviews;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How the interviewer's share of talk went from interview to interview.
 *
 * @param points by time
 */
public record TalkTrend(List<Point> points) {
  public TalkTrend {
    points = List.copyOf(points);
  }

  /**
   * One interview.
   *
   * @param at its start, UTC epoch ms
   * @param share the interviewer's, 0 to 1
   * @param estimated false where it is exact
   */
  public record Point(String interviewId, long at, double share, boolean estimated) {
    /** How that is to be taken. */
    public TalkLevel level() {
      return TalkLevel.of(share);
    }
  }

  /** Of these, in any order; what was not held, and where nobody talked, is left out. */
  public static TalkTrend of(Collection<InterviewSummary> all) {
    return new TalkTrend(
        all.stream()
            .filter(heard -> heard.isHeld() && heard.talk().share().isPresent())
            .map(TalkTrend::point)
            .sorted(Comparator.comparingLong(Point::at).thenComparing(Point::interviewId))
            .toList());
  }

  private static Point point(InterviewSummary heard) {
    Interview interview = heard.interview();
    Long start = interview.startedAt();
    return new Point(
        interview.id(),
        start == null ? 0 : start,
        heard.talk().share().orElse(0),
        interview.talkSource().isEstimate());
  }

  /** The mean of all shares, each interview counting the same; empty without any. */
  public OptionalDouble mean() {
    return points.stream().mapToDouble(Point::share).average();
  }

  /** The last {@code count} of them; at least 0. */
  public TalkTrend latest(int count) {
    return new TalkTrend(points.subList(Math.max(0, points.size() - count), points.size()));
  }
}
