package app.groundwork.model.shadowing;

import app.groundwork.model.capture.Pause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a session's log adds up to. Lengths in ms of elapsed time (pauses out).
 *
 * @param switchesPerHour context switches per hour of elapsed time; 0 if none has passed
 * @param waitingMs length of the union of wait spans minus pauses
 * @param waitingShare of elapsed, 0 to 1
 * @param perceptionGapMs observer's prediction minus developer's; null unless both were made
 * @param measuredMs from task to done; null unless both are in the log
 * @param observerErrorMs measured minus predicted; null if either is missing
 * @param developerErrorMs measured minus predicted; null if either is missing
 * @param undisturbedMs the longest time with no switch, wait, interruption or error
 * @param tools the tools used, longest first
 */
public record SessionFigures(
    long elapsedMs,
    int entries,
    int frictionPoints,
    int switches,
    double switchesPerHour,
    long waitingMs,
    double waitingShare,
    int wishes,
    @Nullable Long perceptionGapMs,
    @Nullable Long measuredMs,
    @Nullable Long observerErrorMs,
    @Nullable Long developerErrorMs,
    long undisturbedMs,
    List<ToolUse> tools) {

  /**
   * One tool's use.
   *
   * @param times how often an entry named it
   * @param ms how long it was the tool in use
   */
  public record ToolUse(String tool, int times, long ms) {}

  /**
   * The figures of a session.
   *
   * @param log its entries in {@link LogEntry#IN_ORDER}
   * @param now UTC epoch ms; the end of a session that still runs
   */
  public static SessionFigures of(
      ShadowSession session, List<LogEntry> log, List<Pause> pauses, long now) {
    throw new UnsupportedOperationException();
  }
}
