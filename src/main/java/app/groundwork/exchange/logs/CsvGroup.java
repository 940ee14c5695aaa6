package app.groundwork.exchange.logs;

import app.groundwork.model.capture.SessionTime;
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
  private @Nullable LocalDate day;

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

  void endAt(@Nullable Long epochMs) {
    endedAt = epochMs;
  }

  @Nullable LocalDate day() {
    return day;
  }

  void beOf(@Nullable LocalDate date) {
    day = date;
  }

  /** The session, in wall time; what {@code own} tables leave open lasts to the end of the log. */
  ReadSession session(boolean own, Remarks remarks) {
    Stops stops = stops();
    SessionTime time = stops.time();
    List<ReadEntry> placed = log.stream().map(row -> placed(row, time)).toList();
    List<ReadEntry> sorted = Sorted.log(placed, own, remarks);
    long ended = endedAt == null || startedAt == null ? 0 : endedAt - startedAt;
    long endMs = Math.max(ended, Sorted.end(sorted));
    String known =
        startedAt == null
            ? said.getOrDefault(Column.DEVELOPER, "")
            : Instant.ofEpochMilli(startedAt).toString();
    return new ReadSession(
        own ? id : null,
        ReadSession.Head.of(
            said.get(Column.DEVELOPER), said.get(Column.TEAM), said.get(Column.WORKFLOW)),
        startedAt,
        day,
        endMs,
        stops.sound(endMs, Problems.quoted(known), remarks),
        sorted);
  }

  private Stops stops() {
    Stops stops = new Stops();
    for (Row pause : pauses) {
      if (startedAt == null || pause.clock == null || pause.clockEnd == null) {
        stops.addUnsound();
      } else {
        stops.add(pause.clock - startedAt, pause.clockEnd - startedAt);
      }
    }
    return stops;
  }

  private ReadEntry placed(Row row, SessionTime time) {
    Long until = row.entry.untilMs();
    return row.entry.at(
        wall(row.entry.atMs(), row.clock, time),
        until == null ? null : Long.valueOf(wall(until, row.clockEnd, time)));
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
