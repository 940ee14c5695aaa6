package app.groundwork.model.priorities;

import app.groundwork.model.initiatives.RiceInput;
import app.groundwork.model.initiatives.RiceScale;
import app.groundwork.model.initiatives.Typed;
import app.groundwork.model.initiatives.TypedNumber;
import app.groundwork.model.initiatives.TypedScale;
import app.groundwork.model.shared.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What several people estimate one input to be, one number each.
 *
 * @param input of which
 * @param all what each said, in the order in which it was typed; at least one
 */
public record Estimates(RiceInput input, List<BigDecimal> all) {
  private static final Texts TEXTS = Texts.in(Estimates.class);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  public Estimates {
    all = List.copyOf(all);
  }

  /**
   * Of a line such as {@code 2 2 1 3} or {@code 80% 50% 80%}.
   *
   * @param decimalComma true where a comma is a decimal point too
   */
  public static Typed<Estimates> read(RiceInput input, String line, boolean decimalComma) {
    List<BigDecimal> all = new ArrayList<>();
    String[] each = line.strip().replaceAll("\\s+%", "%").split("[\\s;]+");
    for (String one : each) {
      Typed<BigDecimal> typed =
          switch (input) {
            case REACH, EFFORT -> TypedNumber.read(one, decimalComma);
            case IMPACT -> factor(TypedScale.impact(one, decimalComma));
            case CONFIDENCE -> factor(TypedScale.confidence(one, decimalComma));
          };
      switch (typed) {
        case Typed.Value<BigDecimal>(BigDecimal value) -> all.add(value);
        case Typed.Refused<BigDecimal>(String why) -> {
          return Typed.refused(why);
        }
      }
    }
    return Typed.of(new Estimates(input, all));
  }

  private static <S extends RiceScale> Typed<BigDecimal> factor(Typed<S> typed) {
    return switch (typed) {
      case Typed.Value<S>(S value) -> Typed.of(value.factor());
      case Typed.Refused<S>(String why) -> Typed.refused(why);
    };
  }

  /**
   * The one in the middle. Between two in the middle: half way for reach and effort; on a closed
   * scale, where half way is nothing, the lower one.
   */
  public BigDecimal median() {
    List<BigDecimal> sorted = all.stream().sorted().toList();
    BigDecimal low = sorted.get((sorted.size() - 1) / 2);
    BigDecimal high = sorted.get(sorted.size() / 2);
    return isScale() ? low : low.add(high).divide(TWO).stripTrailingZeros();
  }

  /** The lowest. */
  public BigDecimal least() {
    return all.stream().min(BigDecimal::compareTo).orElseThrow();
  }

  /** The highest. */
  public BigDecimal most() {
    return all.stream().max(BigDecimal::compareTo).orElseThrow();
  }

  /** What is kept as the input's note: all of them, the median and how far they lie apart. */
  public String note() {
    String each = all.stream().map(this::written).collect(Collectors.joining(" "));
    return TEXTS.get(
        "estimates.note", all.size(), each, written(median()), written(least()), written(most()));
  }

  private String written(BigDecimal number) {
    return input == RiceInput.CONFIDENCE
        ? number.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
        : number.stripTrailingZeros().toPlainString();
  }

  private boolean isScale() {
    return input == RiceInput.IMPACT || input == RiceInput.CONFIDENCE;
  }
}
