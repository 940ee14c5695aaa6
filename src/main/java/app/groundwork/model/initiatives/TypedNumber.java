package app.groundwork.model.initiatives;

import app.groundwork.model.shared.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a reach or an effort as it is typed or stands in a file: an exact decimal above 0. */
public final class TypedNumber {
  private static final Texts TEXTS = Texts.in(TypedNumber.class);
  private static final Pattern PLAIN =
      Pattern.compile("[+-]?(\\d+([.]\\d*)?|[.]\\d+)(e[+-]?\\d{1,3})?");
  private static final Pattern NO_NUMBER = Pattern.compile("[+-]?(nan|inf|infinity|∞)");
  private static final Pattern BLANKS = Pattern.compile("(?<=\\d)[   ’'](?=\\d{3}(\\D|$))");
  private static final int LONGEST = 40;
  private static final int DECIMALS = 6;

  /** A quarter has no more developers, and no work takes longer. */
  private static final BigDecimal MOST = new BigDecimal(1_000_000_000);

  private TypedNumber() {}

  /**
   * What {@code text} means. A point is a decimal point and never groups; spaces between thousands
   * are read over.
   *
   * @param decimalComma true where a comma is a decimal point too: in files that part cells by
   *     semicolons, and where the locale writes it so
   */
  public static Typed<BigDecimal> read(String text, boolean decimalComma) {
    String plain = BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    if (NO_NUMBER.matcher(plain).matches()) {
      return Typed.refused(TEXTS.get("number.endless", cut));
    }
    if (plain.indexOf(',') >= 0) {
      if (!decimalComma
          || plain.indexOf(',') != plain.lastIndexOf(',')
          || plain.indexOf('.') >= 0) {
        return Typed.refused(TEXTS.get("number.comma", cut));
      }
      plain = plain.replace(',', '.');
    }
    if (plain.length() > LONGEST || !PLAIN.matcher(plain).matches()) {
      return Typed.refused(TEXTS.get("number.none", cut));
    }
    return checked(new BigDecimal(plain), cut);
  }

  private static Typed<BigDecimal> checked(BigDecimal number, String typed) {
    if (number.signum() <= 0) {
      return Typed.refused(TEXTS.get("number.positive", typed));
    }
    if (number.compareTo(MOST) > 0) {
      return Typed.refused(TEXTS.get("number.large", typed));
    }
    BigDecimal least = number.stripTrailingZeros();
    if (least.scale() > DECIMALS) {
      return Typed.refused(TEXTS.get("number.fine", typed));
    }
    return Typed.of(least.scale() < 0 ? least.setScale(0) : least);
  }
}
