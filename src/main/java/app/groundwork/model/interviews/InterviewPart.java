package app.groundwork.model.interviews;

import java.util.List;

/**
 * A part of one interview's script.
 *
 * @param budgetMs its time, in ms; above 0
 * @param questions in the order in which they are asked
 */
public record InterviewPart(
    String id, PartKind kind, String title, long budgetMs, List<InterviewQuestion> questions) {
  public InterviewPart {
    questions = List.copyOf(questions);
  }

  /** The same with another budget, in ms; at least 1. */
  public InterviewPart withBudgetMs(long now) {
    return new InterviewPart(id, kind, title, Math.max(1, now), questions);
  }

  /** The same with these questions. */
  public InterviewPart withQuestions(List<InterviewQuestion> now) {
    return new InterviewPart(id, kind, title, budgetMs, now);
  }
}
