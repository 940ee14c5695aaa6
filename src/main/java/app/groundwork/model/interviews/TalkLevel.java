package app.groundwork.model.interviews;

/** How the interviewer's share of talk is to be taken: at or under 20 % is as it should be. */
public enum TalkLevel {
  /** Too little talk for a verdict. */
  EARLY,
  /** Up to 15 %. */
  CALM,
  /** Up to 20 %: near the limit. */
  HINT,
  /** Above 20 %. */
  WARNING;

  private static final double CALM_UNTIL = 0.15;

  /** The most that an interviewer should talk, 0 to 1. */
  public static final double LIMIT = 0.20;

  /** Of that share, 0 to 1; never {@link #EARLY}. */
  public static TalkLevel of(double share) {
    if (share <= CALM_UNTIL) {
      return CALM;
    }
    return share <= LIMIT ? HINT : WARNING;
  }
}
