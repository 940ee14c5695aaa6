package app.groundwork.model.interviews;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to do after an interview.
 *
 * @param noteId the line that it comes from; null if it was written in the synthesis
 * @param owner who does it; may be empty
 * @param due the day where the user is; null if none
 */
public record InterviewAction(
    String id,
    String interviewId,
    @Nullable String noteId,
    String text,
    ActionPurpose purpose,
    String owner,
    @Nullable LocalDate due,
    boolean done) {

  /** The same in other words. */
  public InterviewAction withText(String now) {
    return new InterviewAction(id, interviewId, noteId, now, purpose, owner, due, done);
  }

  /** The same for another purpose. */
  public InterviewAction withPurpose(ActionPurpose now) {
    return new InterviewAction(id, interviewId, noteId, text, now, owner, due, done);
  }

  /** The same, done by another; may be empty. */
  public InterviewAction withOwner(String now) {
    return new InterviewAction(id, interviewId, noteId, text, purpose, now, due, done);
  }

  /** The same with another day; null for none. */
  public InterviewAction withDue(@Nullable LocalDate now) {
    return new InterviewAction(id, interviewId, noteId, text, purpose, owner, now, done);
  }

  /** The same, done or not. */
  public InterviewAction withDone(boolean now) {
    return new InterviewAction(id, interviewId, noteId, text, purpose, owner, due, now);
  }
}
