package app.groundwork.model.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A problem that developers have: where what was seen and what was heard meet.
 *
 * @param description what it is like, in more words; may be empty
 * @param rejectedBecause why it will not be solved, for one that is rejected; may be empty
 * @param themeId null if it has none yet
 * @param solutionFramed true if it came as a solution ("we need a bigger database")
 * @param problemBehind the problem that such a solution is for; empty while nobody knows
 * @param strongestId the log entry or note chosen as its strongest quote; null while nobody chose
 */
public record PainPoint(
    String id,
    String title,
    String description,
    PainStatus status,
    String rejectedBecause,
    @Nullable String themeId,
    boolean solutionFramed,
    String problemBehind,
    @Nullable String strongestId) {

  /** An open pain point of which no more is known. */
  public PainPoint(String id, String title, @Nullable String themeId) {
    this(id, title, "", PainStatus.OPEN, "", themeId, false, "", null);
  }

  /** True if the problem behind a solution is still to be found. */
  public boolean lacksProblem() {
    return solutionFramed && problemBehind.isBlank();
  }

  /** The same, called otherwise. */
  public PainPoint withTitle(String now) {
    return new PainPoint(
        id,
        now,
        description,
        status,
        rejectedBecause,
        themeId,
        solutionFramed,
        problemBehind,
        strongestId);
  }

  /** The same, told in other words; may be empty. */
  public PainPoint withDescription(String now) {
    return new PainPoint(
        id,
        title,
        now,
        status,
        rejectedBecause,
        themeId,
        solutionFramed,
        problemBehind,
        strongestId);
  }

  /** The same in another state; a reason for a rejection is kept, should it be rejected again. */
  public PainPoint withStatus(PainStatus now) {
    return new PainPoint(
        id,
        title,
        description,
        now,
        rejectedBecause,
        themeId,
        solutionFramed,
        problemBehind,
        strongestId);
  }

  /** The same with another reason for not solving it; may be empty. */
  public PainPoint withRejectedBecause(String now) {
    return new PainPoint(
        id, title, description, status, now, themeId, solutionFramed, problemBehind, strongestId);
  }

  /** The same under another theme; null for none. */
  public PainPoint withThemeId(@Nullable String now) {
    return new PainPoint(
        id,
        title,
        description,
        status,
        rejectedBecause,
        now,
        solutionFramed,
        problemBehind,
        strongestId);
  }

  /** The same, come as a solution or not. */
  public PainPoint withSolutionFramed(boolean now) {
    return new PainPoint(
        id, title, description, status, rejectedBecause, themeId, now, problemBehind, strongestId);
  }

  /** The same with another problem behind the solution; may be empty. */
  public PainPoint withProblemBehind(String now) {
    return new PainPoint(
        id, title, description, status, rejectedBecause, themeId, solutionFramed, now, strongestId);
  }

  /** The same with that strongest quote; null to leave it to the suggestion. */
  public PainPoint withStrongestId(@Nullable String now) {
    return new PainPoint(
        id,
        title,
        description,
        status,
        rejectedBecause,
        themeId,
        solutionFramed,
        problemBehind,
        now);
  }

  /**
   * This pain point and {@code other} as one, which turn out to be the same: what is not known of
   * this one is taken from the other, and both descriptions stay.
   */
  public PainPoint joinedWith(PainPoint other) {
    return new PainPoint(
        id,
        title,
        joined(description, other.description),
        status,
        rejectedBecause.isBlank() ? other.rejectedBecause : rejectedBecause,
        themeId == null ? other.themeId : themeId,
        solutionFramed,
        problemBehind.isBlank() ? other.problemBehind : problemBehind,
        strongestId == null ? other.strongestId : strongestId);
  }

  private static String joined(String one, String other) {
    if (one.isBlank() || other.isBlank() || one.contains(other)) {
      return one.isBlank() ? other : one;
    }
    return one + "\n\n" + other;
  }
}
