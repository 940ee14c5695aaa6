package app.groundwork.model.priorities;

import app.groundwork.model.shared.Texts;

/** What Kendall's tau-b says of two orders, in plain words. */
public enum AgreementReading {
  /** 0.8 and more. */
  NEARLY_THE_SAME,
  /** 0.6 and more. */
  STRONG,
  /** 0.4 and more. */
  MODERATE,
  /** 0.2 and more. */
  WEAK,
  /** Between −0.2 and 0.2. */
  NONE,
  /** −0.2 and less. */
  AGAINST;

  /** Of tau-b, −1 to 1. */
  public static AgreementReading of(double tau) {
    if (tau <= -0.2) {
      return AGAINST;
    }
    if (tau < 0.2) {
      return NONE;
    }
    if (tau < 0.4) {
      return WEAK;
    }
    if (tau < 0.6) {
      return MODERATE;
    }
    return tau < 0.8 ? STRONG : NEARLY_THE_SAME;
  }

  /** One or two words for it, in the language of the locale. */
  public String words() {
    Texts texts = Texts.in(AgreementReading.class);
    return switch (this) {
      case NEARLY_THE_SAME -> texts.get("agreement.nearlyTheSame");
      case STRONG -> texts.get("agreement.strong");
      case MODERATE -> texts.get("agreement.moderate");
      case WEAK -> texts.get("agreement.weak");
      case NONE -> texts.get("agreement.none");
      case AGAINST -> texts.get("agreement.against");
    };
  }
}
