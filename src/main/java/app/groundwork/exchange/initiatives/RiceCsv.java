package app.groundwork.exchange.initiatives;

import app.groundwork.exchange.text.CsvTable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes initiatives with both their ranks as CSV, a row for each. */
public final class RiceCsv {
  private RiceCsv() {}

  /** Writes the table as UTF-8 and leaves the stream open. */
  public static void write(RiceTable content, OutputStream out) throws IOException {
    CsvTable table = new CsvTable(out, RiceColumn.headings());
    for (RiceRow row : content.rows()) {
      for (RiceColumn column : RiceColumn.values()) {
        if (column == RiceColumn.INITIATIVE) {
          table.text(row.cell(column));
        } else {
          table.own(row.cell(column));
        }
      }
      table.end();
    }
    table.flush();
  }
}
