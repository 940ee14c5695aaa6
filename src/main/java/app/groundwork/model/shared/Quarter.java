package app.groundwork.model.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of the calendar year.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
  private static final Pattern CODE = Pattern.compile("(\\d{4})-Q([1-4])");

  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("A year has no quarter " + number);
    }
  }

  /** The quarter that {@code day} lies in. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  /** The quarter of the local day of {@code at} (UTC epoch ms) in {@code zone}. */
  public static Quarter of(long at, ZoneId zone) {
    return of(LocalDate.ofInstant(Instant.ofEpochMilli(at), zone));
  }

  /** The quarter of that {@link #code}; empty if it is none. */
  public static Optional<Quarter> parse(String code) {
    Matcher parts = CODE.matcher(code);
    return parts.matches()
        ? Optional.of(
            new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }

  /** The one that follows. */
  public Quarter next() {
    return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
  }

  /** How it is kept: {@code 2026-Q1}. */
  public String code() {
    return year + "-Q" + number;
  }

  /** By time. */
  @Override
  public int compareTo(Quarter other) {
    return Comparator.comparingInt(Quarter::year)
        .thenComparingInt(Quarter::number)
        .compare(this, other);
  }
}
