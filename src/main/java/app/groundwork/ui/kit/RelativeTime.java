package app.groundwork.ui.kit;

import app.groundwork.model.shared.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/**
 * Times as people say them: "4 min ago", "yesterday", "3 days ago", then the date, as for days to
 * come.
 */
public final class RelativeTime {
  private static final Texts TEXTS = Texts.in(RelativeTime.class);
  private static final int DAYS = 14;

  private RelativeTime() {}

  /** {@code at} as seen from {@code now}, both UTC epoch ms, in the system's time zone. */
  public static String words(long at, long now) {
    return words(at, now, ZoneId.systemDefault());
  }

  static String words(long at, long now, ZoneId zone) {
    Duration since = Duration.ofMillis(now - at);
    LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(at), zone);
    LocalDate today = LocalDate.ofInstant(Instant.ofEpochMilli(now), zone);
    if (day.isAfter(today)) {
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }
    if (since.toSeconds() < 60) {
      return TEXTS.get("time.now");
    }
    if (since.toMinutes() < 60) {
      return TEXTS.get("time.minutes", since.toMinutes());
    }
    long days = ChronoUnit.DAYS.between(day, today);
    if (days <= 0 || since.toHours() < 6) {
      return TEXTS.get("time.hours", since.toHours());
    }
    if (days == 1) {
      return TEXTS.get("time.yesterday");
    }
    return days <= DAYS
        ? TEXTS.get("time.days", days)
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
  }

  /** {@code at} to the minute, as the locale writes it. */
  public static String exact(long at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withZone(ZoneId.systemDefault())
        .format(Instant.ofEpochMilli(at));
  }

  /** A quiet label with the words, and the exact time on hover. */
  public static Label label(long at, long now) {
    Label label = new Label(words(at, now));
    label.getStyleClass().add("meta");
    label.setTooltip(new Tooltip(exact(at)));
    return label;
  }
}
