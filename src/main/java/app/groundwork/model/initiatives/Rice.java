package app.groundwork.model.initiatives;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an initiative's reach, impact, confidence and effort.
 *
 * @param reach developers affected a quarter, above 0; null while unknown
 * @param impact null while unknown
 * @param confidence null while unknown
 * @param effort person-months, above 0; null while unknown
 */
public record Rice(
    @Nullable BigDecimal reach,
    @Nullable Impact impact,
    @Nullable Confidence confidence,
    @Nullable BigDecimal effort) {
  /** Nothing is known. */
  public static final Rice NONE = new Rice(null, null, null, null);

  /**
   * @throws IllegalArgumentException if reach or effort is 0 or less
   */
  public Rice {
    if (reach != null && reach.signum() <= 0 || effort != null && effort.signum() <= 0) {
      throw new IllegalArgumentException("Reach and effort are above 0");
    }
  }

  /** What is still unknown; empty for what has a score. */
  public Set<RiceInput> missing() {
    Set<RiceInput> missing = EnumSet.noneOf(RiceInput.class);
    if (reach == null) {
      missing.add(RiceInput.REACH);
    }
    if (impact == null) {
      missing.add(RiceInput.IMPACT);
    }
    if (confidence == null) {
      missing.add(RiceInput.CONFIDENCE);
    }
    if (effort == null) {
      missing.add(RiceInput.EFFORT);
    }
    return missing;
  }

  /** Reach × impact × confidence ÷ effort; empty while it is unscored. */
  public Optional<RiceScore> score() {
    return reach == null || impact == null || confidence == null || effort == null
        ? Optional.empty()
        : Optional.of(
            new RiceScore(reach.multiply(impact.factor()).multiply(confidence.factor()), effort));
  }

  /** The same with another reach; null for unknown. */
  public Rice withReach(@Nullable BigDecimal now) {
    return new Rice(now, impact, confidence, effort);
  }

  /** The same with another impact; null for unknown. */
  public Rice withImpact(@Nullable Impact now) {
    return new Rice(reach, now, confidence, effort);
  }

  /** The same with another confidence; null for unknown. */
  public Rice withConfidence(@Nullable Confidence now) {
    return new Rice(reach, impact, now, effort);
  }

  /** The same with another effort; null for unknown. */
  public Rice withEffort(@Nullable BigDecimal now) {
    return new Rice(reach, impact, confidence, now);
  }
}
