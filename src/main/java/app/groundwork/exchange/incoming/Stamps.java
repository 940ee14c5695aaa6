package app.groundwork.exchange.incoming;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the times of logs: {@code mm:ss}, {@code h:mm:ss}, with or without a fraction. */
public final class Stamps {
  /** A time by the clock of the session; minutes may run past the hour. */
  public static final String CLOCK = "(?:\\d{1,3}:[0-5]?\\d|\\d{1,4}):[0-5]\\d(?:[.,]\\d{1,9})?";

  /**
   * A time at the beginning of a line, plain or in brackets, and what parts it from the words; it
   * has three groups, of which {@link #leading} takes the one that was found.
   */
  public static final String LEADING =
      "\\p{Cf}*(?:\\[("
          + CLOCK
          + ")\\]|\\(("
          + CLOCK
          + ")\\)|("
          + CLOCK
          + ")(?=[-–—:|\\h]|$))(?:\\h*[-–—:|](?=\\h|$))?\\h*";

  private static final Pattern STAMP =
      Pattern.compile("(?:(?:(\\d{1,3}):)?(\\d{1,4}):)?(\\d{1,7})(?:[.,](\\d{1,9}))?");
  private static final Pattern WHOLE = Pattern.compile(CLOCK);

  private Stamps() {}

  /** The time that {@link #LEADING} found. */
  public static String leading(Matcher read) {
    for (int group = 1; group < 3; group++) {
      if (read.group(group) != null) {
        return read.group(group);
      }
    }
    return read.group(3);
  }

  /** A clock time or seconds in ms; empty if it is neither. */
  public static OptionalLong ms(String cell) {
    // Marks of writing direction may stand around a time.
    String stamp = cell.replaceAll("\\p{Cf}", "").strip();
    Matcher parts = STAMP.matcher(stamp);
    boolean seconds = stamp.indexOf(':') < 0;
    if (!parts.matches() || !(seconds || WHOLE.matcher(stamp).matches())) {
      return OptionalLong.empty();
    }
    long whole = number(parts.group(1)) * 3600 + number(parts.group(2)) * 60;
    long ms = (whole + number(parts.group(3))) * 1000;
    String fraction = parts.group(4);
    if (fraction != null) {
      ms += Math.round(Double.parseDouble("0." + fraction) * 1000);
    }
    return OptionalLong.of(ms);
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
