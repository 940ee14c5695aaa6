package app.groundwork.model.interviews;

import app.groundwork.model.capture.SessionTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long each part of an interview has taken, pauses left out. Made once for the questions turned
 * to so far; asking it at another moment looks at the current part only.
 */
public final class PartTimes {
  /** Less than a second is not worth sharing out. */
  private static final long WORTH = 1_000;

  private final List<InterviewPart> parts;
  private final SessionTime time;
  private final long[] spent;
  private final int current;
  private final long since;

  /**
   * @param parts the interview's, in order
   * @param visits to its questions, by time; the time before the first counts for the first part
   */
  public PartTimes(List<InterviewPart> parts, List<QuestionVisit> visits, SessionTime time) {
    this.parts = List.copyOf(parts);
    this.time = time;
    this.spent = new long[parts.size()];
    Map<String, Integer> partOf = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      for (InterviewQuestion question : parts.get(i).questions()) {
        partOf.put(question.id(), i);
      }
    }
    int now = 0;
    long from = 0;
    boolean first = true;
    for (QuestionVisit visit : visits) {
      Integer part = partOf.get(visit.questionId());
      if (part == null) {
        continue;
      }
      long at = first ? 0 : Math.max(from, time.elapsed(visit.at()));
      if (!first) {
        spent[now] += at - from;
      }
      first = false;
      now = part;
      from = at;
    }
    current = now;
    since = from;
  }

  /** The part that the question asked now belongs to, from 0. */
  public int current() {
    return current;
  }

  /** How long a part has taken by {@code now} (UTC epoch ms), in ms; never negative. */
  public long spent(int part, long now) {
    long open = part == current ? Math.max(0, time.elapsed(now) - since) : 0;
    return spent[part] + open;
  }

  /** What is left of a part's budget, in ms; negative if it ran over. */
  public long left(int part, long now) {
    return parts.get(part).budgetMs() - spent(part, now);
  }

  /** How long the interview has taken, in ms: all parts together. */
  public long elapsed(long now) {
    long all = 0;
    for (int i = 0; i < spent.length; i++) {
      all += spent(i, now);
    }
    return all;
  }

  /** What is left of the whole, in ms; negative if it ran over. */
  public long left(long now) {
    return budget() - elapsed(now);
  }

  /** True if there is time left, and it is not what is left of the current and later budgets. */
  public boolean canShare(long now) {
    long planned = 0;
    for (int i = current; i < spent.length; i++) {
      planned += Math.max(0, left(i, now));
    }
    return left(now) >= WORTH && Math.abs(planned - left(now)) >= WORTH;
  }

  /**
   * The parts with budgets that share the time left out over the current and later ones, in
   * proportion to what is left of their budgets now, or to the budgets if nothing is; what is over
   * keeps what it took, so that all together stays the same. Unchanged if no time is left.
   */
  public List<InterviewPart> share(long now) {
    long left = left(now);
    if (left <= 0 || parts.isEmpty()) {
      return parts;
    }
    long[] weights = new long[spent.length];
    long all = 0;
    for (int i = current; i < spent.length; i++) {
      weights[i] = Math.max(0, left(i, now));
      all += weights[i];
    }
    if (all == 0) {
      for (int i = current; i < spent.length; i++) {
        weights[i] = parts.get(i).budgetMs();
        all += weights[i];
      }
    }
    List<InterviewPart> shared = new ArrayList<>();
    long weight = 0;
    long given = 0;
    int largest = 0;
    for (int i = 0; i < spent.length; i++) {
      weight += weights[i];
      long until = Math.round((double) left * weight / all);
      InterviewPart part = parts.get(i).withBudgetMs(spent(i, now) + until - given);
      given = until;
      shared.add(part);
      largest = part.budgetMs() > shared.get(largest).budgetMs() ? i : largest;
    }
    // A part that took nothing still has its least budget: another gives that.
    long over = shared.stream().mapToLong(InterviewPart::budgetMs).sum() - budget();
    InterviewPart giver = shared.get(largest);
    shared.set(largest, giver.withBudgetMs(giver.budgetMs() - over));
    return List.copyOf(shared);
  }

  private long budget() {
    return parts.stream().mapToLong(InterviewPart::budgetMs).sum();
  }
}
