package app.groundwork.model.interviews;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who talked how much while an interview runs. What is past is summed up once: a look, a turn or a
 * correction costs the same however long it has run; only a change further back counts all again.
 * Not for several threads.
 */
public final class TalkSoFar {
  /** How many of the last spans are not summed up for good: corrections reach them. */
  private static final int TAIL = 32;

  private final String interviewId;
  private final long startedAt;
  private final SessionTime time;
  private final List<TalkSpan> spans = new ArrayList<>();
  private final Map<String, TalkSpan> byId = new HashMap<>();
  private TalkSum past = TalkSum.NONE;
  private int summed;
  private long pastUntil = Long.MIN_VALUE;
  private @Nullable Long theySince;

  /**
   * @param startedAt of the interview, UTC epoch ms
   * @param spans so far, in any order
   */
  public TalkSoFar(
      String interviewId, long startedAt, List<Pause> pauses, Collection<TalkSpan> spans) {
    this.interviewId = interviewId;
    this.startedAt = startedAt;
    this.time = new SessionTime(startedAt, pauses);
    spans.stream().sorted(TalkSpan.IN_ORDER).forEach(span -> put(span.id(), span));
  }

  /** The same talk under another clock: the start or the pauses have changed. */
  public TalkSoFar under(long changedStart, List<Pause> changedPauses) {
    TalkSoFar changed = new TalkSoFar(interviewId, changedStart, changedPauses, spans);
    changed.theySince = theySince;
    return changed;
  }

  /** A span as it is now; null if it is gone. */
  public void put(String spanId, @Nullable TalkSpan now) {
    TalkSpan before = now == null ? byId.remove(spanId) : byId.put(spanId, now);
    if (before != null) {
      int place = Collections.binarySearch(spans, before, TalkSpan.IN_ORDER);
      spans.remove(place);
      changedAt(place);
    }
    if (now != null) {
      int place = -Collections.binarySearch(spans, now, TalkSpan.IN_ORDER) - 1;
      spans.add(place, now);
      changedAt(place);
    }
    while (spans.size() - summed > TAIL && sumUp(spans.get(summed))) {
      summed++;
    }
  }

  /** They talk since then (UTC epoch ms) without being written yet; null if that is not so. */
  public void expect(@Nullable Long since) {
    theySince = since;
  }

  /** Who talks now; null before anybody did. */
  public @Nullable Speaker speaker() {
    if (theySince != null) {
      return Speaker.THEM;
    }
    return spans.isEmpty() ? null : spans.getLast().speaker();
  }

  /** True if it is written that they talked in a turn that began at {@code at} or later. */
  public boolean isWritten(long at) {
    for (TalkSpan span : spans.reversed()) {
      if (span.from() < at) {
        return false;
      }
      if (span.speaker() == Speaker.THEM) {
        return true;
      }
    }
    return false;
  }

  /** When the last turn was, UTC epoch ms; the start before the first. */
  public long latest() {
    return spans.isEmpty() ? startedAt : spans.getLast().from();
  }

  /** How much each has talked by {@code now} (UTC epoch ms). */
  public TalkShare share(long now) {
    Long since = theySince;
    boolean reachesBack = now < pastUntil || since != null && since < pastUntil;
    TalkSum sum = reachesBack ? TalkSum.NONE : past;
    for (TalkSpan span : expected(reachesBack ? spans : tail())) {
      sum = sum.plus(span, time, now);
    }
    return sum.share();
  }

  /** What is counted at each look. */
  List<TalkSpan> tail() {
    return spans.subList(summed, spans.size());
  }

  /** The end of the log as it will be once what is expected is written. */
  private List<TalkSpan> expected(List<TalkSpan> end) {
    Long since = theySince;
    if (since == null) {
      return end;
    }
    TalkLog.Step step =
        new TalkLog(interviewId, startedAt, end).turn(Speaker.THEM, since, () -> "expected");
    List<TalkSpan> now = new ArrayList<>(end);
    now.removeIf(
        span ->
            step.removed().contains(span.id())
                || step.saved().stream().anyMatch(saved -> saved.id().equals(span.id())));
    now.addAll(step.saved());
    now.sort(TalkSpan.IN_ORDER);
    return now;
  }

  private void changedAt(int place) {
    if (place < summed) {
      summed = 0;
      past = TalkSum.NONE;
      pastUntil = Long.MIN_VALUE;
    }
  }

  /** False for one that still runs. */
  private boolean sumUp(TalkSpan span) {
    Long until = span.until();
    if (until == null) {
      return false;
    }
    past = past.plus(span, time, Long.MAX_VALUE);
    pastUntil = Math.max(pastUntil, until);
    return true;
  }
}
