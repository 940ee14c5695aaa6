package app.groundwork.model.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.shadowing.SessionFigures.ToolUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is drawn to scale: three lanes of stretches, and ticks. Times in ms of elapsed
 * time (pauses out), 0 to {@code elapsedMs}, in the order of the log.
 *
 * @param tools the tool in use, one stretch after another; none before the first tool is named
 * @param waits the waits; what overlaps is not joined
 * @param interruptions the interruptions
 * @param frictions the friction points
 * @param wishes the wishes
 */
public record TimeLine(
    long elapsedMs,
    List<Stretch> tools,
    List<Stretch> waits,
    List<Stretch> interruptions,
    List<Tick> frictions,
    List<Tick> wishes) {

  /**
   * A part of a lane.
   *
   * @param entryId the entry that it begins with
   * @param label the tool, or the words of the entry; may be empty
   */
  public record Stretch(String entryId, long from, long until, String label) {}

  /**
   * One entry at its time.
   *
   * @param severity 1 to 3 for a friction point; a wish may have 0
   * @param label the words of the entry; may be empty
   */
  public record Tick(String entryId, long at, int severity, String label) {}

  public TimeLine {
    tools = List.copyOf(tools);
    waits = List.copyOf(waits);
    interruptions = List.copyOf(interruptions);
    frictions = List.copyOf(frictions);
    wishes = List.copyOf(wishes);
  }

  /**
   * The time line of a session.
   *
   * @param log its entries in {@link LogEntry#IN_ORDER}
   * @param now UTC epoch ms; the end of a session that still runs
   */
  public static TimeLine of(
      ShadowSession session, List<LogEntry> log, List<Pause> pauses, long now) {
    return new Drawing(session, pauses, now).draw(log);
  }

  /** Lays out one log. */
  private static final class Drawing {
    private final SessionTime time;
    private final long end;
    private final List<Stretch> tools = new ArrayList<>();
    private final List<Stretch> waits = new ArrayList<>();
    private final List<Stretch> interruptions = new ArrayList<>();
    private final List<Tick> frictions = new ArrayList<>();
    private final List<Tick> wishes = new ArrayList<>();

    Drawing(ShadowSession session, List<Pause> pauses, long now) {
      time = new SessionTime(session.startedAt(), pauses);
      end = SessionFigures.elapsedAtEnd(session, time, now);
    }

    TimeLine draw(List<LogEntry> log) {
      for (LogEntry entry : log) {
        long at = elapsed(entry.at());
        use(entry.tool(), entry.id(), at);
        switch (entry.kind()) {
          case WAIT -> waits.add(span(entry, at));
          case INTERRUPT -> interruptions.add(span(entry, at));
          case WISH -> wishes.add(new Tick(entry.id(), at, entry.severity(), entry.text()));
          default -> {}
        }
        if (entry.severity() > 0) {
          frictions.add(new Tick(entry.id(), at, entry.severity(), entry.text()));
        }
      }
      return new TimeLine(end, tools, waits, interruptions, frictions, wishes);
    }

    /** The tool in use lasts until another one is named. */
    private void use(@Nullable String tool, String entryId, long at) {
      if (tool == null || (!tools.isEmpty() && isSame(tools.getLast().label(), tool))) {
        return;
      }
      if (!tools.isEmpty()) {
        Stretch last = tools.removeLast();
        tools.add(new Stretch(last.entryId(), last.from(), at, last.label()));
      }
      tools.add(new Stretch(entryId, at, end, tool));
    }

    private static boolean isSame(String one, String other) {
      return ToolUse.key(one).equals(ToolUse.key(other));
    }

    private Stretch span(LogEntry entry, long at) {
      Long until = entry.until();
      return new Stretch(entry.id(), at, until == null ? end : elapsed(until), entry.text());
    }

    private long elapsed(long at) {
      return Math.clamp(time.elapsed(at), 0, end);
    }
  }
}
