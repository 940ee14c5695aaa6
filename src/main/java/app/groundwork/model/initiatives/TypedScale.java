package app.groundwork.model.initiatives;

import app.groundwork.model.shared.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a step of a closed scale as it is typed or stands in a file: its number, its word, the
 * beginning of its word where no other begins so, or both as they are shown ({@code 3 massive}).
 */
public final class TypedScale {
  private static final Texts TEXTS = Texts.in(TypedScale.class);
  private static final Pattern SHOWN =
      Pattern.compile("([0-9.,]+\\s*%?)\\s*[·(]?\\s*(\\p{L}+)[)]?");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,6}([.]\\d{0,6})?|[.]\\d{1,6})");
  private static final int LONGEST = 40;

  private TypedScale() {}

  /**
   * The impact that {@code text} means.
   *
   * @param decimalComma true where a comma is a decimal point too
   */
  public static Typed<Impact> impact(String text, boolean decimalComma) {
    return read(text, Arrays.asList(Impact.values()), false, decimalComma);
  }

  /**
   * The confidence that {@code text} means: of numbers {@code 80}, {@code 80 %} and {@code 0.8}.
   *
   * @param decimalComma true where a comma is a decimal point too
   */
  public static Typed<Confidence> confidence(String text, boolean decimalComma) {
    return read(text, Arrays.asList(Confidence.values()), true, decimalComma);
  }

  private static <S extends RiceScale> Typed<S> read(
      String text, List<S> scale, boolean percent, boolean decimalComma) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    if (decimalComma) {
      plain = plain.replace(',', '.');
    }
    List<S> fits = fits(plain, scale, percent);
    Matcher shown = SHOWN.matcher(plain);
    if (fits.isEmpty() && shown.matches()) {
      fits = fits(shown.group(1).strip(), scale, percent);
      fits = fits.equals(fits(shown.group(2), scale, percent)) ? fits : List.of();
    }
    if (fits.size() == 1) {
      return Typed.of(fits.getFirst());
    }
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    if (fits.size() > 1) {
      return Typed.refused(
          TEXTS.get("scale.several", cut, fits.getFirst().word(), fits.getLast().word()));
    }
    return Typed.refused(
        percent ? TEXTS.get("scale.confidence", cut) : TEXTS.get("scale.impact", cut));
  }

  private static <S extends RiceScale> List<S> fits(String plain, List<S> scale, boolean percent) {
    String number =
        percent && plain.endsWith("%") ? plain.substring(0, plain.length() - 1).strip() : plain;
    if (NUMBER.matcher(number).matches()) {
      BigDecimal typed = new BigDecimal(number);
      BigDecimal hundredth = typed.movePointLeft(2);
      boolean share = number.length() == plain.length();
      return scale.stream()
          .filter(
              one ->
                  share && typed.compareTo(one.factor()) == 0
                      || percent && hundredth.compareTo(one.factor()) == 0)
          .toList();
    }
    if (plain.isEmpty()) {
      return List.of();
    }
    List<S> whole =
        scale.stream()
            .filter(one -> plain.equals(one.code()) || plain.equals(lower(one.word())))
            .toList();
    return whole.isEmpty()
        ? scale.stream()
            .filter(one -> one.code().startsWith(plain) || lower(one.word()).startsWith(plain))
            .toList()
        : whole;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
