package app.groundwork.model.interviews;

import java.util.List;

/**
 * A part of a script.
 *
 * @param minutes its budget, 1 to 240
 * @param questions in the order in which they are asked
 */
public record ScriptPart(
    String id, PartKind kind, String title, int minutes, List<ScriptQuestion> questions) {
  /** The longest budget, in minutes. */
  public static final int MOST_MINUTES = 240;

  public ScriptPart {
    questions = List.copyOf(questions);
  }

  /** The same, called otherwise. */
  public ScriptPart withTitle(String now) {
    return new ScriptPart(id, kind, now, minutes, questions);
  }

  /** The same, for another purpose. */
  public ScriptPart withKind(PartKind now) {
    return new ScriptPart(id, now, title, minutes, questions);
  }

  /** The same with another budget, in minutes; below 1 is 1, above 240 is 240. */
  public ScriptPart withMinutes(int now) {
    return new ScriptPart(id, kind, title, Math.clamp(now, 1, MOST_MINUTES), questions);
  }

  /** The same with these questions. */
  public ScriptPart withQuestions(List<ScriptQuestion> now) {
    return new ScriptPart(id, kind, title, minutes, now);
  }
}
