package app.groundwork.model.interviews;

import app.groundwork.model.capture.SessionTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Who talked how much in an interview, pauses left out; the same function for spans from keys, from
 * cues and from words.
 *
 * @param meMs how long the interviewer talked
 * @param themMs how long the others talked
 * @param silenceMs how long nobody did, as far as it was marked
 * @param longestMs the interviewer's longest stretch of talk that nobody broke
 */
public record TalkShare(long meMs, long themMs, long silenceMs, long longestMs) {
  /** Nobody talked. */
  public static final TalkShare NONE = new TalkShare(0, 0, 0, 0);

  /** Of less talk than that, in ms, nobody can tell how it will be shared. */
  static final long ENOUGH = 2 * 60_000;

  /**
   * Of these spans, in any order.
   *
   * @param time the interview's, which leaves pauses out
   * @param now UTC epoch ms; where spans end that have not ended, or that would end later
   */
  public static TalkShare of(List<TalkSpan> spans, SessionTime time, long now) {
    List<TalkSpan> sorted = new ArrayList<>(spans);
    sorted.sort(TalkSpan.IN_ORDER);
    TalkSum sum = TalkSum.NONE;
    for (TalkSpan span : sorted) {
      sum = sum.plus(span, time, now);
    }
    return sum.share();
  }

  /** How long anybody talked, in ms; silence left out. */
  public long talkMs() {
    return meMs + themMs;
  }

  /** The interviewer's share of all talk, 0 to 1; empty if nobody talked. */
  public OptionalDouble share() {
    return talkMs() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) meMs / talkMs());
  }

  /** The others' share of all talk, 0 to 1; empty if nobody talked. */
  public OptionalDouble theirs() {
    return talkMs() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) themMs / talkMs());
  }

  /** How that is to be taken; calm if nobody talked. */
  public TalkLevel level() {
    return TalkLevel.of(share().orElse(0));
  }

  /** The same while they still talk: no verdict on the first two minutes. */
  public TalkLevel levelSoFar() {
    return talkMs() < ENOUGH ? TalkLevel.EARLY : level();
  }
}
