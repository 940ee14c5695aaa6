package app.groundwork.exchange;

import app.groundwork.model.shared.Coded;

/** A kind of document; its code is what the command line calls it and the file's ending. */
public enum Format implements Coded {
  MD("md"),
  JSON("json");

  private final String code;

  Format(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
