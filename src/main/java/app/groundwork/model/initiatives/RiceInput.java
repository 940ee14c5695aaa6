package app.groundwork.model.initiatives;

import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Texts;

/** The four numbers that RICE is reckoned from. */
public enum RiceInput implements Coded {
  REACH("reach"),
  IMPACT("impact"),
  CONFIDENCE("confidence"),
  EFFORT("effort");

  private final String code;

  RiceInput(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** What people call it, in the language of the locale. */
  public String word() {
    Texts texts = Texts.in(RiceInput.class);
    return switch (this) {
      case REACH -> texts.get("input.reach");
      case IMPACT -> texts.get("input.impact");
      case CONFIDENCE -> texts.get("input.confidence");
      case EFFORT -> texts.get("input.effort");
    };
  }
}
