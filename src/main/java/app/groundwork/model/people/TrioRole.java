package app.groundwork.model.people;

import app.groundwork.model.shared.Coded;

/** A role of the platform team's product trio. */
public enum TrioRole implements Coded {
  /** What is built, and why. */
  PRODUCT_MANAGER("productManager"),
  /** How its interfaces, tools, documents and portal are to use. */
  DESIGNER("designer"),
  /** How it is built. */
  TECH_LEAD("techLead");

  private final String code;

  TrioRole(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
