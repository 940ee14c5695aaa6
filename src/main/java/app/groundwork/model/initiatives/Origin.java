package app.groundwork.model.initiatives;

import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Texts;

/** Where an initiative came from. */
public enum Origin implements Coded {
  /** Developers asked for it. */
  ASKED_FOR("askedFor"),
  /** It interests those who would build it. */
  TECHNICAL_INTEREST("technicalInterest"),
  /** Research or metrics speak for it. */
  DATA("data"),
  LEADERSHIP("leadership");

  private final String code;

  Origin(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** What people call it, in the language of the locale. */
  public String word() {
    Texts texts = Texts.in(Origin.class);
    return switch (this) {
      case ASKED_FOR -> texts.get("origin.askedFor");
      case TECHNICAL_INTEREST -> texts.get("origin.technicalInterest");
      case DATA -> texts.get("origin.data");
      case LEADERSHIP -> texts.get("origin.leadership");
    };
  }
}
