package app.groundwork.model.shadowing;

import app.groundwork.model.people.Consent;
import org.jspecify.annotations.Nullable;

/**
 * Two hours at a developer's side: who, what for, and when; its log is kept apart.
 *
 * @param developerId whom it was with
 * @param teamId the developer's team on that day; null if not known
 * @param workflow the workflow observed; may be empty
 * @param purpose why, in one line; may be empty
 * @param consent what the developer agreed to before the clock started
 * @param task the named task; null if none
 * @param observerPredictionMs how long the observer thought the task takes; null if not said
 * @param developerPredictionMs how long the developer thought it takes; null if not said
 * @param startedAt UTC epoch ms
 * @param endedAt UTC epoch ms; null while it runs
 */
public record ShadowSession(
    String id,
    String developerId,
    @Nullable String teamId,
    String workflow,
    String purpose,
    Consent consent,
    @Nullable String task,
    @Nullable Long observerPredictionMs,
    @Nullable Long developerPredictionMs,
    long startedAt,
    @Nullable Long endedAt) {

  /** True until it is stopped; a crash does not end it. */
  public boolean isRunning() {
    return endedAt == null;
  }

  /** The same, in that team; null if not known. */
  public ShadowSession withTeamId(@Nullable String now) {
    return new ShadowSession(
        id,
        developerId,
        now,
        workflow,
        purpose,
        consent,
        task,
        observerPredictionMs,
        developerPredictionMs,
        startedAt,
        endedAt);
  }

  /** The same, of that workflow; may be empty. */
  public ShadowSession withWorkflow(String now) {
    return new ShadowSession(
        id,
        developerId,
        teamId,
        now,
        purpose,
        consent,
        task,
        observerPredictionMs,
        developerPredictionMs,
        startedAt,
        endedAt);
  }

  /** The same, for that purpose; may be empty. */
  public ShadowSession withPurpose(String now) {
    return new ShadowSession(
        id,
        developerId,
        teamId,
        workflow,
        now,
        consent,
        task,
        observerPredictionMs,
        developerPredictionMs,
        startedAt,
        endedAt);
  }

  /** The same, with that consent. */
  public ShadowSession withConsent(Consent now) {
    return new ShadowSession(
        id,
        developerId,
        teamId,
        workflow,
        purpose,
        now,
        task,
        observerPredictionMs,
        developerPredictionMs,
        startedAt,
        endedAt);
  }

  /** The same, with that task; null for none. */
  public ShadowSession withTask(@Nullable String now) {
    return new ShadowSession(
        id,
        developerId,
        teamId,
        workflow,
        purpose,
        consent,
        now,
        observerPredictionMs,
        developerPredictionMs,
        startedAt,
        endedAt);
  }

  /** The same, with what the observer thought, ms; null if not said. */
  public ShadowSession withObserverPredictionMs(@Nullable Long now) {
    return new ShadowSession(
        id,
        developerId,
        teamId,
        workflow,
        purpose,
        consent,
        task,
        now,
        developerPredictionMs,
        startedAt,
        endedAt);
  }

  /** The same, with what the developer thought, ms; null if not said. */
  public ShadowSession withDeveloperPredictionMs(@Nullable Long now) {
    return new ShadowSession(
        id,
        developerId,
        teamId,
        workflow,
        purpose,
        consent,
        task,
        observerPredictionMs,
        now,
        startedAt,
        endedAt);
  }

  /** The same, begun at {@code at} (UTC epoch ms). */
  public ShadowSession withStartedAt(long at) {
    return new ShadowSession(
        id,
        developerId,
        teamId,
        workflow,
        purpose,
        consent,
        task,
        observerPredictionMs,
        developerPredictionMs,
        at,
        endedAt);
  }

  /** The same, stopped at {@code at} (UTC epoch ms), but never before its start. */
  public ShadowSession withEndedAt(long at) {
    return new ShadowSession(
        id,
        developerId,
        teamId,
        workflow,
        purpose,
        consent,
        task,
        observerPredictionMs,
        developerPredictionMs,
        startedAt,
        Math.max(at, startedAt));
  }
}
