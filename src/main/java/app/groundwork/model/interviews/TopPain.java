package app.groundwork.model.interviews;

/**
 * One of an interview's top pain points: a link to a pain point of the ledger.
 *
 * @param place 1 for the worst, to 3
 */
public record TopPain(String id, String interviewId, String painPointId, int place) {
  /** How many an interview can have. */
  public static final int MOST = 3;

  /** The same in another place. */
  public TopPain withPlace(int now) {
    return new TopPain(id, interviewId, painPointId, now);
  }
}
