package app.groundwork.model.interviews;

import app.groundwork.model.capture.SessionTime;

/**
 * Talk summed up span after span, in the order of their beginnings; all in ms.
 *
 * @param stretch the interviewer's stretch of talk that may go on
 * @param stretchEnd when that ended, elapsed; {@link Long#MIN_VALUE} if somebody broke it
 */
record TalkSum(long me, long them, long silence, long longest, long stretch, long stretchEnd) {
  /** Before the first span. */
  static final TalkSum NONE = new TalkSum(0, 0, 0, 0, 0, Long.MIN_VALUE);

  /** A breath: two stretches of one speaker with no more between are one. */
  private static final long BREATH = 2_000;

  /**
   * With one more span, which begins no earlier than those before it.
   *
   * @param now UTC epoch ms; where it ends if it has not ended, or would later
   */
  TalkSum plus(TalkSpan span, SessionTime time, long now) {
    Long until = span.until();
    long from = time.elapsed(Math.min(span.from(), now));
    long end = time.elapsed(until == null ? now : Math.min(until, now));
    long length = Math.max(0, end - from);
    if (length == 0) {
      return this;
    }
    return switch (span.speaker()) {
      case ME -> mine(from, end, length);
      case THEM -> new TalkSum(me, them + length, silence, longest, 0, Long.MIN_VALUE);
      case SILENCE -> new TalkSum(me, them, silence + length, longest, 0, Long.MIN_VALUE);
    };
  }

  private TalkSum mine(long from, long end, long length) {
    boolean goesOn = stretchEnd != Long.MIN_VALUE && from - stretchEnd <= BREATH;
    long now = goesOn ? stretch + Math.max(0, end - Math.max(from, stretchEnd)) : length;
    long ends = goesOn ? Math.max(stretchEnd, end) : end;
    return new TalkSum(me + length, them, silence, Math.max(longest, now), now, ends);
  }

  /** What it adds up to. */
  TalkShare share() {
    return new TalkShare(me, them, silence, longest);
  }
}
