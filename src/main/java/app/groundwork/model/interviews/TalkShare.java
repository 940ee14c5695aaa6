package app.groundwork.model.interviews;

import app.groundwork.model.capture.SessionTime;
import java.util.ArrayList;
import java.util.Comparator;
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

  /** A breath, in ms: two stretches of one speaker with no more between are one. */
  private static final long BREATH = 2_000;

  /**
   * Of these spans, in any order.
   *
   * @param time the interview's, which leaves pauses out
   * @param now UTC epoch ms; where spans end that have not ended, or that would end later
   */
  public static TalkShare of(List<TalkSpan> spans, SessionTime time, long now) {
    List<TalkSpan> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingLong(TalkSpan::from).thenComparing(TalkSpan::id));
    long[] sums = new long[Speaker.values().length];
    long longest = 0;
    long stretch = 0;
    long stretchEnd = Long.MIN_VALUE;
    for (TalkSpan span : sorted) {
      Long until = span.until();
      long from = time.elapsed(Math.min(span.from(), now));
      long end = time.elapsed(until == null ? now : Math.min(until, now));
      long length = Math.max(0, end - from);
      sums[span.speaker().ordinal()] += length;
      if (length == 0) {
        continue;
      }
      if (span.speaker() == Speaker.ME) {
        boolean goesOn = stretchEnd != Long.MIN_VALUE && from - stretchEnd <= BREATH;
        stretch = goesOn ? stretch + Math.max(0, end - Math.max(from, stretchEnd)) : length;
        stretchEnd = goesOn ? Math.max(stretchEnd, end) : end;
        longest = Math.max(longest, stretch);
      } else {
        stretchEnd = Long.MIN_VALUE;
      }
    }
    return new TalkShare(
        sums[Speaker.ME.ordinal()],
        sums[Speaker.THEM.ordinal()],
        sums[Speaker.SILENCE.ordinal()],
        longest);
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
}
