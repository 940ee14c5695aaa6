package app.groundwork.exchange.initiatives;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.InitiativeFigures;
import app.groundwork.model.priorities.Ranked;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as a row of a table.
 *
 * @param place where it stands in both orders; null for one that is not ranked: unscored, done or
 *     killed
 * @param figures what stands behind it
 */
public record RiceRow(Initiative initiative, @Nullable Ranked place, InitiativeFigures figures) {
  /**
   * What stands in that column, the same in every locale; empty if it is not known. A title comes
   * as it was typed.
   */
  public String cell(RiceColumn column) {
    return switch (column) {
      case OWN_RANK -> place == null ? "" : Integer.toString(place.ownRank());
      case RICE_RANK -> place == null ? "" : Integer.toString(place.riceRank());
      case DIFFERENCE -> place == null ? "" : Integer.toString(place.difference());
      case INITIATIVE -> initiative.title();
      case REACH -> number(initiative.rice().reach());
      case IMPACT -> impact(initiative.rice().impact());
      case CONFIDENCE -> confidence(initiative.rice().confidence());
      case EFFORT -> number(initiative.rice().effort());
      case SCORE ->
          initiative.rice().score().map(score -> score.shown().toPlainString()).orElse("");
      case STATUS -> initiative.status().word();
      case EVIDENCE -> figures.words();
    };
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static String impact(@Nullable Impact impact) {
    return impact == null ? "" : number(impact.factor());
  }

  private static String confidence(@Nullable Confidence confidence) {
    return confidence == null
        ? ""
        : confidence.factor().movePointRight(2).setScale(0).toPlainString() + "%";
  }
}
