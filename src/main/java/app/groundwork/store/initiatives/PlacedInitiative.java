package app.groundwork.store.initiatives;

import app.groundwork.model.initiatives.Initiative;
import java.util.Comparator;

/**
 * An initiative and where it stands in the team's own order.
 *
 * @param place the lowest is the most wanted; with gaps between
 */
public record PlacedInitiative(Initiative initiative, long place) {
  /** The team's own order. */
  public static final Comparator<PlacedInitiative> OWN_ORDER =
      Comparator.comparingLong(PlacedInitiative::place).thenComparing(one -> one.initiative().id());
}
