package app.groundwork.exchange;

import app.groundwork.model.shared.Coded;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A kind of document; its code is what the command line calls it and the file's ending. */
public enum Format implements Coded {
  MD("md"),
  HTML("html"),
  CSV("csv"),
  XLSX("xlsx"),
  JSON("json");

  private final String code;

  Format(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The format that the file's ending names, in any case; empty if it names none of them. */
  public static Optional<Format> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (name.endsWith("." + format.code)) {
        return Optional.of(format);
      }
    }
    return name.endsWith(".htm") ? Optional.of(HTML) : Optional.empty();
  }
}
