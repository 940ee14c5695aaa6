package app.groundwork.exchange.initiatives;

import app.groundwork.model.initiatives.RiceChange;
import app.groundwork.model.initiatives.SuccessCriterion;
import java.util.List;

/**
 * What there is of an initiative beside itself.
 *
 * @param problems the pain points that it is about
 * @param criteria in the order in which they were written
 * @param history every change of an input, the oldest first
 */
public record Background(
    List<ToldProblem> problems, List<SuccessCriterion> criteria, List<RiceChange> history) {
  /** Nothing. */
  static final Background NONE = new Background(List.of(), List.of(), List.of());

  public Background {
    problems = List.copyOf(problems);
    criteria = List.copyOf(criteria);
    history = List.copyOf(history);
  }
}
