package app.groundwork.model.interviews;

import org.jspecify.annotations.Nullable;

/**
 * How the synthesis of an interview goes.
 *
 * @param ms how long it was worked on so far
 * @param lastAt when it was last changed, UTC epoch ms; null if it was not begun
 * @param finishedAt when it was finished, UTC epoch ms; null while it is open
 */
public record SynthesisWork(long ms, @Nullable Long lastAt, @Nullable Long finishedAt) {
  /** Not begun. */
  public static final SynthesisWork NONE = new SynthesisWork(0, null, null);

  /** A longer break between two changes, in ms, counts as so much work. */
  private static final long LONGEST_BREAK = 5 * 60_000;

  /** True once it was finished. */
  public boolean isFinished() {
    return finishedAt != null;
  }

  /** The same after one more change at {@code now} (UTC epoch ms). */
  public SynthesisWork changedAt(long now) {
    long since = lastAt == null ? 0 : Math.clamp(now - lastAt, 0, LONGEST_BREAK);
    return new SynthesisWork(ms + since, now, finishedAt);
  }

  /**
   * The same, finished at {@code now} (UTC epoch ms), which is a change too; null opens it again.
   */
  public SynthesisWork withFinishedAt(@Nullable Long now) {
    SynthesisWork worked = now == null ? this : changedAt(now);
    return new SynthesisWork(worked.ms, worked.lastAt, now);
  }
}
