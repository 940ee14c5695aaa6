package app.groundwork.exchange.logs;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.exchange.shadowing.ShadowingJson;
import org.junit.jupiter.api.Test;

class OwnJsonTest {
  private static String session(String pauses) {
    return "{\"format\": \""
        + ShadowingJson.FORMAT
        + "\", \"version\": "
        + ShadowingJson.VERSION
        + ", \"sessions\": [{\"startedAt\": \"2026-03-10T08:00:00Z\","
        + " \"endedAt\": \"2026-03-10T09:00:00Z\", \"pauses\": ["
        + pauses
        + "], \"log\": []}]}";
  }

  private static String pause(String from, String until) {
    return "{\"from\": \"2026-03-10T" + from + "Z\", \"until\": \"2026-03-10T" + until + "Z\"}";
  }

  @Test
  void soundPausesComeAsTheyAre() {
    ReadLog log =
        Logs.read(session(pause("08:10:00", "08:20:00") + "," + pause("08:20:00", "08:30:00")));
    assertThat(log.remarks()).isEmpty();
    assertThat(log.sessions().getFirst().pauses())
        .containsExactly(
            new ReadSession.Stop(600_000, 1_200_000), new ReadSession.Stop(1_200_000, 1_800_000));
  }

  @Test
  void pausesThatOverlapOrLieOutsideAreMendedAndItIsSaid() {
    ReadLog log =
        Logs.read(
            session(
                pause("08:15:00", "08:25:00")
                    + ","
                    + pause("07:50:00", "08:05:00")
                    + ","
                    + pause("08:10:00", "08:20:00")
                    + ","
                    + pause("08:50:00", "10:00:00")
                    + ","
                    + pause("07:00:00", "07:10:00")
                    + ", 7"));
    assertThat(log.remarks()).singleElement().asString().contains("Pauses", "2026-03-10T08:00");
    assertThat(log.sessions().getFirst().pauses())
        .containsExactly(
            new ReadSession.Stop(0, 300_000),
            new ReadSession.Stop(600_000, 1_200_000),
            new ReadSession.Stop(1_200_000, 1_500_000),
            new ReadSession.Stop(3_000_000, 3_600_000));
  }

  @Test
  void whatEndsBeforeItBeginsIsRefused() {
    String json = session("");
    assertThat(Logs.refused(json.replace("T09:00:00Z", "T07:00:00Z")))
        .hasMessageContaining("“2026-03-10T07:00:00Z”, before it begins");
    String entry =
        "\"log\": [{\"kind\": \"wait\", \"at\": \"2026-03-10T08:10:00Z\","
            + " \"until\": \"2026-03-10T08:05:00Z\"}]";
    assertThat(Logs.refused(json.replace("\"log\": []", entry)))
        .hasMessageContaining("“2026-03-10T08:05:00Z”, before it begins");
  }
}
