package app.groundwork.model.evidence;

import org.jspecify.annotations.Nullable;

/**
 * As much of a piece of evidence as {@link PainFigures} need.
 *
 * @param meetingId the shadowing session or interview that it is of
 * @param teamId the developer's team on that day; null if not known
 * @param at UTC epoch ms
 * @param lost the time that it cost; null if none was measured
 */
public record PieceFact(
    String meetingId,
    String developerId,
    @Nullable String teamId,
    long at,
    @Nullable Stretch lost) {

  /**
   * A stretch of a session, its pauses out.
   *
   * @param fromMs elapsed ms since the session began
   * @param untilMs the same, at least {@code fromMs}
   */
  public record Stretch(long fromMs, long untilMs) {}
}
