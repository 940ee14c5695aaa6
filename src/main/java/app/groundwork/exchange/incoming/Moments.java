package app.groundwork.exchange.incoming;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;

/**
 * Which times a log may tell: days from 1970 to 2200, and elapsed times up to the limit. All that
 * is reckoned with comes through here, so no sum of two of them can overflow.
 */
public final class Moments {
  private static final LocalDate FIRST = LocalDate.EPOCH;
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

  /** A day more on either side: the first day begins earlier in the east. */
  private static final long FIRST_MS = epochMs(FIRST.minusDays(1));

  private static final long LAST_MS = epochMs(LAST.plusDays(2));

  private Moments() {}

  private static long epochMs(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  /** True if a session can be of that day. */
  public static boolean holds(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }

  /** {@code epochMs}, or the nearest instant that a session can have. */
  public static long clamped(long epochMs) {
    return Math.clamp(epochMs, FIRST_MS, LAST_MS);
  }

  /** True if a session can have that instant. */
  public static boolean holds(long epochMs) {
    return clamped(epochMs) == epochMs;
  }

  /**
   * A day as ISO 8601 writes it.
   *
   * @throws DateTimeException if it is none, or too far away
   */
  public static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    if (!holds(day)) {
      throw new DateTimeException("too far away");
    }
    return day;
  }

  /**
   * A date and time without a zone, as ISO 8601 writes it.
   *
   * @throws DateTimeException if it is none, or too far away
   */
  public static LocalDateTime local(String text) {
    LocalDateTime local = LocalDateTime.parse(text);
    if (!holds(local.toLocalDate())) {
      throw new DateTimeException("too far away");
    }
    return local;
  }

  /**
   * An instant as ISO 8601 writes it, as UTC epoch ms.
   *
   * @throws DateTimeException if it is none, or too far away
   */
  public static long instant(String text) {
    Instant instant = Instant.parse(text);
    long seconds = instant.getEpochSecond();
    if (seconds < FIRST_MS / 1000 || seconds >= LAST_MS / 1000) {
      throw new DateTimeException("too far away");
    }
    return instant.toEpochMilli();
  }

  /** Seconds from a session's start as ms; empty if they are more than the limit either way. */
  public static OptionalLong elapsed(double seconds) {
    double ms = seconds * 1000;
    return Math.abs(ms) <= Limits.ELAPSED_MS
        ? OptionalLong.of(Math.round(ms))
        : OptionalLong.empty();
  }

  /** Seconds of the Unix epoch as ms; empty if they are too far away. */
  public static OptionalLong epoch(double seconds) {
    long ms = Math.round(seconds * 1000);
    return holds(ms) ? OptionalLong.of(ms) : OptionalLong.empty();
  }
}
