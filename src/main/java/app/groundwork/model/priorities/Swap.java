package app.groundwork.model.priorities;

import app.groundwork.model.initiatives.RiceInput;
import java.math.BigDecimal;

/**
 * The smallest change of one input that puts an initiative on the other side of its neighbour in
 * RICE's order.
 *
 * @param otherId the neighbour
 * @param up true if it would overtake the neighbour, false if it would fall behind
 * @param from what the input counts now
 * @param to what it would count: beyond the point where both are equal
 */
public record Swap(String otherId, boolean up, RiceInput input, BigDecimal from, BigDecimal to) {
  /** The change as a share of what it is now; above 0. */
  public double change() {
    return Math.abs(to.doubleValue() / from.doubleValue() - 1);
  }
}
