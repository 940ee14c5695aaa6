package app.groundwork.model.shadowing;

import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.shadowing.SessionFigures.ToolUse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds up a log, entry after entry in its order: the one place of the formulas. It never looks
 * back, so that one more entry costs the same however long the log is.
 */
final class Tally {
  private static final Comparator<ToolUse> LONGEST_FIRST =
      Comparator.comparingLong(ToolUse::ms)
          .reversed()
          .thenComparing(Comparator.comparingInt(ToolUse::times).reversed())
          .thenComparing(ToolUse::tool);

  private final ShadowSession session;
  private final SessionTime time;

  /** No entry counts beyond this elapsed time: the session's end. */
  private final long limit;

  private int entries;
  private int frictionPoints;
  private int switches;
  private int wishes;

  private long waited;
  private long waitedUntil;
  private boolean waiting;
  private long waitingSince;

  private long disturbedUntil;
  private boolean disturbed;
  private long undisturbed;

  private long taskAt = -1;
  private long doneAt = -1;

  /** By name in lower case; the time of the tool in use counts up to {@link #toolSince}. */
  private final Map<String, ToolUse> tools;

  private @Nullable String tool;
  private long toolSince;

  Tally(ShadowSession session, SessionTime time, long limit) {
    this.session = session;
    this.time = time;
    this.limit = limit;
    this.tools = new HashMap<>();
  }

  Tally(Tally other) {
    session = other.session;
    time = other.time;
    limit = other.limit;
    entries = other.entries;
    frictionPoints = other.frictionPoints;
    switches = other.switches;
    wishes = other.wishes;
    waited = other.waited;
    waitedUntil = other.waitedUntil;
    waiting = other.waiting;
    waitingSince = other.waitingSince;
    disturbedUntil = other.disturbedUntil;
    disturbed = other.disturbed;
    undisturbed = other.undisturbed;
    taskAt = other.taskAt;
    doneAt = other.doneAt;
    tools = new HashMap<>(other.tools);
    tool = other.tool;
    toolSince = other.toolSince;
  }

  /** Adds the entry that follows all before. */
  void add(LogEntry entry) {
    long at = elapsed(entry.at());
    entries++;
    if (entry.severity() > 0) {
      frictionPoints++;
    }
    boolean switched = use(entry.tool(), at) || entry.kind() == EntryKind.SWITCH;
    if (switched) {
      switches++;
    }
    switch (entry.kind()) {
      case WISH -> wishes++;
      case TASK -> taskAt = taskAt < 0 ? at : taskAt;
      case DONE -> doneAt = taskAt >= 0 && doneAt < 0 ? at : doneAt;
      case WAIT -> addWait(at, entry);
      default -> {}
    }
    if (entry.kind().isSpan()) {
      Long until = entry.until();
      disturb(at, until == null ? at : elapsed(until));
      disturbed |= until == null;
    } else if (switched || entry.kind() == EntryKind.ERROR) {
      disturb(at, at);
    }
  }

  /** Takes {@code name} into use; true if another one was in use before. */
  private boolean use(@Nullable String name, long at) {
    if (name == null) {
      return false;
    }
    String key = ToolUse.key(name);
    boolean other = tool != null && !tool.equals(key);
    if (other) {
      endUse(at);
    }
    if (!key.equals(tool)) {
      tool = key;
      toolSince = at;
    }
    tools.merge(
        key,
        new ToolUse(name, 1, 0),
        (use, one) -> new ToolUse(use.tool(), use.times() + 1, use.ms()));
    return other;
  }

  private void endUse(long at) {
    if (tool != null) {
      tools.computeIfPresent(
          tool, (key, use) -> new ToolUse(use.tool(), use.times(), use.ms() + at - toolSince));
      toolSince = at;
    }
  }

  private void addWait(long at, LogEntry wait) {
    // A wait that runs covers all that begin after it.
    if (waiting) {
      return;
    }
    long from = Math.max(at, waitedUntil);
    Long until = wait.until();
    if (until == null) {
      waiting = true;
      waitingSince = from;
    } else {
      long end = Math.max(from, elapsed(until));
      waited += end - from;
      waitedUntil = end;
    }
  }

  private void disturb(long from, long until) {
    if (!disturbed) {
      undisturbed = Math.max(undisturbed, from - disturbedUntil);
      disturbedUntil = Math.max(disturbedUntil, until);
    }
  }

  /**
   * The figures at elapsed time {@code end}, which no entry added so far is later than, unless the
   * limit held it back.
   */
  SessionFigures figures(long end) {
    Tally done = new Tally(this);
    done.endUse(end);
    if (waiting) {
      done.waited += Math.max(0, end - waitingSince);
    }
    done.disturb(end, end);
    return done.figuresAtEnd(end);
  }

  private SessionFigures figuresAtEnd(long end) {
    Long observer = session.observerPredictionMs();
    Long developer = session.developerPredictionMs();
    Long measured = doneAt < 0 ? null : Long.valueOf(doneAt - taskAt);
    List<ToolUse> longestFirst = tools.values().stream().sorted(LONGEST_FIRST).toList();
    return new SessionFigures(
        end,
        entries,
        frictionPoints,
        switches,
        end == 0 ? 0 : switches * 3_600_000.0 / end,
        waited,
        end == 0 ? 0 : (double) waited / end,
        wishes,
        minus(observer, developer),
        measured,
        minus(measured, observer),
        minus(measured, developer),
        undisturbed,
        longestFirst);
  }

  private long elapsed(long at) {
    return Math.clamp(time.elapsed(at), 0, limit);
  }

  private static @Nullable Long minus(@Nullable Long one, @Nullable Long other) {
    return one == null || other == null ? null : Long.valueOf(one - other);
  }
}
