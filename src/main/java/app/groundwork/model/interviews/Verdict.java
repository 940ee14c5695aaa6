package app.groundwork.model.interviews;

import app.groundwork.model.shared.Coded;

/** What an interview says of an assumption. */
public enum Verdict implements Coded {
  VALIDATED("validated", "[+]"),
  CONTRADICTED("contradicted", "[-]"),
  OPEN("open", "[ ]");

  private final String code;
  private final String sign;

  Verdict(String code, String sign) {
    this.code = code;
    this.sign = sign;
  }

  @Override
  public String code() {
    return code;
  }

  /** How it is written: {@code [+]}, {@code [-]}, {@code [ ]}. */
  public String sign() {
    return sign;
  }
}
