package app.groundwork.model.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A session's figures, kept up to date while it runs. An entry at the end and a look cost the same
 * however long the log is; any other change costs what follows it. Not for several threads.
 */
public final class LiveFigures {
  /** How many entries lie between two tallies that are kept to go back to. */
  private static final int STRIDE = 256;

  private final ShadowSession session;
  private final List<Pause> pauses;
  private final SessionTime time;
  private final List<LogEntry> log = new ArrayList<>();
  private final Map<String, LogEntry> byId = new HashMap<>();

  /** The tally before entry 0, {@link #STRIDE}, twice that …. */
  private final List<Tally> kept = new ArrayList<>();

  private Tally tally;

  /**
   * The latest instant in the log: the figures of an earlier one cannot be taken from the tally.
   */
  private long latest = Long.MIN_VALUE;

  /**
   * @param log its entries so far, in any order
   */
  public LiveFigures(ShadowSession session, List<LogEntry> log, List<Pause> pauses) {
    this.session = session;
    this.pauses = List.copyOf(pauses);
    this.time = new SessionTime(session.startedAt(), pauses);
    this.tally = new Tally(session, time, Long.MAX_VALUE);
    log.stream().sorted(LogEntry.IN_ORDER).forEach(this::add);
  }

  /** The same log under another clock: the session or its pauses have changed. */
  public LiveFigures under(ShadowSession changed, List<Pause> changedPauses) {
    return new LiveFigures(changed, log, changedPauses);
  }

  /** The log in {@link LogEntry#IN_ORDER}; a view that changes with it. */
  public List<LogEntry> log() {
    return Collections.unmodifiableList(log);
  }

  /** Adds an entry, or replaces the one with its id. */
  public void add(LogEntry entry) {
    if (byId.containsKey(entry.id())) {
      remove(entry.id());
    }
    byId.put(entry.id(), entry);
    latest = Math.max(latest, last(entry));
    int place = place(entry);
    log.add(place, entry);
    if (place == log.size() - 1) {
      count(place);
    } else {
      recount(place);
    }
  }

  /** Replaces the entry with the same id, or adds it if there is none. */
  public void replace(LogEntry entry) {
    add(entry);
  }

  /** Removes an entry; does nothing if it is not there. */
  public void remove(String entryId) {
    LogEntry entry = byId.remove(entryId);
    if (entry != null) {
      int place = place(entry);
      log.remove(place);
      recount(place);
    }
  }

  /** The figures at {@code now} (UTC epoch ms), or at the end of a session that was stopped. */
  public SessionFigures figures(long now) {
    Long endedAt = session.endedAt();
    long end = endedAt == null ? now : endedAt;
    return end < latest
        ? SessionFigures.of(session, log, pauses, now)
        : tally.figures(SessionFigures.elapsedAtEnd(session, time, now));
  }

  private int place(LogEntry entry) {
    if (log.isEmpty() || LogEntry.IN_ORDER.compare(log.getLast(), entry) < 0) {
      return log.size();
    }
    int found = Collections.binarySearch(log, entry, LogEntry.IN_ORDER);
    return found < 0 ? -found - 1 : found;
  }

  private void count(int place) {
    if (place % STRIDE == 0) {
      kept.add(new Tally(tally));
    }
    tally.add(log.get(place));
  }

  /** Goes back to the last tally kept before {@code place} and counts on from there. */
  private void recount(int place) {
    int stride = place / STRIDE;
    tally = kept.get(stride);
    kept.subList(stride, kept.size()).clear();
    for (int i = stride * STRIDE; i < log.size(); i++) {
      count(i);
    }
  }

  private static long last(LogEntry entry) {
    Long until = entry.until();
    return until == null ? entry.at() : until;
  }
}
