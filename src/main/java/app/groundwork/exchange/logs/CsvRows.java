package app.groundwork.exchange.logs;

import app.groundwork.exchange.incoming.Limits;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.incoming.Problems;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one by one; what is larger than the limits is refused. */
final class CsvRows implements Iterator<CsvRows.Row> {
  /**
   * One row.
   *
   * @param line where in the file it begins
   */
  record Row(int line, List<String> cells) {
    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  private final Cells cells;
  private final Iterator<Row> rows;

  /**
   * @param from where in {@code text} the table begins
   * @param linesBefore how many lines come before it
   */
  CsvRows(String text, int from, int linesBefore, char separator) {
    StringReader reader = new StringReader(text);
    try {
      reader.skip(from);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cells = new Cells(linesBefore);
    rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            // Room for one cell at its limit with its quotes doubled.
            .maxBufferSize(2 * Limits.CELL + 1024)
            .build(cells, reader)
            .iterator();
  }

  @Override
  public boolean hasNext() {
    return read(rows::hasNext);
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return read(rows::next);
  }

  private <T> T read(Supplier<T> step) {
    try {
      return step.get();
    } catch (CsvParseException | UncheckedIOException e) {
      throw refusal(e);
    }
  }

  private NotImported refusal(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotImported ours) {
        return ours;
      }
    }
    return Problems.fatal(LogReader.TEXTS, cells.next(), "csv.broken", Limits.CELL);
  }

  private static final class Cells extends AbstractBaseCsvCallbackHandler<Row> {
    private final int linesBefore;
    private List<String> row = new ArrayList<>();
    private int line;

    Cells(int linesBefore) {
      this.linesBefore = linesBefore;
    }

    /** The line of the row under way. */
    int next() {
      return Math.max(line, 1);
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      line = (int) startingLineNumber + linesBefore;
      row = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] chars, int offset, int length, boolean quoted) {
      if (index >= Limits.COLUMNS) {
        throw Problems.fatal(LogReader.TEXTS, line, "csv.columns", Limits.COLUMNS);
      }
      if (length > Limits.CELL) {
        throw Problems.fatal(LogReader.TEXTS, line, "csv.cell", Limits.CELL);
      }
      row.add(new String(chars, offset, length));
    }

    @Override
    protected @Nullable Row buildRecord() {
      return new Row(line, row);
    }
  }
}
