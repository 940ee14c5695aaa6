package app.groundwork.model.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

/** Shares as whole percents, rounded half up: the same figure on every screen and in every file. */
public final class Percent {
  private Percent() {}

  /** A share of 0 to 1 in hundredths: 13 for 0.125. */
  public static int whole(double share) {
    // By its decimal digits: the binary value of a half lies a hair beside it.
    return BigDecimal.valueOf(share)
        .movePointRight(2)
        .setScale(0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  /** A share of 0 to 1 as the locale writes it: {@code 13%}. */
  public static String of(double share) {
    return NumberFormat.getPercentInstance().format(BigDecimal.valueOf(whole(share), 2));
  }
}
