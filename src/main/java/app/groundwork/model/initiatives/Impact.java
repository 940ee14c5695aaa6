package app.groundwork.model.initiatives;

import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Texts;
import java.math.BigDecimal;

/**
 * How much an initiative changes for a developer whom it reaches. No other value is on the scale.
 */
public enum Impact implements Coded, RiceScale {
  MASSIVE("massive", "3"),
  HIGH("high", "2"),
  MEDIUM("medium", "1"),
  LOW("low", "0.5"),
  MINIMAL("minimal", "0.25");

  private final String code;
  private final BigDecimal factor;

  Impact(String code, String factor) {
    this.code = code;
    this.factor = new BigDecimal(factor);
  }

  @Override
  public String code() {
    return code;
  }

  /** What the score is multiplied by: 0.25 to 3. */
  @Override
  public BigDecimal factor() {
    return factor;
  }

  @Override
  public String word() {
    Texts texts = Texts.in(Impact.class);
    return switch (this) {
      case MASSIVE -> texts.get("impact.massive");
      case HIGH -> texts.get("impact.high");
      case MEDIUM -> texts.get("impact.medium");
      case LOW -> texts.get("impact.low");
      case MINIMAL -> texts.get("impact.minimal");
    };
  }
}
