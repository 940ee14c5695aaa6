package app.groundwork.exchange.text;

import app.groundwork.model.shared.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers with a decimal point, rounded half up, whatever the locale. */
public final class Figures {
  private Figures() {}

  /** To one decimal: {@code 15.7}. */
  public static String rate(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /** A share of 0 to 1 as whole percents: {@code 22 %}. */
  public static String percent(double share) {
    return Percent.whole(share) + " %";
  }
}
