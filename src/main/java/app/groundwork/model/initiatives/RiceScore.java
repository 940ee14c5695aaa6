package app.groundwork.model.initiatives;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Value ÷ effort, kept as the exact fraction that it is: two scores are equal only if they are so
 * to the last digit. It means something only beside other scores.
 */
public final class RiceScore implements Comparable<RiceScore> {
  /** Nearer to each other than this, by share, two doubles do not tell which is more. */
  private static final double DOUBT = 1e-12;

  private final BigDecimal value;
  private final BigDecimal effort;
  private final double rough;

  /**
   * @param value reach × impact × confidence, above 0
   * @param effort person-months, above 0
   */
  public RiceScore(BigDecimal value, BigDecimal effort) {
    this.value = value;
    this.effort = effort;
    this.rough = value.doubleValue() / effort.doubleValue();
  }

  /** Reach × impact × confidence: what comes of it, whatever it takes. */
  public BigDecimal value() {
    return value;
  }

  /** What it takes, person-months. */
  public BigDecimal effort() {
    return effort;
  }

  /** The score as near as a double comes to it: for drawing, not for ranking. */
  public double rough() {
    return rough;
  }

  /** The score to one decimal, half up, as it is shown. */
  public BigDecimal shown() {
    return value.divide(effort, 1, RoundingMode.HALF_UP);
  }

  /** The score to so many decimals, half up, without zeros at its end. */
  public BigDecimal rounded(int decimals) {
    BigDecimal least = value.divide(effort, decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return least.scale() < 0 ? least.setScale(0) : least;
  }

  /** By the exact value, the lower first. */
  @Override
  public int compareTo(RiceScore other) {
    if (Math.abs(rough - other.rough) > DOUBT * Math.max(rough, other.rough)) {
      return Double.compare(rough, other.rough);
    }
    return value.multiply(other.effort).compareTo(other.value.multiply(effort));
  }

  @Override
  public String toString() {
    return shown().toPlainString();
  }
}
