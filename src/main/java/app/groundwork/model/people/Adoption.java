package app.groundwork.model.people;

import app.groundwork.model.shared.Coded;

/** Whether a team came to the platform of its own accord. */
public enum Adoption implements Coded {
  /** The team chose it. */
  CHOICE("choice"),
  /** The team was told to. */
  MANDATED("mandated");

  private final String code;

  Adoption(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
