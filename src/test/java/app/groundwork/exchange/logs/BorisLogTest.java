package app.groundwork.exchange.logs;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.model.shadowing.EntryKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class BorisLogTest {
  private static final String BEHAVIOURS =
      """
      "behaviors_conf": {
        "0": {"type": "Point event", "code": "p", "description": "opens a page",
              "modifiers": {"0": {"name": "Tool"}, "1": {"name": "why"}}},
        "1": {"type": "State event", "code": "waiting", "description": ""},
        "2": {"type": "State event", "code": "hum", "description": ""}}
      """;

  private static String project(String events) {
    return "{\"project_format_version\": \"7.0\", \"observations\": {\"obs 1\": {\"date\":"
        + " \"2026-03-01T10:00:00\", \"description\": \"two\\nlines\", \"events\": ["
        + events
        + "]}},\n"
        + BEHAVIOURS
        + "}";
  }

  @Test
  void observationsBecomeSessionsAndBehavioursKinds() {
    ReadLog log =
        Logs.read(
            project(
                "[1.5,\"S\",\"p\",\"wiki|None\",\"home\"],[2,\"S\",\"waiting\",\"\",\"build\"],"
                    + "[3,\"S\",\"hum\",\"\",\"\"],[4,\"S\",\"waiting\",\"\",\"done\"],"
                    + "[5,\"S\",\"hum\",\"\",\"\"],[6,\"S\",\"new\",\"m1\",\"\"]"));
    assertThat(log.format()).isEqualTo(LogFormat.BORIS);
    assertThat(log.behaviours())
        .containsExactly(
            new Behaviour("p", false, 1, EntryKind.OPENED),
            new Behaviour("waiting", true, 1, EntryKind.WAIT),
            new Behaviour("hum", true, 1, EntryKind.NOTE),
            new Behaviour("new", false, 1, EntryKind.NOTE));
    ReadSession session = log.settled().sessions().getFirst();
    assertThat(session.head().developer()).isEqualTo("S");
    assertThat(session.head().workflow()).isEqualTo("obs 1");
    assertThat(session.head().purpose()).isEqualTo("two lines");
    assertThat(session.startedAt())
        .isEqualTo(
            LocalDateTime.of(2026, 3, 1, 10, 0)
                .atZone(ZoneId.systemDefault())
                .toInstant()
                .toEpochMilli());
    assertThat(session.log())
        .extracting(ReadEntry::text)
        .containsExactly("p: home", "build\ndone", "hum", "new: (m1)");
    assertThat(session.log().getFirst().tool()).isEqualTo("wiki");
    assertThat(session.log())
        .extracting(ReadEntry::untilMs)
        .containsExactly(null, 4_000L, null, null);
    assertThat(session.log().get(1).kind()).isEqualTo(EntryKind.WAIT);
  }

  @Test
  void theMappingCanBeChanged() {
    ReadLog log =
        Logs.read(
            project(
                "[3,\"S\",\"hum\",\"\",\"\"],[5,\"S\",\"hum\",\"\",\"\"],[8,\"S\",\"p\",\"\",\"\"]"));
    List<ReadEntry> entries =
        log.with("hum", EntryKind.INTERRUPT)
            .with("p", EntryKind.WAIT)
            .settled()
            .sessions()
            .getFirst()
            .log();
    assertThat(entries)
        .extracting(ReadEntry::kind)
        .containsExactly(EntryKind.INTERRUPT, EntryKind.WAIT);
    assertThat(entries).extracting(ReadEntry::untilMs).containsExactly(5_000L, 8_000L);
  }

  @Test
  void statesArePairedBySubjectAndModifiers() {
    ReadLog log =
        Logs.read(
            project(
                "[1,\"A\",\"waiting\",\"\",\"a\"],[2,\"B\",\"waiting\",\"\",\"b\"],"
                    + "[4,\"A\",\"waiting\",\"\",\"\"],[9,\"A\",\"p\",\"\",\"\"]"));
    List<ReadEntry> entries = log.settled().sessions().getFirst().log();
    assertThat(entries).extracting(ReadEntry::untilMs).containsExactly(4_000L, 9_000L, null);
    assertThat(entries.getFirst().text()).isEqualTo("[A] a");
    assertThat(log.sessions().getFirst().head().developer()).isNull();
    assertThat(log.remarks())
        .singleElement()
        .asString()
        .contains("One state of “obs 1” has no end");
  }

  @Test
  void timesBeforeTheStartMoveIt() {
    ReadLog log =
        Logs.read(project("[-2.25,\"\",\"p\",\"\",\"\"],[1,\"\",\"p\",\"\",\"\",\"\",7]"));
    ReadSession session = log.sessions().getFirst();
    assertThat(session.log()).extracting(ReadEntry::atMs).containsExactly(0L, 3_250L);
    assertThat(session.startedAt() % 60_000).isEqualTo(60_000 - 2_250);
    assertThat(log.remarks()).singleElement().asString().contains("moved back");
  }

  @Test
  void timesOfDayCountFromTheFirst() {
    String day =
        project("[36000.5,\"\",\"p\",\"\",\"\"],[36010,\"\",\"p\",\"\",\"\"]")
            .replace("\"date\"", "\"start_from_current_time\": true, \"date\"");
    ReadSession session = Logs.read(day).sessions().getFirst();
    assertThat(session.log()).extracting(ReadEntry::atMs).containsExactly(0L, 9_500L);
    assertThat(session.startedAt())
        .isEqualTo(
            LocalDateTime.of(2026, 3, 1, 10, 0, 0, 500_000_000)
                .atZone(ZoneId.systemDefault())
                .toInstant()
                .toEpochMilli());
  }

  @Test
  void timesTooFarFromTheStartAreRefused() {
    assertThat(
            Logs.lines(
                Logs.refused(
                    project(
                        "[-1e18,\"\",\"p\",\"\",\"\"],\n[0,\"\",\"p\",\"\",\"\"],\n"
                            + "[5,\"\",\"p\",\"\",\"\"]"))))
        .containsExactly(1);
    assertThat(Logs.refused(project("[-359999,\"\",\"p\"],\n[5,\"\",\"p\"]")).getMessage())
        .contains("Line 2", "100 hours");
    String epoch =
        project("[1e18,\"\",\"p\",\"\",\"\"]")
            .replace("\"date\"", "\"start_from_current_epoch_time\": true, \"date\"");
    assertThat(Logs.refused(epoch).getMessage()).contains("100 hours");
    assertThat(Logs.read(epoch.replace("1e18", "1772359200.5")).sessions().getFirst().startedAt())
        .isEqualTo(1_772_359_200_500L);
  }

  @Test
  void datesTooFarAwayAreRefused() {
    for (String date :
        List.of("+999999999-12-31T23:59:59", "2201-01-01T00:00", "1969-01-01T00:00")) {
      String far = project("[1,\"\",\"p\"]").replace("2026-03-01T10:00:00", date);
      assertThat(Logs.refused(far).getMessage()).contains("1970", "2200");
    }
  }

  @Test
  void timesOfDayAreThoseOfTheClockOnTheWall() {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
      // Summer time began at 2:00.
      assertThat(ofDay("2026-03-29", 5400, 11_400, 36_000))
          .containsExactly("2026-03-29T00:30:00Z", "2026-03-29T01:10:00Z", "2026-03-29T08:00:00Z");
      // It ended at 3:00: what goes back is of the hour's second time.
      assertThat(ofDay("2026-10-25", 9000, 8400, 36_000))
          .containsExactly("2026-10-25T00:30:00Z", "2026-10-25T01:20:00Z", "2026-10-25T09:00:00Z");
      assertThat(ofDay("2026-03-28", 86_000, 60, 86_000, 120))
          .containsExactly(
              "2026-03-28T22:53:20Z",
              "2026-03-28T23:01:00Z",
              "2026-03-29T21:53:20Z",
              "2026-03-29T22:02:00Z");
      assertThat(ofDay("2026-03-10", 36_010, 36_000))
          .containsExactly("2026-03-10T09:00:00Z", "2026-03-10T09:00:10Z");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private static List<String> ofDay(String date, int... seconds) {
    String events =
        Arrays.stream(seconds)
            .mapToObj(each -> "[" + each + ",\"\",\"p\",\"\",\"\"]")
            .collect(Collectors.joining(","));
    String day =
        project(events)
            .replace("\"date\"", "\"start_from_current_time\": true, \"date\"")
            .replace("2026-03-01", date);
    ReadSession session = Logs.read(day).sessions().getFirst();
    return session.log().stream()
        .map(entry -> Instant.ofEpochMilli(session.startedAt() + entry.atMs()).toString())
        .toList();
  }

  @Test
  void eventsThatAreNoneAreNamedByTheirLine() {
    NotImported refused =
        Logs.refused(
            project(
                "[1,\"\",\"p\",\"\",\"\"],\n"
                    + "[NaN,\"\",\"p\",\"\",\"\"],\n"
                    + "7,\n"
                    + "[1,\"\"],\n"
                    + "[1e300,\"\",\"p\"],\n"
                    + "[2,\"\",\"\",\"\"]"));
    assertThat(Logs.lines(refused)).containsExactly(1, 2, 4, 5, 6);
  }

  @Test
  void anObservationWithoutEventsIsLeftOut() {
    assertThat(Logs.refused(project("")).getMessage()).contains("No observation");
    String two =
        project("[1,\"\",\"p\",\"\",\"\"]")
            .replace("{\"obs 1\"", "{\"none\": {\"events\": []}, \"obs 1\"");
    ReadLog log = Logs.read(two);
    assertThat(log.sessions()).hasSize(1);
    assertThat(log.remarks()).singleElement().asString().contains("“none”");
  }

  @Test
  void brokenJsonIsRefusedWithItsLine() {
    NotImported refused = Logs.refused("{\"observations\": {\n\"a\": }");
    assertThat(Logs.lines(refused)).containsExactly(2);
    assertThat(Logs.refused("{\"observations\": 7}").getMessage()).contains("No observation");
    assertThat(Logs.refused("{\"a\": 7}").getMessage()).contains("neither a BORIS");
    assertThat(Logs.refused("{".repeat(5000)).getMessage()).contains("JSON");
    assertThat(Logs.refused("{\"observations\": " + "[".repeat(5000)).getMessage())
        .contains("levels");
  }
}
