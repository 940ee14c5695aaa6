package app.groundwork.model.initiatives;

/**
 * Where each input comes from, in a few words; empty if nobody said.
 *
 * @param reach such as “headcount of three teams”
 * @param impact such as “4 estimates: 2 2 1 3; median 2”
 * @param effort such as “as the last migration took”
 */
public record RiceNotes(String reach, String impact, String confidence, String effort) {
  /** Nobody said. */
  public static final RiceNotes NONE = new RiceNotes("", "", "", "");

  /** That of one input. */
  public String of(RiceInput input) {
    return switch (input) {
      case REACH -> reach;
      case IMPACT -> impact;
      case CONFIDENCE -> confidence;
      case EFFORT -> effort;
    };
  }

  /** The same with another note for one input. */
  public RiceNotes with(RiceInput input, String now) {
    return switch (input) {
      case REACH -> new RiceNotes(now, impact, confidence, effort);
      case IMPACT -> new RiceNotes(reach, now, confidence, effort);
      case CONFIDENCE -> new RiceNotes(reach, impact, now, effort);
      case EFFORT -> new RiceNotes(reach, impact, confidence, now);
    };
  }
}
