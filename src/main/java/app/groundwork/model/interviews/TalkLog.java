package app.groundwork.model.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps who talks while an interview runs: from its start on, one span after the other without a
 * gap, the last of them running.
 *
 * @param startedAt of the interview, UTC epoch ms
 * @param spans those that a change may reach, the running one among them; the end of the log
 */
public record TalkLog(String interviewId, long startedAt, List<TalkSpan> spans) {
  /** A turn that began so few ms ago is taken back by {@link #correct} as a whole. */
  static final long JUST_NOW = 5_000;

  public TalkLog {
    spans = spans.stream().sorted(TalkSpan.IN_ORDER).toList();
  }

  /**
   * What a turn changes.
   *
   * @param saved spans new or changed
   * @param removed ids of spans that are gone
   */
  public record Step(List<TalkSpan> saved, List<String> removed) {
    /** Nothing. */
    public static final Step NONE = new Step(List.of(), List.of());
  }

  /** Who talks now; null before the first turn. */
  public @Nullable Speaker now() {
    return spans.isEmpty() ? null : spans.getLast().speaker();
  }

  /**
   * From {@code at} (UTC epoch ms, not before the start) on, {@code speaker} talks, until the next
   * turn. What was kept after that moment goes.
   *
   * @param ids makes a new span's id
   */
  public Step turn(Speaker speaker, long at, Supplier<String> ids) {
    long from = Math.max(at, startedAt);
    List<TalkSpan> before = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (TalkSpan span : spans) {
      if (span.from() < from) {
        before.add(span);
      } else {
        removed.add(span.id());
      }
    }
    if (before.isEmpty()) {
      return new Step(List.of(new TalkSpan(ids.get(), interviewId, from, null, speaker)), removed);
    }
    TalkSpan last = before.getLast();
    if (last.speaker() == speaker) {
      boolean runs = last.until() == null && removed.isEmpty();
      return runs ? Step.NONE : new Step(List.of(last.withUntil(null)), removed);
    }
    return new Step(
        List.of(last.withUntil(from), new TalkSpan(ids.get(), interviewId, from, null, speaker)),
        removed);
  }

  /**
   * The other one talks: since the last turn if that was made just now and wrong, else since {@code
   * at} (UTC epoch ms).
   */
  public Step correct(long at, Supplier<String> ids) {
    if (spans.isEmpty()) {
      return turn(Speaker.THEM, at, ids);
    }
    TalkSpan last = spans.getLast();
    boolean wrong = at - last.from() < JUST_NOW;
    return turn(last.speaker().other(), wrong ? last.from() : at, ids);
  }

  /** Whoever talks now has talked since {@code at} (UTC epoch ms). */
  public Step since(long at, Supplier<String> ids) {
    Speaker speaker = now();
    return speaker == null ? Step.NONE : turn(speaker, at, ids);
  }

  /** Ends what runs at {@code at} (UTC epoch ms). */
  public Step end(long at) {
    List<TalkSpan> ended =
        spans.stream()
            .filter(span -> span.until() == null)
            .map(span -> span.withUntil(at))
            .toList();
    return new Step(ended, List.of());
  }
}
