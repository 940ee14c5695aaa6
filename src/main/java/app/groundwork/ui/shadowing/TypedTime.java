package app.groundwork.ui.shadowing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths of time as people type them. */
final class TypedTime {
  private static final Pattern STAMP = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)");
  private static final Pattern MINUTES = Pattern.compile("(\\d{1,3})\\s*(?:min|m|′|')?");

  private TypedTime() {}

  /** {@code mm:ss} or {@code h:mm:ss} in ms; empty if it is neither. */
  static Optional<Long> stamp(String typed) {
    Matcher parts = STAMP.matcher(typed.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    long hours = parts.group(1) == null ? 0 : Long.parseLong(parts.group(1));
    long minutes = Long.parseLong(parts.group(2));
    if (parts.group(1) != null && minutes > 59) {
      return Optional.empty();
    }
    return Optional.of(((hours * 60 + minutes) * 60 + Long.parseLong(parts.group(3))) * 1000);
  }

  /**
   * A prediction in ms: {@code 10}, {@code 10 min}, {@code 7:30} or {@code 1:20:00}; empty if none.
   */
  static Optional<Long> prediction(String typed) {
    Matcher minutes = MINUTES.matcher(typed.strip());
    Optional<Long> ms =
        minutes.matches() ? Optional.of(Long.parseLong(minutes.group(1)) * 60_000) : stamp(typed);
    return ms.filter(length -> length > 0);
  }
}
