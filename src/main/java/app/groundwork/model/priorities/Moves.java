package app.groundwork.model.priorities;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Rice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps by which one input may be wrong: reach and effort by a share, impact and confidence by
 * one step of their scales.
 *
 * @param share above 0, below 1
 */
public record Moves(BigDecimal share) {
  /** What an estimate is commonly off by: 30 %. */
  public static final Moves USUAL = new Moves(new BigDecimal("0.3"));

  /**
   * @throws IllegalArgumentException if the share is not above 0 and below 1
   */
  public Moves {
    if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException("A share between 0 and 1");
    }
  }

  /** What {@code rice} becomes when any one of its known inputs moves one step either way. */
  public List<Rice> of(Rice rice) {
    BigDecimal more = BigDecimal.ONE.add(share);
    BigDecimal less = BigDecimal.ONE.subtract(share);
    List<Rice> moved = new ArrayList<>();
    Optional.ofNullable(rice.reach())
        .ifPresent(
            reach ->
                Stream.of(more, less).forEach(by -> moved.add(rice.withReach(reach.multiply(by)))));
    Optional.ofNullable(rice.effort())
        .ifPresent(
            effort ->
                Stream.of(more, less)
                    .forEach(by -> moved.add(rice.withEffort(effort.multiply(by)))));
    Optional.ofNullable(rice.impact())
        .ifPresent(
            impact ->
                beside(Impact.values(), impact)
                    .forEach(other -> moved.add(rice.withImpact(other))));
    Optional.ofNullable(rice.confidence())
        .ifPresent(
            confidence ->
                beside(Confidence.values(), confidence)
                    .forEach(other -> moved.add(rice.withConfidence(other))));
    return moved;
  }

  private static <E extends Enum<E>> List<E> beside(E[] scale, E step) {
    return Stream.of(scale)
        .filter(other -> Math.abs(other.ordinal() - step.ordinal()) == 1)
        .toList();
  }
}
