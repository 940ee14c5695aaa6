package app.groundwork.model.interviews;

/**
 * An interview and what is counted of it.
 *
 * @param notes how many lines it has
 * @param assumptions how many it tests
 * @param talk who talked how much; {@link TalkShare#NONE} before it ended
 * @param elapsedMs how long it took without its pauses, ms; 0 before it ended
 */
public record InterviewSummary(
    Interview interview, int notes, int assumptions, TalkShare talk, long elapsedMs) {

  /** True if it was held: it is over, something came of it, and it was no practice. */
  public boolean isHeld() {
    return interview.isEnded()
        && !interview.preparation().practice()
        && (notes > 0 || talk.talkMs() > 0);
  }
}
