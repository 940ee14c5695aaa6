package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.PartTimes;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.interviews.TalkSoFar;
import app.groundwork.model.shared.Elapsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** How it stands at {@code now} (UTC epoch ms). */
  static LiveFace of(LiveHead head, TalkSoFar talk, long now) {
    PartTimes times = head.times();
    List<Part> parts = new ArrayList<>();
    for (InterviewPart part : head.known().script().parts()) {
      int at = parts.size();
      State state =
          at < times.current()
              ? State.PASSED
              : at == times.current() ? State.CURRENT : State.COMING;
      parts.add(new Part(part.title(), part.budgetMs(), times.spent(at, now), state));
    }
    long left = times.left(now);
    return new LiveFace(
        Elapsed.stamp(Math.max(0, head.time().elapsed(now))),
        left,
        head.isPaused(),
        List.copyOf(parts),
        times.canShare(now) ? left : 0,
        talk.speaker(),
        talk.share(now));
  }

  /** The part that is asked about now. */
  Optional<Part> current() {
    return parts.stream().filter(part -> part.state() == State.CURRENT).findFirst();
  }

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
