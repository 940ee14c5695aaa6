package app.groundwork.exchange.initiatives;

import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.InitiativeFigures;
import app.groundwork.model.initiatives.InitiativeStatus;
import app.groundwork.model.priorities.Candidate;
import app.groundwork.model.priorities.Ranked;
import app.groundwork.model.priorities.Ranking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All initiatives with both their ranks.
 *
 * @param inOwnOrder all of them, in the team's own order
 * @param ranking of those that are neither done nor killed
 */
public record RiceTable(List<RiceRow> inOwnOrder, Ranking ranking) {
  public RiceTable {
    inOwnOrder = List.copyOf(inOwnOrder);
  }

  /**
   * Of these, which stand in the team's own order.
   *
   * @param figures of each by its id; one that is not in it has no evidence
   */
  public static RiceTable of(List<Initiative> inOwnOrder, Map<String, InitiativeFigures> figures) {
    Ranking ranking =
        Ranking.of(
            inOwnOrder.stream()
                .filter(Initiative::isLive)
                .map(one -> new Candidate(one.id(), one.rice()))
                .toList());
    Map<String, Ranked> places = new HashMap<>();
    ranking.ranked().forEach(one -> places.put(one.id(), one));
    List<RiceRow> rows =
        inOwnOrder.stream()
            .map(
                one ->
                    new RiceRow(
                        one,
                        places.get(one.id()),
                        figures.getOrDefault(one.id(), InitiativeFigures.NONE)))
            .toList();
    return new RiceTable(rows, ranking);
  }

  /** What is ranked, in the team's own order. */
  public List<RiceRow> ranked() {
    return inOwnOrder.stream().filter(row -> row.place() != null).toList();
  }

  /** What is to be ranked and lacks an input, in the team's own order. */
  public List<RiceRow> unscored() {
    return inOwnOrder.stream()
        .filter(row -> row.place() == null && row.initiative().isLive())
        .toList();
  }

  private List<RiceRow> ended(InitiativeStatus status) {
    return inOwnOrder.stream().filter(row -> row.initiative().status() == status).toList();
  }

  /** What is done, in the team's own order. */
  public List<RiceRow> done() {
    return ended(InitiativeStatus.DONE);
  }

  /** What was killed, in the team's own order. */
  public List<RiceRow> killed() {
    return ended(InitiativeStatus.KILLED);
  }

  /** All of them: what is ranked first, then what is unscored, done and killed. */
  public List<RiceRow> rows() {
    List<RiceRow> rows = new ArrayList<>(ranked());
    rows.addAll(unscored());
    rows.addAll(done());
    rows.addAll(killed());
    return rows;
  }
}
