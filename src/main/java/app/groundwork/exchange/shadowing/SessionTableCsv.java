package app.groundwork.exchange.shadowing;

import app.groundwork.exchange.text.CsvTable;
import app.groundwork.exchange.text.Figures;
import app.groundwork.model.shadowing.SessionColumn;
import app.groundwork.model.shadowing.SessionRow;
import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of sessions as CSV: a row a session, the units in the heading, numbers with a decimal
 * point and one decimal, half up, whatever the locale. Headings and units are those of the screen.
 */
public final class SessionTableCsv {
  private static final double MINUTE = 60_000;

  private SessionTableCsv() {}

  /** The heading of a column, with its unit: one for the file and for the screen. */
  public static String head(SessionColumn column) {
    return Texts.in(SessionTableCsv.class).get("table." + column.code());
  }

  /**
   * Writes {@code rows} in their order; the stream stays open.
   *
   * @param rows developers already named as they allow
   * @param zone where the days are told
   */
  public static void write(
      List<SessionRow> rows, List<SessionColumn> columns, ZoneId zone, OutputStream out)
      throws IOException {
    CsvTable table = new CsvTable(out, columns.stream().map(SessionTableCsv::head).toList());
    for (SessionRow row : rows) {
      for (SessionColumn column : columns) {
        add(table, column, row, zone);
      }
      table.end();
    }
    table.flush();
  }

  private static void add(CsvTable table, SessionColumn column, SessionRow row, ZoneId zone) {
    switch (column) {
      case DATE -> table.own(row.day(zone));
      case DEVELOPER -> table.text(row.developer());
      case TEAM -> table.text(row.team());
      case WORKFLOW -> table.text(row.session().workflow());
      default -> table.own(number(column, column.number(row)));
    }
  }

  private static @Nullable String number(SessionColumn column, @Nullable Double number) {
    if (number == null) {
      return null;
    }
    return switch (column) {
      case LENGTH, GAP -> Figures.rate(number / MINUTE);
      case WAITING -> Figures.rate(BigDecimal.valueOf(number).movePointRight(2).doubleValue());
      case SWITCHES -> Figures.rate(number);
      default -> Long.toString(Math.round(number));
    };
  }
}
