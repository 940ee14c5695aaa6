package app.groundwork.model.interviews;

import org.jspecify.annotations.Nullable;

/**
 * Half an hour with a developer by a script; its script, notes and spans are kept apart.
 *
 * @param startedAt UTC epoch ms; null while it is only prepared
 * @param endedAt UTC epoch ms; null until it is stopped; a crash does not end it
 * @param talkSource how it is known who talked
 */
public record Interview(
    String id,
    Preparation preparation,
    @Nullable Long startedAt,
    @Nullable Long endedAt,
    TalkSource talkSource,
    SynthesisWork synthesis) {

  /** A prepared one. */
  public Interview(String id, Preparation preparation) {
    this(id, preparation, null, null, TalkSource.KEYS, SynthesisWork.NONE);
  }

  /** True until it is started. */
  public boolean isPrepared() {
    return startedAt == null;
  }

  /** True from its start until it is stopped. */
  public boolean isRunning() {
    return startedAt != null && endedAt == null;
  }

  /** True once it was stopped. */
  public boolean isEnded() {
    return endedAt != null;
  }

  /** The same with another preparation. */
  public Interview withPreparation(Preparation now) {
    return new Interview(id, now, startedAt, endedAt, talkSource, synthesis);
  }

  /** The same, started at {@code at} (UTC epoch ms). */
  public Interview withStartedAt(long at) {
    return new Interview(id, preparation, at, endedAt, talkSource, synthesis);
  }

  /** The same, stopped at {@code at} (UTC epoch ms), but never before its start. */
  public Interview withEndedAt(long at) {
    Long start = startedAt;
    long end = start == null ? at : Math.max(at, start);
    return new Interview(id, preparation, startedAt, end, talkSource, synthesis);
  }

  /** The same, with another knowledge of who talked. */
  public Interview withTalkSource(TalkSource now) {
    return new Interview(id, preparation, startedAt, endedAt, now, synthesis);
  }

  /** The same, its synthesis gone on. */
  public Interview withSynthesis(SynthesisWork now) {
    return new Interview(id, preparation, startedAt, endedAt, talkSource, now);
  }
}
