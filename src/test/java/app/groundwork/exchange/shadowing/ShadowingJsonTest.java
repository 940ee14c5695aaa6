package app.groundwork.exchange.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.ShadowReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShadowingJsonTest {
  @Test
  void losesNothing() throws Exception {
    assertThat(back(Reports.shadowings(Reports.full(), Reports.bare())))
        .containsExactly(Reports.full(), Reports.bare());
  }

  @Test
  void losesNothingOfAnyText() throws Exception {
    Random random = new Random(3);
    String letters = "a\"\\\n\r\t\u0000\u001f\u2028/<>&'é🙂{}[]:,\u00a0";
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      int[] points = letters.codePoints().toArray();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      ShadowReport report = Reports.saying(text.toString());
      assertThat(back(Reports.shadowings(report))).containsExactly(report);
    }
  }

  @Test
  void aBrokenSurrogateIsNoError() throws Exception {
    assertThat(back(Reports.shadowings(Reports.saying("a\ud83d")))).hasSize(1);
  }

  @Test
  void namesItsFormatAndTellsTimesAsUtcAndOffsets() throws Exception {
    JsonNode json = json(new Shadowings(List.of(Reports.full()), 2, false, ZoneOffset.ofHours(5)));
    assertThat(json.get("format").asText()).isEqualTo("groundwork.shadowing");
    assertThat(json.get("version").asInt()).isEqualTo(1);
    assertThat(json.get("leftOut").asInt()).isEqualTo(2);
    JsonNode session = json.get("sessions").get(0);
    assertThat(session.get("startedAt").asText()).isEqualTo("2026-03-10T08:30:00.000Z");
    JsonNode wait = session.get("log").get(2);
    assertThat(wait.get("timeMs").asLong()).isEqualTo(2_000_000);
    assertThat(wait.get("untilTimeMs").asLong()).isEqualTo(2_600_000);
    assertThat(wait.get("at").asText()).isEqualTo("2026-03-10T09:13:20.000Z");
    assertThat(session.has("reminder")).isFalse();
  }

  @Test
  void remindsWhenConsentWasNotAsked() throws Exception {
    JsonNode session = json(Reports.shadowings(Reports.bare())).get("sessions").get(0);
    assertThat(session.get("consent").asText()).isEqualTo("notAsked");
    assertThat(session.get("reminder").asText()).isNotBlank();
  }

  @Test
  void everyTextStandsOnce() throws Exception {
    String json = Reports.text(ShadowingJson::write, Reports.shadowings(Reports.full()));
    assertThat(json.split("it failed", -1)).hasSize(2);
    assertThat(json.split("Wüsste ich nur", -1)).hasSize(2);
  }

  private static List<ShadowReport> back(Shadowings content) throws Exception {
    return JsonReports.read(json(content));
  }

  private static JsonNode json(Shadowings content) throws Exception {
    return new ObjectMapper().readTree(Reports.text(ShadowingJson::write, content));
  }
}
