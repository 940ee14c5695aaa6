package app.groundwork.exchange.shadowing;

import app.groundwork.exchange.text.CsvTable;
import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowReport;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Elapsed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes the logs of shadowing sessions as CSV, a row an entry, and a row a pause between them. A
 * time is the session's, without its pauses, as it is everywhere; the clock beside it is UTC. A
 * session in which nothing was logged has no row: a row without a time and a text would be none of
 * a log.
 */
public final class ShadowingCsv {
  /** The heading; a file that begins with it is one of ours. */
  public static final List<String> HEADING =
      List.of(
          "session",
          "date",
          "started",
          "ended",
          "developer",
          "team",
          "workflow",
          "time",
          "end",
          "kind",
          "tool",
          "text",
          "severity",
          "friction",
          "whom",
          "place",
          "by",
          "clock",
          "clock end",
          "consent");

  /** The heading of tables that were written before they told what the developer agreed to. */
  public static final List<String> FORMER_HEADING = HEADING.subList(0, HEADING.indexOf("consent"));

  /** Stands under the heading “kind” in the row of a pause, which has no text. */
  public static final String PAUSE = "pause";

  private static final DateTimeFormatter UTC =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private ShadowingCsv() {}

  /** Writes the logs as UTF-8 and leaves the stream open. */
  public static void write(Shadowings content, OutputStream out) throws IOException {
    CsvTable table = new CsvTable(out, HEADING);
    for (ShadowReport report : content.reports()) {
      SessionTime time = new SessionTime(report.session().startedAt(), report.pauses());
      Deque<Pause> pauses = new ArrayDeque<>(pauses(report));
      for (LogEntry entry : report.log()) {
        while (!pauses.isEmpty() && pauses.getFirst().from() < entry.at()) {
          pause(table, report, content.zone(), pauses.removeFirst(), time);
        }
        session(table, report, content.zone());
        entry(table, entry, time);
        table.own(report.session().consent().code()).end();
      }
      for (Pause pause : pauses) {
        pause(table, report, content.zone(), pause, time);
      }
    }
    table.flush();
  }

  private static void session(CsvTable table, ShadowReport report, ZoneId zone) {
    ShadowSession session = report.session();
    Instant start = Instant.ofEpochMilli(session.startedAt());
    table
        .own(session.id())
        .own(LocalDate.ofInstant(start, zone))
        .own(UTC.format(start))
        .own(clock(session.endedAt()))
        .text(report.developer())
        .text(report.team())
        .text(session.workflow());
  }

  private static void entry(CsvTable table, LogEntry entry, SessionTime time) {
    Long until = entry.until();
    table
        .own(stamp(time.elapsed(entry.at())))
        .own(until == null ? null : stamp(time.elapsed(until)))
        .own(entry.kind().code())
        .text(entry.tool())
        .text(entry.text())
        .own(entry.severity() == 0 ? null : Integer.valueOf(entry.severity()))
        .text(entry.friction())
        .text(entry.whom())
        .text(entry.place())
        .own(entry.by() == null ? null : entry.by().code())
        .own(clock(entry.at()))
        .own(clock(until));
  }

  /** The pauses by time; none of a session without a log, which has no row. */
  private static List<Pause> pauses(ShadowReport report) {
    return report.log().isEmpty()
        ? List.of()
        : report.pauses().stream().sorted(Comparator.comparingLong(Pause::from)).toList();
  }

  private static void pause(
      CsvTable table, ShadowReport report, ZoneId zone, Pause pause, SessionTime time)
      throws IOException {
    session(table, report, zone);
    Long until = pause.until();
    table
        .own(stamp(time.elapsed(pause.from())))
        .own(until == null ? null : stamp(time.elapsed(until)))
        .own(PAUSE);
    for (int i = HEADING.indexOf("kind") + 1; i < HEADING.indexOf("clock"); i++) {
      table.own(null);
    }
    table.own(clock(pause.from())).own(clock(until));
    table.own(report.session().consent().code()).end();
  }

  private static @Nullable String clock(@Nullable Long epochMs) {
    return epochMs == null ? null : UTC.format(Instant.ofEpochMilli(epochMs));
  }

  /** To the second, or to the millisecond where there are any: {@code 03:20}, {@code 03:20.500}. */
  private static String stamp(long ms) {
    long rest = Math.abs(ms) % 1000;
    return Elapsed.stamp(ms) + (rest == 0 ? "" : String.format(Locale.ROOT, ".%03d", rest));
  }
}
