package app.groundwork.exchange.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers with a decimal point, rounded half up, whatever the locale. */
public final class Figures {
  private Figures() {}

  /** To one decimal: {@code 15.7}. */
  public static String rate(double value) {
    return rounded(BigDecimal.valueOf(value), 1);
  }

  /** A share of 0 to 1 as whole percents: {@code 22 %}. */
  public static String percent(double share) {
    return rounded(BigDecimal.valueOf(share).movePointRight(2), 0) + " %";
  }

  private static String rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
