package app.groundwork.exchange.initiatives;

import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.initiatives.RiceScale;
import app.groundwork.model.priorities.Ranked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes initiatives as a workbook that goes on reckoning: score, RICE rank and difference are
 * formulas. What is done or killed stands below a blank row, so that sorting what is ranked does
 * not mix the two.
 */
public final class RiceXlsx {
  /** What the sheet is called. */
  public static final String SHEET = "RICE";

  /** No cell holds more. */
  private static final int LONGEST = 32_767;

  /** What no workbook can hold. */
  private static final Pattern UNHELD = Pattern.compile("[\\p{Cc}&&[^\t\n\r]]");

  private static final Map<RiceColumn, Double> WIDTHS =
      Map.of(
          RiceColumn.INITIATIVE, 48.0,
          RiceColumn.STATUS, 14.0,
          RiceColumn.EVIDENCE, 36.0);

  private static final double WIDTH = 11;

  /** As in the formula of the score. */
  private static final int DECIMALS = 9;

  private final Worksheet sheet;
  private final Results results;

  /** The last row of those that are ranked or may be, counted from 1 as in the sheet. */
  private final int lastLive;

  private RiceXlsx(Worksheet sheet, int live, Results results) {
    this.sheet = sheet;
    this.results = results;
    this.lastLive = live + 1;
  }

  /** Writes the table and leaves the stream open. */
  public static void write(RiceTable content, OutputStream out) throws IOException {
    Results results = new Results();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Groundwork", "1.0")) {
      List<RiceRow> all = content.rows();
      int live = (int) all.stream().filter(row -> row.initiative().isLive()).count();
      new RiceXlsx(book.newWorksheet(SHEET), live, results).fill(all);
    }
    results.write(bytes.toByteArray(), out);
    out.flush();
  }

  private void fill(List<RiceRow> all) {
    for (RiceColumn column : RiceColumn.values()) {
      sheet.value(0, column.ordinal(), column.heading());
      sheet.width(column.ordinal(), WIDTHS.getOrDefault(column, WIDTH));
      sheet.style(0, column.ordinal()).bold().set();
    }
    sheet.freezePane(0, 1);
    if (lastLive > 1) {
      sheet.setAutoFilter(0, 0, lastLive - 1, RiceColumn.values().length - 1);
    }
    int at = 1;
    for (RiceRow row : all) {
      if (at == lastLive && !row.initiative().isLive()) {
        at++;
      }
      row(at++, row);
    }
  }

  private void row(int at, RiceRow row) {
    Rice rice = row.initiative().rice();
    Ranked place = row.place();
    if (place != null) {
      sheet.value(at, RiceColumn.OWN_RANK.ordinal(), place.ownRank());
    }
    if (row.initiative().isLive()) {
      formula(
          at,
          RiceColumn.RICE_RANK,
          "IF(I%1$d=\"\",\"\",RANK(I%1$d,I$2:I$%2$d))",
          row.cell(RiceColumn.RICE_RANK));
      formula(
          at,
          RiceColumn.DIFFERENCE,
          "IF(OR(A%1$d=\"\",B%1$d=\"\"),\"\",A%1$d-B%1$d)",
          row.cell(RiceColumn.DIFFERENCE));
    }
    // Rounded, so that fractions that are equal stay so in binary too and share a rank.
    formula(
        at,
        RiceColumn.SCORE,
        "IF(COUNT(E%1$d:H%1$d)=4,ROUND(E%1$d*F%1$d*G%1$d/H%1$d,9),\"\")",
        rice.score().map(score -> score.rounded(DECIMALS).toPlainString()).orElse(""));
    text(at, RiceColumn.INITIATIVE, row);
    number(at, RiceColumn.REACH, rice.reach());
    number(at, RiceColumn.IMPACT, factor(rice.impact()));
    number(at, RiceColumn.CONFIDENCE, factor(rice.confidence()));
    number(at, RiceColumn.EFFORT, rice.effort());
    text(at, RiceColumn.STATUS, row);
    text(at, RiceColumn.EVIDENCE, row);
    format(at, RiceColumn.CONFIDENCE, "0%");
    format(at, RiceColumn.SCORE, "0.0");
    format(at, RiceColumn.DIFFERENCE, "+0;-0;0");
  }

  /**
   * A formula and what it comes to.
   *
   * @param pattern with the row's own number for 1 and that of the last live row for 2
   */
  private void formula(int at, RiceColumn column, String pattern, String result) {
    int number = at + 1;
    sheet.formula(at, column.ordinal(), pattern.formatted(number, lastLive));
    results.put((char) ('A' + column.ordinal()) + Integer.toString(number), result);
  }

  /** A cell of type text: never a formula, whatever it begins with. */
  private void text(int at, RiceColumn column, RiceRow row) {
    String text = UNHELD.matcher(row.cell(column)).replaceAll("\ufffd");
    sheet.value(
        at,
        column.ordinal(),
        text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
  }

  private void number(int at, RiceColumn column, @Nullable BigDecimal number) {
    if (number != null) {
      sheet.value(at, column.ordinal(), number);
    }
  }

  private void format(int at, RiceColumn column, String format) {
    sheet.style(at, column.ordinal()).format(format).set();
  }

  private static @Nullable BigDecimal factor(@Nullable RiceScale step) {
    return step == null ? null : step.factor();
  }
}
