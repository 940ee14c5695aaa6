package app.groundwork.exchange.initiatives;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Initiatives with both their orders on their way out; people in them are already called as they
 * allow.
 *
 * @param backgrounds what else there is of each initiative, by its id
 * @param day on which all this is so
 * @param leftOut how many pieces of evidence were left out because the developer does not agree
 * @param renamed true if somebody is called otherwise than in the workspace
 * @param remarks what a reader must know of consent, in words; stands on top
 * @param zone where days are told for people
 */
public record Priorities(
    RiceTable table,
    Map<String, Background> backgrounds,
    LocalDate day,
    int leftOut,
    boolean renamed,
    List<String> remarks,
    ZoneId zone) {
  public Priorities {
    backgrounds = Map.copyOf(backgrounds);
    remarks = List.copyOf(remarks);
  }

  /** What there is of that initiative beside its row. */
  Background background(RiceRow row) {
    return backgrounds.getOrDefault(row.initiative().id(), Background.NONE);
  }
}
