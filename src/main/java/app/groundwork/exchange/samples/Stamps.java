package app.groundwork.exchange.samples;

/** Reads the times of the sample's source data. */
final class Stamps {
  private Stamps() {}

  /** {@code mm:ss} or {@code h:mm:ss} in ms. */
  static long ms(String stamp) {
    long seconds = 0;
    for (String part : stamp.split(":", -1)) {
      seconds = seconds * 60 + Integer.parseInt(part);
    }
    return seconds * 1000;
  }
}
