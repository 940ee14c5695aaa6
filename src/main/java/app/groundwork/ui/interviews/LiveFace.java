package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkShare;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moves with the clock on the live screen.
 *
 * @param clock the elapsed time as a stamp
 * @param leftMs what is left of the whole; negative if it ran over
 * @param shareOutMs the time that can be shared out; 0 if there is none, or no need
 * @param speaker who talks now; null before anybody did
 * @param share how much each has talked
 */
record LiveFace(
    String clock,
    long leftMs,
    boolean paused,
    List<Part> parts,
    long shareOutMs,
    @Nullable Speaker speaker,
    TalkShare share) {

  /** How a part stands. */
  enum State {
    PASSED,
    CURRENT,
    COMING
  }

  /**
   * One part.
   *
   * @param spentMs how long it has taken
   */
  record Part(String title, long budgetMs, long spentMs, State state) {
    /** What is left of its budget, in ms; negative if it ran over. */
    long leftMs() {
      return budgetMs - spentMs;
    }
  }
}
