package app.groundwork.exchange.logs;

import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.shadowing.ShadowingCsv;
import app.groundwork.exchange.text.CsvTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a table: what separates its cells and which column is what.
 *
 * @param from where in the text the heading begins: after Excel's line {@code sep=;}
 * @param line the heading's line
 * @param own true if it is the heading of our own tables
 * @param at where each column is, from 0
 * @param unread headings that say nothing to us
 */
record CsvHeading(
    int from,
    int line,
    char separator,
    boolean own,
    Map<Column, Integer> at,
    int width,
    List<String> unread) {

  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  /** The heading of {@code text}; empty if it begins with none that names time and text. */
  static Optional<CsvHeading> find(String text) {
    boolean told = text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5;
    int end = told ? text.indexOf('\n') + 1 : 0;
    NotImported tooLarge = null;
    long most = -1;
    CsvHeading best = null;
    for (char separator : SEPARATORS) {
      try {
        CsvHeading heading = read(text, end, told ? 1 : 0, separator);
        boolean better = best == null || heading.at.size() > best.at.size();
        best = heading.isLog() && better ? heading : best;
      } catch (NotImported e) {
        // What is told is of the separator that it most likely has.
        long times = text.chars().limit(1000).filter(each -> each == separator).count();
        tooLarge = times > most ? e : tooLarge;
        most = Math.max(times, most);
      }
    }
    if (best == null && tooLarge != null) {
      throw tooLarge;
    }
    return Optional.ofNullable(best);
  }

  private static CsvHeading read(String text, int from, int linesBefore, char separator) {
    CsvRows rows = new CsvRows(text, from, linesBefore, separator);
    CsvRows.Row row = rows.hasNext() ? rows.next() : new CsvRows.Row(linesBefore + 1, List.of());
    Map<Column, Integer> at = new EnumMap<>(Column.class);
    List<String> unread = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i).strip();
      plain.add(cell.toLowerCase(Locale.ROOT));
      Column column = Column.of(cell).orElse(null);
      if (column != null && wins(column, cell, at.get(column), row)) {
        Integer before = at.put(column, i);
        if (before != null) {
          unread.add(row.cells().get(before).strip());
        }
      } else if (!cell.isEmpty()) {
        unread.add(cell);
      }
    }
    boolean own = plain.equals(ShadowingCsv.HEADING) || plain.equals(ShadowingCsv.FORMER_HEADING);
    return new CsvHeading(from, row.line(), separator, own, at, row.cells().size(), unread);
  }

  /** Of two columns for the same, the one that has the plain name is meant, else the first. */
  private static boolean wins(
      Column column, String cell, @Nullable Integer before, CsvRows.Row row) {
    if (before == null) {
      return true;
    }
    return column.heading().equalsIgnoreCase(cell)
        && !column.heading().equalsIgnoreCase(row.cells().get(before).strip());
  }

  private boolean isLog() {
    return at.containsKey(Column.TIME) && at.containsKey(Column.TEXT);
  }

  /** The cell of that column; empty if the table or the row has none. */
  String cell(CsvRows.Row row, Column column) {
    Integer index = at.get(column);
    String cell = index == null || index >= row.cells().size() ? "" : row.cells().get(index);
    return own ? CsvTable.unguarded(cell) : cell;
  }
}
