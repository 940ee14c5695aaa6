package app.groundwork.model.interviews;

import org.jspecify.annotations.Nullable;

/**
 * A line that was pulled into the synthesis.
 *
 * @param noteId the line
 * @param topPainId the interview's {@link TopPain} that it shows; null unless a pain point's quote
 * @param assumptionId what it is evidence for or against; null unless it is
 * @param context what it was said about, for a pain point's quote; may be empty
 */
public record Finding(
    String id,
    String interviewId,
    String noteId,
    FindingRole role,
    @Nullable String topPainId,
    @Nullable String assumptionId,
    String context) {
  /** The same with another context; may be empty. */
  public Finding withContext(String now) {
    return new Finding(id, interviewId, noteId, role, topPainId, assumptionId, now);
  }
}
