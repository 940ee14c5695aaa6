package app.groundwork.model.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How many new pain points each further session or interview brought: where that nears 0, more of
 * the same research tells little more.
 *
 * @param steps by time
 * @param unsorted findings of the latest {@link #LATEST} that nobody has looked at: each may be a
 *     new pain point
 */
public record Saturation(List<Step> steps, int unsorted) {
  /** By so many of the latest the present is judged. */
  public static final int LATEST = 3;

  private static final double FEW = 0.5;

  private static final Comparator<Meeting> IN_ORDER =
      Comparator.comparingLong(Meeting::at).thenComparing(Meeting::id);

  public Saturation {
    steps = List.copyOf(steps);
  }

  /**
   * A shadowing session or an interview.
   *
   * @param at when it began, UTC epoch ms
   */
  public record Meeting(String id, Method method, long at) {}

  /** That a pain point has evidence from a session or interview. */
  public record Found(String painPointId, String meetingId) {}

  /**
   * What one of them brought.
   *
   * @param newPainPoints pain points that nothing before it had shown
   * @param allPainPoints those and all before them
   */
  public record Step(Meeting meeting, int newPainPoints, int allPainPoints) {}

  /**
   * Of these, in any order. Those that showed nothing count with 0: they were held.
   *
   * @param found what is not of one of the {@code meetings} is left out
   */
  public static Saturation of(Collection<Meeting> meetings, Collection<Found> found) {
    Map<String, Set<String>> shown = new HashMap<>();
    for (Found one : found) {
      shown.computeIfAbsent(one.meetingId(), id -> new HashSet<>()).add(one.painPointId());
    }
    Set<String> known = new HashSet<>();
    List<Step> steps = new ArrayList<>();
    for (Meeting meeting : meetings.stream().sorted(IN_ORDER).toList()) {
      int before = known.size();
      known.addAll(shown.getOrDefault(meeting.id(), Set.of()));
      steps.add(new Step(meeting, known.size() - before, known.size()));
    }
    return new Saturation(steps, 0);
  }

  /** The same where so many findings of the latest are not sorted yet. */
  public Saturation withUnsorted(int findings) {
    return new Saturation(steps, findings);
  }

  /** The latest, by which the present is judged: {@link #LATEST}, or all while there are fewer. */
  public List<Step> latest() {
    return steps.subList(Math.max(0, steps.size() - LATEST), steps.size());
  }

  /** New pain points in each of the latest {@link #LATEST}; empty while there are fewer. */
  public OptionalDouble latestMean() {
    return steps.size() < LATEST
        ? OptionalDouble.empty()
        : latest().stream().mapToInt(Step::newPainPoints).average();
  }

  /**
   * True if the latest brought hardly anything new: fewer than one new pain point in two of them.
   * False while there are fewer than {@link #LATEST}. What is not sorted yet may prove it wrong.
   */
  public boolean levelsOff() {
    OptionalDouble mean = latestMean();
    return mean.isPresent() && mean.getAsDouble() < FEW;
  }
}
