package app.groundwork.model.initiatives;

import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Texts;
import java.math.BigDecimal;

/** How sure the other inputs are. No other value is on the scale. */
public enum Confidence implements Coded, RiceScale {
  HIGH("high", "1"),
  MEDIUM("medium", "0.8"),
  LOW("low", "0.5");

  private final String code;
  private final BigDecimal factor;

  Confidence(String code, String factor) {
    this.code = code;
    this.factor = new BigDecimal(factor);
  }

  @Override
  public String code() {
    return code;
  }

  /** What the score is multiplied by: a share, 0.5 to 1. */
  @Override
  public BigDecimal factor() {
    return factor;
  }

  @Override
  public String word() {
    Texts texts = Texts.in(Confidence.class);
    return switch (this) {
      case HIGH -> texts.get("confidence.high");
      case MEDIUM -> texts.get("confidence.medium");
      case LOW -> texts.get("confidence.low");
    };
  }
}
