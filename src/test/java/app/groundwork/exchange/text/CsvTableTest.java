package app.groundwork.exchange.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  private static final String[] PIECES = {
    "=",
    "+",
    "-",
    "@",
    "'",
    "\"",
    "\"\"",
    ",",
    ";",
    "\t",
    "\r",
    "\n",
    "\r\n",
    "\u0000",
    "\ufeff",
    "#",
    " ",
    "a",
    "1",
    "HYPERLINK(",
    "é",
    "🙂",
    "\u202e",
    "שלום"
  };

  @Test
  void writesRowsUnderAHeading() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvTable table = new CsvTable(out, List.of("time", "text", "n"));
    table.own("00:05").text("he said \"no\", twice\nand left").own(-3).end();
    table.own("-01:00").text(null).own(null).end();
    table.flush();
    assertThat(out.toString(UTF_8))
        .isEqualTo(
            "time,text,n\r\n00:05,\"he said \"\"no\"\", twice\nand left\",-3\r\n-01:00,,\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+49 30",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "'quoted'",
        "'",
        "\u0000=1",
        "\ufeff=1",
        "\u200e-1"
      })
  void whatASpreadsheetWouldRunGetsAnApostrophe(String text) {
    assertThat(CsvTable.guarded(text)).isEqualTo("'" + text);
    assertThat(CsvTable.unguarded(CsvTable.guarded(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a=1", "1-1", "it's", " =1", "\n", "\u0000", "🙂"})
  void otherTextStaysAsItIs(String text) {
    assertThat(CsvTable.guarded(text)).isEqualTo(text);
    assertThat(CsvTable.unguarded(CsvTable.guarded(text))).isEqualTo(text);
  }

  @Test
  void anyTextComesBackAndNoneRuns() throws Exception {
    Random random = new Random(5);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      rows.add(List.of(text(random), text(random), text(random)));
    }
    List<CsvRecord> read = read(written(rows));
    assertThat(read).hasSize(rows.size() + 1);
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = read.get(i + 1).getFields();
      assertThat(cells.stream().map(CsvTable::unguarded)).isEqualTo(rows.get(i));
      assertThat(cells).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
    }
  }

  @Test
  void aBrokenSurrogateIsNoError() throws Exception {
    assertThat(read(written(List.of(List.of("a\ud83d", "\ude42", "b")))).getLast().getFields())
        .containsExactly("a?", "?", "b");
  }

  @Test
  void aRowHasAsManyCellsAsTheHeading() throws Exception {
    CsvTable table = new CsvTable(new ByteArrayOutputStream(), List.of("a", "b"));
    table.text("1");
    assertThatThrownBy(table::end).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aFullDiskIsAnIoFailure() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    assertThatThrownBy(
            () -> {
              CsvTable table = new CsvTable(full, List.of("a"));
              for (int i = 0; i < 10_000; i++) {
                table.text("much text").end();
              }
            })
        .isInstanceOf(IOException.class);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(6); n > 0; n--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String written(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvTable table = new CsvTable(out, List.of("one", "two", "three"));
    for (List<String> row : rows) {
      for (String cell : row) {
        table.text(cell);
      }
      table.end();
    }
    table.flush();
    return out.toString(UTF_8);
  }

  private static List<CsvRecord> read(String csv) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv)) {
      return reader.stream().toList();
    }
  }
}
