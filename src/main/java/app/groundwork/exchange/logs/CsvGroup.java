package app.groundwork.exchange.logs;

import app.groundwork.exchange.incoming.Limits;
import app.groundwork.exchange.incoming.Problems;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.people.Consent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one session in a table. */
final class CsvGroup {
  private final @Nullable String id;
  private final Map<Column, String> said = new EnumMap<>(Column.class);
  private final List<Row> log = new ArrayList<>();
  private final List<Row> pauses = new ArrayList<>();
  private @Nullable Long startedAt;
  private @Nullable Long endedAt;
  private int endLine;
  private @Nullable LocalDate day;
  private @Nullable Consent consent;

  /**
   * A row.
   *
   * @param entry whose times are the session's, without its pauses
   * @param clock when it was by the clock on the wall, UTC epoch ms; null if the table does not say
   * @param clockEnd the same, where it ended
   */
  record Row(ReadEntry entry, @Nullable Long clock, @Nullable Long clockEnd) {}

  /**
   * @param id what the table calls the session; null if it calls it nothing
   */
  CsvGroup(@Nullable String id) {
    this.id = id;
  }

  void add(Row entry) {
    log.add(entry);
  }

  void addPause(Row pause) {
    pauses.add(pause);
  }

  /** What the first row that says anything of it says. */
  void say(Column column, String cell) {
    said.putIfAbsent(column, cell);
  }

  @Nullable Long startedAt() {
    return startedAt;
  }

  void startAt(@Nullable Long epochMs) {
    startedAt = epochMs;
  }

  @Nullable Long endedAt() {
    return endedAt;
  }

  /** The session's end, UTC epoch ms, as that line of the file says. */
  void endAt(@Nullable Long epochMs, int line) {
    endedAt = epochMs;
    endLine = line;
  }

  @Nullable LocalDate day() {
    return day;
  }

  void beOf(@Nullable LocalDate date) {
    day = date;
  }

  @Nullable Consent consent() {
    return consent;
  }

  void agreeTo(@Nullable Consent said) {
    consent = said;
  }

  /**
   * The session, in wall time; what {@code own} tables leave open lasts to the end of the log.
   *
   * @param problems gets what lies too far from the start, or ends before it begins, by line
   */
  ReadSession session(boolean own, Remarks remarks, Problems problems) {
    Stops stops = stops(problems);
    SessionTime time = stops.time();
    List<ReadEntry> placed = log.stream().map(row -> placed(row, time, problems)).toList();
    List<ReadEntry> sorted = Sorted.log(placed, own, remarks);
    long endMs = Math.max(end(problems), Sorted.end(sorted));
    String known =
        startedAt == null
            ? said.getOrDefault(Column.DEVELOPER, "")
            : Instant.ofEpochMilli(startedAt).toString();
    return new ReadSession(
        own ? id : null,
        ReadSession.Head.of(
                said.get(Column.DEVELOPER), said.get(Column.TEAM), said.get(Column.WORKFLOW))
            .withConsent(consent),
        startedAt,
        day,
        endMs,
        stops.sound(endMs, Problems.quoted(known), remarks),
        sorted);
  }

  /** Where the session ends, ms of wall time since its start; 0 if the table does not say. */
  private long end(Problems problems) {
    if (endedAt == null || startedAt == null) {
      return 0;
    }
    if (endedAt < startedAt) {
      problems.add(endLine, "time.backwards", Instant.ofEpochMilli(endedAt));
    }
    return isWithin(endedAt - startedAt, endLine, problems) ? endedAt - startedAt : 0;
  }

  private Stops stops(Problems problems) {
    Stops stops = new Stops();
    for (Row pause : pauses) {
      int line = pause.entry.line();
      if (startedAt == null || pause.clock == null || pause.clockEnd == null) {
        stops.addUnsound();
      } else if (pause.clockEnd < pause.clock) {
        problems.add(line, "time.backwards", Instant.ofEpochMilli(pause.clockEnd));
      } else if (isWithin(pause.clockEnd - startedAt, line, problems)) {
        stops.add(pause.clock - startedAt, pause.clockEnd - startedAt);
      }
    }
    return stops;
  }

  private ReadEntry placed(Row row, SessionTime time, Problems problems) {
    Long until = row.entry.untilMs();
    ReadEntry placed =
        row.entry.at(
            wall(row.entry.atMs(), row.clock, time),
            until == null ? null : Long.valueOf(wall(until, row.clockEnd, time)));
    isWithin(placed.lastMs(), placed.line(), problems);
    return placed;
  }

  /** False, and told as a mistake, if that is more than the limit after the start. */
  private boolean isWithin(long wallMs, int line, Problems problems) {
    if (startedAt == null || wallMs <= Limits.ELAPSED_MS) {
      return true;
    }
    problems.add(line, "time.late", Instant.ofEpochMilli(startedAt + wallMs));
    return false;
  }

  /** The time of the session counts, for that is what people edit; the clock if it agrees. */
  private long wall(long elapsedMs, @Nullable Long clock, SessionTime time) {
    if (clock != null && startedAt != null) {
      long wall = clock - startedAt;
      if (wall >= 0 && time.elapsed(wall) == elapsedMs) {
        return wall;
      }
    }
    return time.instant(elapsedMs);
  }
}
