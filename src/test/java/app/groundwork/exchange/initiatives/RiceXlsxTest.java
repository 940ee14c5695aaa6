package app.groundwork.exchange.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Initiative;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class RiceXlsxTest {
  private static byte[] xlsx(RiceTable table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RiceXlsx.write(table, out);
    return out.toByteArray();
  }

  private static List<Row> read(RiceTable table) throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(
            new ByteArrayInputStream(xlsx(table)), new ReadingOptions(true, false))) {
      assertThat(book.getFirstSheet().getName()).isEqualTo("RICE");
      return book.getFirstSheet().read();
    }
  }

  /** Raw values, formulas by what they come to. */
  private static List<String> values(Row row) {
    List<String> values = new ArrayList<>();
    for (RiceColumn column : RiceColumn.values()) {
      values.add(row.getOptionalCell(column.ordinal()).map(Cell::getRawValue).orElse(""));
    }
    return values;
  }

  @Test
  void writesTheSameRowsAsTheCsvWithWhatIsEndedApart() throws IOException {
    List<Row> rows = read(RiceTables.mixed());
    assertThat(values(rows.getFirst())).isEqualTo(RiceColumn.headings());
    assertThat(rows.stream().skip(1).map(RiceXlsxTest::values))
        .containsExactly(
            List.of(
                "1",
                "3",
                "-2",
                "Mesh",
                "200",
                "1",
                "0.5",
                "6",
                "16.666666667",
                "candidate",
                "5 developers · 3 teams · 96 min"),
            List.of(
                "2",
                "2",
                "0",
                "=HYPERLINK(\"x\")",
                "80.5",
                "0.25",
                "1",
                "0.25",
                "80.5",
                "candidate",
                "none"),
            List.of(
                "3",
                "1",
                "2",
                "Faster CI, at last",
                "200",
                "2",
                "0.8",
                "2",
                "160",
                "in progress",
                "none"),
            List.of("", "", "", "Portal; v2", "30", "0.5", "", "", "", "idea", "none"),
            List.of("", "", "", "Docs", "20", "2", "1", "4", "10", "done", "none"),
            List.of("", "", "", "Multi-cloud", "40", "2", "0.5", "5", "8", "killed", "none"));
    assertThat(rows).extracting(Row::getRowNum).containsExactly(1, 2, 3, 4, 5, 7, 8);
  }

  @Test
  void goesOnReckoning() throws IOException {
    Row mesh = read(RiceTables.mixed()).get(1);
    assertThat(mesh.getCell(1).getFormula()).isEqualTo("IF(I2=\"\",\"\",RANK(I2,I$2:I$5))");
    assertThat(mesh.getCell(2).getFormula()).isEqualTo("IF(OR(A2=\"\",B2=\"\"),\"\",A2-B2)");
    assertThat(mesh.getCell(8).getFormula())
        .isEqualTo("IF(COUNT(E2:H2)=4,ROUND(E2*F2*G2/H2,9),\"\")");
    Row killed = read(RiceTables.mixed()).getLast();
    assertThat(killed.getOptionalCell(1)).isEmpty();
    assertThat(killed.getCell(8).getFormula()).contains("ROUND(E8*F8*G8/H8,9)");
  }

  @Test
  void textIsTextAndNumbersAreNumbers() throws IOException {
    Row row = read(RiceTables.mixed()).get(2);
    assertThat(row.getCell(3).getType()).isEqualTo(CellType.STRING);
    for (int column : new int[] {0, 4, 5, 6, 7}) {
      assertThat(row.getCell(column).getType()).isEqualTo(CellType.NUMBER);
    }
    assertThat(row.getCell(4).asNumber()).isEqualByComparingTo("80.5");
    assertThat(row.getCell(6).getDataFormatString()).isEqualTo("0%");
    assertThat(row.getCell(8).getDataFormatString()).isEqualTo("0.0");
  }

  /** As every program reads it that does not know the list at its end. */
  @Test
  void canBeReadFromFrontToBack() throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(xlsx(RiceTables.mixed())))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(parts).containsKeys("[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml");
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains("state=\"frozen\"", "<autoFilter ref=\"A1:K5\"");
  }

  @Test
  void holdsWhateverIsTyped() throws IOException {
    String odd = "a\u0000b\u0007c \ud800 <&> 🙂 </f><f>1+1</f>";
    String endless = "long ".repeat(20_000);
    List<Row> rows =
        read(
            RiceTable.of(
                List.of(new Initiative("a", odd), new Initiative("b", endless)), Map.of()));
    assertThat(rows.get(1).getCell(3).asString())
        .startsWith("a\ufffdb\ufffdc")
        .contains("<&> 🙂 </f><f>1+1</f>");
    assertThat(rows.get(2).getCell(3).asString()).startsWith("long long").hasSize(32_767);
  }

  @Test
  void hasNoRowsWithoutAny() throws IOException {
    assertThat(read(RiceTable.of(List.of(), Map.of()))).hasSize(1);
  }

  @Test
  void exactInputsStayExact() throws IOException {
    List<Row> rows =
        read(
            RiceTable.of(
                List.of(
                    RiceTables.scored(
                        "a", "123456789.123456", Impact.LOW, Confidence.LOW, "0.000001")),
                Map.of()));
    assertThat(new BigDecimal(rows.get(1).getCell(4).getRawValue()))
        .isEqualByComparingTo("123456789.123456");
    assertThat(new BigDecimal(rows.get(1).getCell(7).getRawValue()))
        .isEqualByComparingTo("0.000001");
  }
}
