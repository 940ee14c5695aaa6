package app.groundwork.exchange.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Typed;
import app.groundwork.model.initiatives.TypedScale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RiceCsvTest {
  private static String csv(RiceTable table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RiceCsv.write(table, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void writesWhatIsRankedThenWhatIsNot() throws IOException {
    assertThat(csv(RiceTables.mixed()))
        .isEqualTo(
            """
            Own rank,RICE rank,Difference,Initiative,Reach,Impact,Confidence,Effort,Score,Status,Evidence
            1,3,-2,Mesh,200,1,50%,6,16.7,candidate,5 developers · 3 teams · 96 min
            2,2,0,"'=HYPERLINK(""x"")",80.5,0.25,100%,0.25,80.5,candidate,none
            3,1,2,"Faster CI, at last",200,2,80%,2,160.0,in progress,none
            ,,,Portal; v2,30,0.5,,,,idea,none
            ,,,Docs,20,2,100%,4,10.0,done,none
            ,,,Multi-cloud,40,2,50%,5,8.0,killed,none
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void isJustItsHeadingWithoutAny() throws IOException {
    assertThat(csv(RiceTable.of(List.of(), Map.of())))
        .isEqualTo(String.join(",", RiceColumn.headings()) + "\r\n");
  }

  @Test
  void whatSharesAScoreSharesItsRank() throws IOException {
    RiceTable table =
        RiceTable.of(
            List.of(
                RiceTables.scored("a", "1", Impact.MEDIUM, Confidence.HIGH, "3"),
                RiceTables.scored("b", "2", Impact.MEDIUM, Confidence.HIGH, "6"),
                RiceTables.scored("c", "0.1", Impact.MEDIUM, Confidence.HIGH, "3")),
            Map.of());
    assertThat(csv(table)).contains("\r\n1,1,0,a,", "\r\n2,1,1,b,", "\r\n3,3,0,c,");
  }

  @Test
  void everyStepOfTheScalesIsReadAsItWasWritten() {
    for (Impact impact : Impact.values()) {
      for (Confidence confidence : Confidence.values()) {
        RiceRow row =
            RiceTable.of(List.of(RiceTables.scored("a", "1", impact, confidence, "1")), Map.of())
                .rows()
                .getFirst();
        assertThat(TypedScale.impact(row.cell(RiceColumn.IMPACT), false))
            .isEqualTo(Typed.of(impact));
        assertThat(TypedScale.confidence(row.cell(RiceColumn.CONFIDENCE), true))
            .isEqualTo(Typed.of(confidence));
      }
    }
  }
}
