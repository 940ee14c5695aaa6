package app.groundwork.model.interviews;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One line of an interview.
 *
 * @param at when it was said, UTC epoch ms
 * @param questionId the question that it answers; null if none was asked yet, or nobody knows
 * @param assumptionId what it is evidence for or against; null unless it is
 * @param speaker who said it, for a line of a transcript; null for one that was typed
 */
public record InterviewNote(
    String id,
    String interviewId,
    long at,
    @Nullable String questionId,
    NoteKind kind,
    String text,
    @Nullable String assumptionId,
    @Nullable Speaker speaker) {

  /** By time, then in the order in which they were typed. */
  public static final Comparator<InterviewNote> IN_ORDER =
      Comparator.comparingLong(InterviewNote::at).thenComparing(InterviewNote::id);

  /** True for what the developer said word for word; what the interviewer said is no quote. */
  public boolean isQuote() {
    return kind == NoteKind.QUOTE && speaker != Speaker.ME;
  }

  /** The same at another time, UTC epoch ms. */
  public InterviewNote withAt(long now) {
    return new InterviewNote(id, interviewId, now, questionId, kind, text, assumptionId, speaker);
  }

  /** The same, answering another question; null for none. */
  public InterviewNote withQuestionId(@Nullable String now) {
    return new InterviewNote(id, interviewId, at, now, kind, text, assumptionId, speaker);
  }

  /** The same, as evidence for or against no assumption, of another kind. */
  public InterviewNote withKind(NoteKind now) {
    return new InterviewNote(id, interviewId, at, questionId, now, text, null, speaker);
  }

  /** The same as evidence, {@link NoteKind#FOR} or {@link NoteKind#AGAINST}. */
  public InterviewNote withEvidence(NoteKind now, String assumption) {
    return new InterviewNote(id, interviewId, at, questionId, now, text, assumption, speaker);
  }

  /** The same in other words. */
  public InterviewNote withText(String now) {
    return new InterviewNote(id, interviewId, at, questionId, kind, now, assumptionId, speaker);
  }
}
