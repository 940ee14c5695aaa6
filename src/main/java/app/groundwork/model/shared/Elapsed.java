package app.groundwork.model.shared;

import java.util.Locale;

/** Writes lengths of time the way a log does: {@code mm:ss}, and {@code h:mm:ss} past the hour. */
public final class Elapsed {
  private Elapsed() {}

  /** {@code ms} milliseconds as a stamp, rounded down to the second; a minus sign if negative. */
  public static String stamp(long ms) {
    long seconds = Math.abs(ms) / 1000;
    long hours = seconds / 3600;
    long minutes = seconds / 60 % 60;
    String sign = ms <= -1000 ? "-" : "";
    return hours > 0
        ? String.format(Locale.ROOT, "%s%d:%02d:%02d", sign, hours, minutes, seconds % 60)
        : String.format(Locale.ROOT, "%s%02d:%02d", sign, minutes, seconds % 60);
  }
}
