package app.groundwork.exchange.interviews;

import java.time.ZoneId;
import java.util.List;

/**
 * Interviews on their way out.
 *
 * @param interviews those that consent lets out, newest first
 * @param alone true if one of them was asked for
 * @param leftOut how many were left out because the developer does not agree
 * @param renamed true if somebody is called otherwise than in the workspace
 * @param remarks what a reader must know of consent, in words; stands on top
 * @param zone where days and hours are told for people
 */
public record Interviews(
    List<ToldInterview> interviews,
    Ledger ledger,
    boolean alone,
    int leftOut,
    boolean renamed,
    List<String> remarks,
    ZoneId zone) {
  public Interviews {
    interviews = List.copyOf(interviews);
    remarks = List.copyOf(remarks);
  }
}
