package app.groundwork.exchange.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.exchange.text.CsvTable;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowReport;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShadowingCsvTest {
  @Test
  void writesARowAnEntry() throws Exception {
    String start =
        "s1,2026-03-10,2026-03-10T08:30:00.000Z,2026-03-10T10:40:00.000Z,"
            + "Mira,Checkout,deploy | ship,";
    assertThat(csv(Reports.shadowings(Reports.full())).lines())
        .containsExactly(
            "session,date,started,ended,developer,team,workflow,time,end,kind,tool,text,severity,"
                + "friction,whom,place,by,clock,clock end,consent",
            start + "00:00,,opened,wiki,the <b>wiki</b>,,,,,,2026-03-10T08:30:00.000Z,,yes",
            start + "03:20,,error,ci,it failed,2,no word why,,,,2026-03-10T08:33:20.000Z,,yes",
            start
                + "30:00,30:00,pause,,,,,,,,2026-03-10T09:00:00.000Z,2026-03-10T09:10:00.000Z,yes",
            start
                + "33:20,43:20,wait,ci,pipeline,,,,,,"
                + "2026-03-10T09:13:20.000Z,2026-03-10T09:23:20.000Z,yes",
            start + "45:00,,asked,,how,,,Priya,the channel,,2026-03-10T09:25:00.000Z,,yes",
            start
                + "46:40,47:40,interrupt,,a call,1,,,,other,"
                + "2026-03-10T09:26:40.000Z,2026-03-10T09:27:40.000Z,yes",
            start + "1:58:20,,wish,,Wüsste ich nur 🙂,,,,,,2026-03-10T10:38:20.000Z,,yes");
  }

  @Test
  void aSessionWithoutEntriesHasNoRow() throws Exception {
    assertThat(csv(Reports.shadowings(Reports.bare())).lines()).hasSize(1);
  }

  @Test
  void keepsWhatTheSecondDoesNotHold() throws Exception {
    ShadowReport full = Reports.full();
    List<LogEntry> log =
        full.log().stream()
            .map(entry -> entry.withAt(entry.at() + 7).withUntil(entry.at() + 900_050))
            .toList();
    ShadowReport report =
        new ShadowReport(
            full.session(), "Mira", null, List.of(), log.subList(1, 3), full.figures());
    assertThat(csv(Reports.shadowings(report)))
        .contains(",03:20.007,,error,")
        .contains(",43:20.007,58:20.050,wait,");
  }

  @Test
  void everyTextComesBackAndNoneRuns() throws Exception {
    for (String text : List.of("=HYPERLINK(\"x\")", "a,b\n\"c\"", "'", "-1", "\t", "\u0000")) {
      List<CsvRecord> rows;
      try (CsvReader<CsvRecord> reader =
          CsvReader.builder().ofCsvRecord(csv(Reports.shadowings(Reports.saying(text))))) {
        rows = reader.stream().toList();
      }
      List<String> cells = rows.get(1).getFields();
      for (String column : List.of("developer", "team", "tool", "text", "friction")) {
        String cell = cells.get(ShadowingCsv.HEADING.indexOf(column));
        assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r].*");
        assertThat(CsvTable.unguarded(cell)).isEqualTo(text);
      }
    }
  }

  private static String csv(Shadowings content) throws Exception {
    return Reports.text(ShadowingCsv::write, content);
  }
}
