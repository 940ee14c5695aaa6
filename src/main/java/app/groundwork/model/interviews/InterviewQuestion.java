package app.groundwork.model.interviews;

/**
 * A question of one interview.
 *
 * @param text its slots are filled as far as preparation filled them
 * @param skipped passed over; coming back to it takes that away
 */
public record InterviewQuestion(String id, String text, QuestionOrigin origin, boolean skipped) {
  /** The same, passed over or not. */
  public InterviewQuestion withSkipped(boolean now) {
    return new InterviewQuestion(id, text, origin, now);
  }
}
