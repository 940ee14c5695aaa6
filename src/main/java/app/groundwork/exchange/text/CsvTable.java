package app.groundwork.exchange.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as CSV (RFC 4180, UTF-8), cell by cell, after a heading that tells our own tables
 * from others. What a user typed never runs as a formula: see {@link #guarded}.
 */
public final class CsvTable {
  private final Writer out;
  private final CsvWriter csv;
  private final int columns;
  private final List<String> row = new ArrayList<>();

  /** Writes the heading; the stream stays open, and whoever writes rows calls {@link #flush}. */
  public CsvTable(OutputStream out, List<String> heading) throws IOException {
    // Through a writer of ours: a broken surrogate pair becomes a question mark, no error.
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(this.out);
    this.columns = heading.size();
    write(heading);
  }

  /** A cell of what somebody typed; empty if null. */
  public CsvTable text(@Nullable String cell) {
    row.add(cell == null ? "" : guarded(cell));
    return this;
  }

  /** A cell that we wrote ourselves: a number, a time or a code; empty if null. */
  public CsvTable own(@Nullable Object cell) {
    row.add(cell == null ? "" : cell.toString());
    return this;
  }

  /**
   * Ends the row.
   *
   * @throws IllegalStateException if it has not as many cells as the heading
   */
  public void end() throws IOException {
    if (row.size() != columns) {
      throw new IllegalStateException(row.size() + " cells under a heading of " + columns);
    }
    write(row);
    row.clear();
  }

  private void write(List<String> cells) throws IOException {
    try {
      csv.writeRecord(cells);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Hands everything on to the stream. */
  public void flush() throws IOException {
    csv.flush();
    out.flush();
  }

  /**
   * {@code text} as a cell that a spreadsheet takes for text: one that begins with {@code = + - @},
   * tab, carriage return or an apostrophe gets an apostrophe in front. What cannot be seen is no
   * beginning, for some programs drop it.
   */
  public static String guarded(String text) {
    int first = 0;
    while (first < text.length() && isUnseen(text.charAt(first))) {
      first++;
    }
    boolean risky = first < text.length() && "=+-@\t\r'".indexOf(text.charAt(first)) >= 0;
    return risky ? "'" + text : text;
  }

  /** What {@link #guarded} was given: of a cell under our own heading, one apostrophe comes off. */
  public static String unguarded(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  private static boolean isUnseen(char c) {
    boolean control = Character.getType(c) == Character.CONTROL && c != '\t' && c != '\r';
    return control || Character.getType(c) == Character.FORMAT;
  }
}
