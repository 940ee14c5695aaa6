package app.groundwork.exchange.logs;

import app.groundwork.exchange.incoming.Decoded;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.incoming.Problems;
import app.groundwork.exchange.shadowing.ShadowingJson;
import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a log in whatever format its content shows it to be in. */
public final class LogReader {
  static final Texts TEXTS = Texts.in(LogReader.class);

  private LogReader() {}

  /**
   * Reads the stream, at most up to the limit, and leaves it open.
   *
   * @throws NotImported if it is too large, no log, or not sound; says what is wrong in which line
   */
  public static ReadLog read(InputStream in) throws IOException {
    Decoded decoded = Decoded.of(in);
    ReadLog log = read(decoded.text());
    for (String remark : decoded.remarks()) {
      log = log.remarking(remark);
    }
    return log;
  }

  private static ReadLog read(String text) {
    if (text.stripLeading().startsWith("{")) {
      return json(text);
    }
    Optional<CsvHeading> heading = Optional.empty();
    NotImported tooLarge = null;
    try {
      heading = CsvHeading.find(text);
    } catch (NotImported e) {
      tooLarge = e;
    }
    if (heading.isPresent()) {
      return CsvLog.read(text, heading.get());
    }
    if (PlainLog.isLog(text)) {
      return PlainLog.read(text);
    }
    throw tooLarge == null ? Problems.fatal(LogReader.TEXTS, 0, "file.unknown") : tooLarge;
  }

  private static ReadLog json(String text) {
    boolean[] found = new boolean[2];
    try (JsonReader json = new JsonReader(text)) {
      json.walk(
          field -> {
            if (field.equals("format")) {
              found[0] = ShadowingJson.FORMAT.equals(json.plain());
            } else {
              found[1] |= field.equals("observations") || field.equals("behaviors_conf");
              json.skip();
            }
          });
    }
    if (found[0]) {
      return OwnJson.read(text);
    }
    if (found[1]) {
      return BorisLog.read(text);
    }
    throw Problems.fatal(LogReader.TEXTS, 0, "json.foreign");
  }
}
