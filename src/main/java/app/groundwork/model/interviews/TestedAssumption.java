package app.groundwork.model.interviews;

/**
 * An assumption that an interview puts to the test.
 *
 * @param number what the capture line calls it, 1 to 3
 */
public record TestedAssumption(
    String interviewId, int number, String assumptionId, Verdict verdict) {
  /** How many an interview can have. */
  public static final int MOST = 3;

  /** The same with another verdict. */
  public TestedAssumption withVerdict(Verdict now) {
    return new TestedAssumption(interviewId, number, assumptionId, now);
  }
}
