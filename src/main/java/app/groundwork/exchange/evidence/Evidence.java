package app.groundwork.exchange.evidence;

import java.time.ZoneId;
import java.util.List;

/**
 * The ledger on its way out.
 *
 * @param painPoints those with most developers first
 * @param themes by name
 * @param assumptions by statement
 * @param declined the newest first
 * @param notLinked how many findings are evidence of nothing yet
 * @param leftOut how many pieces of evidence were left out because the developer does not agree
 * @param renamed true if somebody is called otherwise than in the workspace
 * @param remarks what a reader must know of consent, in words; stands on top
 * @param zone where days are told for people
 */
public record Evidence(
    List<ToldPain> painPoints,
    List<ToldTheme> themes,
    List<ToldAssumption> assumptions,
    List<ToldRequest> declined,
    int notLinked,
    int leftOut,
    boolean renamed,
    List<String> remarks,
    ZoneId zone) {
  public Evidence {
    painPoints = List.copyOf(painPoints);
    themes = List.copyOf(themes);
    assumptions = List.copyOf(assumptions);
    declined = List.copyOf(declined);
    remarks = List.copyOf(remarks);
  }
}
