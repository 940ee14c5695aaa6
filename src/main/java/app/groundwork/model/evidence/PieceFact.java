package app.groundwork.model.evidence;

import app.groundwork.model.capture.Pause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As much of a piece of evidence as {@link PainFigures} need.
 *
 * @param sourceId the log entry or note: two pieces of one meeting may stand at one instant
 * @param meetingId the shadowing session or interview that it is of
 * @param teamId the developer's team on that day; null if not known
 * @param at UTC epoch ms
 * @param lost the time that it cost, cut where its session paused; empty if none was measured
 */
public record PieceFact(
    String sourceId,
    String meetingId,
    String developerId,
    @Nullable String teamId,
    long at,
    List<Stretch> lost) {
  public PieceFact {
    lost = List.copyOf(lost);
  }

  /** The same of somebody who goes by that id. */
  public PieceFact withDeveloperId(String now) {
    return new PieceFact(sourceId, meetingId, now, teamId, at, lost);
  }

  /** The same that cost that time. */
  public PieceFact withLost(List<Stretch> now) {
    return new PieceFact(sourceId, meetingId, developerId, teamId, at, now);
  }

  /**
   * A stretch of the day: two observers of one developer see the same minutes.
   *
   * @param fromMs UTC epoch ms
   * @param untilMs UTC epoch ms; nothing passes if it is not after {@code fromMs}
   */
  public record Stretch(long fromMs, long untilMs) {
    /**
     * What is left of it without these pauses, by time; empty if nothing is.
     *
     * @param pauses in any order; they may overlap or still last
     */
    public List<Stretch> without(Collection<Pause> pauses) {
      List<Stretch> left = new ArrayList<>();
      long from = fromMs;
      for (Pause pause : pauses.stream().sorted(Comparator.comparingLong(Pause::from)).toList()) {
        add(left, from, Math.min(pause.from(), untilMs));
        Long end = pause.until();
        from = Math.max(from, end == null ? Long.MAX_VALUE : end);
      }
      add(left, from, untilMs);
      return left;
    }

    private static void add(List<Stretch> left, long from, long until) {
      if (until > from) {
        left.add(new Stretch(from, until));
      }
    }
  }
}
