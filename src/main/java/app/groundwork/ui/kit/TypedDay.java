package app.groundwork.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/** A day as it is typed and shown: as the locale writes it, or 2026-03-31. */
public final class TypedDay {
  private TypedDay() {}

  /** The day that was typed; empty if it is none. */
  public static Optional<LocalDate> parse(String typed) {
    for (DateTimeFormatter form :
        List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM),
            DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT))) {
      try {
        return Optional.of(LocalDate.parse(typed.strip(), form));
      } catch (DateTimeParseException e) {
        // The next form may fit.
        continue;
      }
    }
    return Optional.empty();
  }

  /** The day as the locale writes it. */
  public static String words(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
  }
}
