package app.groundwork.ui.shadowing;

import app.groundwork.exchange.shadowing.SessionTableCsv;
import app.groundwork.model.shadowing.SessionColumn;
import app.groundwork.model.shadowing.SessionRow;
import app.groundwork.model.shared.Quarter;
import app.groundwork.model.shared.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** What stands in the table of sessions, as the locale writes it. Used by one thread. */
final class TableWords {
  private static final Texts TEXTS = Texts.in(TableWords.class);
  private static final double MINUTE = 60_000;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

  private final ZoneId zone;
  private final NumberFormat whole = NumberFormat.getIntegerInstance();
  private final NumberFormat decimal = NumberFormat.getNumberInstance();

  TableWords(ZoneId zone) {
    this.zone = zone;
    decimal.setMinimumFractionDigits(1);
    decimal.setMaximumFractionDigits(1);
    decimal.setRoundingMode(RoundingMode.HALF_UP);
  }

  /** The head of a column, with its unit. */
  static String head(SessionColumn column) {
    return SessionTableCsv.head(column);
  }

  /** "Q1 2026". */
  static String quarter(Quarter quarter) {
    return TEXTS.get(
        "table.quarter.name", Integer.toString(quarter.number()), Integer.toString(quarter.year()));
  }

  /** The cell of {@code row}; empty if there is nothing to say. */
  String cell(SessionColumn column, SessionRow row) {
    return switch (column) {
      case DATE -> date(row);
      case DEVELOPER -> row.developer();
      case TEAM -> row.team() == null ? "" : row.team();
      case WORKFLOW -> row.session().workflow();
      default -> number(column, column.number(row));
    };
  }

  /** A number of that column, also a total or a median; empty if there is none. */
  String number(SessionColumn column, @Nullable Double number) {
    if (number == null) {
      return "";
    }
    return switch (column) {
      case LENGTH -> decimal(number / MINUTE);
      case GAP -> signed(number / MINUTE);
      case WAITING -> percents(number);
      case SWITCHES -> decimal(number);
      // The median of two whole numbers may lie between them.
      default -> number == Math.rint(number) ? whole.format(number) : decimal(number);
    };
  }

  /** To one decimal, half up. */
  String decimal(double number) {
    // By its decimal digits: the binary value of a half lies a hair beside it.
    return decimal.format(BigDecimal.valueOf(number));
  }

  /** A share of 0 to 1 in hundredths, to one decimal, half up. */
  private String percents(double share) {
    return decimal.format(BigDecimal.valueOf(share).movePointRight(2));
  }

  private String date(SessionRow row) {
    String day = DATE.format(row.day(zone));
    return row.session().isRunning() ? TEXTS.get("table.live", day) : day;
  }

  private String signed(double minutes) {
    return (minutes > 0 ? "+" : "") + decimal(minutes);
  }
}
