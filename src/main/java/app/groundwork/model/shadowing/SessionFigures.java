package app.groundwork.model.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  public record ToolUse(String tool, int times, long ms) {
    /** What two spellings of one tool share: case makes no difference. */
    public static String key(String tool) {
      return tool.toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The figures of a session.
   *
   * @param log its entries in {@link LogEntry#IN_ORDER}
   * @param now UTC epoch ms; the end of a session that still runs
   */
  public static SessionFigures of(
      ShadowSession session, List<LogEntry> log, List<Pause> pauses, long now) {
    SessionTime time = new SessionTime(session.startedAt(), pauses);
    long end = elapsedAtEnd(session, time, now);
    Tally tally = new Tally(session, time, end);
    log.forEach(tally::add);
    return tally.figures(end);
  }

  /**
   * How long each entry of a log lasted, in its order, in ms with pauses out: until the next entry
   * or the end; a span for its own length.
   *
   * @param log its entries in {@link LogEntry#IN_ORDER}
   * @param now UTC epoch ms; the end of a session that still runs
   */
  public static List<Long> durations(
      ShadowSession session, List<LogEntry> log, List<Pause> pauses, long now) {
    SessionTime time = new SessionTime(session.startedAt(), pauses);
    long end = elapsedAtEnd(session, time, now);
    List<Long> durations = new ArrayList<>();
    for (int i = 0; i < log.size(); i++) {
      LogEntry entry = log.get(i);
      Long until = entry.until();
      if (!entry.kind().isSpan() && i + 1 < log.size()) {
        until = log.get(i + 1).at();
      }
      long from = Math.clamp(time.elapsed(entry.at()), 0, end);
      long to = until == null ? end : Math.clamp(time.elapsed(until), 0, end);
      durations.add(to - from);
    }
    return List.copyOf(durations);
  }

  /** Elapsed ms at the end of a session, or now if it runs; never negative. */
  static long elapsedAtEnd(ShadowSession session, SessionTime time, long now) {
    Long endedAt = session.endedAt();
    return Math.max(0, time.elapsed(endedAt == null ? now : endedAt));
  }
}
