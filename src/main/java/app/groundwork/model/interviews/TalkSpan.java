package app.groundwork.model.interviews;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which one talked, or nobody.
 *
 * @param from UTC epoch ms
 * @param until UTC epoch ms; null while it lasts
 */
public record TalkSpan(
    String id, String interviewId, long from, @Nullable Long until, Speaker speaker) {
  /** By their beginning. */
  static final Comparator<TalkSpan> IN_ORDER =
      Comparator.comparingLong(TalkSpan::from).thenComparing(TalkSpan::id);

  /** The same, ended at {@code at} (UTC epoch ms), but never before it begins; null runs on. */
  public TalkSpan withUntil(@Nullable Long at) {
    return new TalkSpan(id, interviewId, from, at == null ? null : Math.max(at, from), speaker);
  }
}
