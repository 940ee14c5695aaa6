package app.groundwork.exchange.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.SessionFigures.ToolUse;
import app.groundwork.model.shadowing.ShadowReport;
import app.groundwork.model.shadowing.ShadowSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Hand-made reports. */
final class Reports {
  static final long START = Instant.parse("2026-03-10T08:30:00Z").toEpochMilli();

  private Reports() {}

  static Shadowings shadowings(ShadowReport... reports) {
    return new Shadowings(List.of(reports), 0, false, ZoneOffset.ofHours(1));
  }

  /** Every field filled; a pause of ten minutes half an hour in. */
  static ShadowReport full() {
    ShadowSession session =
        new ShadowSession(
            "s1",
            "d1",
            "t1",
            "deploy | ship",
            "Learn",
            Consent.YES,
            "Ship a fix",
            1_800_000L,
            600_000L,
            START,
            START + 7_800_000L);
    List<LogEntry> log =
        List.of(
            entry("e1", 0, null, EntryKind.OPENED, "the <b>wiki</b>", "wiki", 0, null),
            entry("e2", 200_000, null, EntryKind.ERROR, "it failed", "ci", 2, "no word why"),
            entry("e3", 2_600_000, 3_200_000L, EntryKind.WAIT, "pipeline", "ci", 0, null),
            new LogEntry(
                "e4",
                "s1",
                START + 3_300_000,
                null,
                EntryKind.ASKED,
                "how",
                null,
                0,
                null,
                "Priya",
                "the channel",
                null),
            new LogEntry(
                "e5",
                "s1",
                START + 3_400_000,
                START + 3_460_000,
                EntryKind.INTERRUPT,
                "a call",
                null,
                1,
                null,
                null,
                null,
                InterruptedBy.OTHER),
            entry("e6", 7_700_000, null, EntryKind.WISH, "Wüsste ich nur 🙂", null, 0, null));
    SessionFigures figures =
        new SessionFigures(
            7_200_000,
            6,
            2,
            11,
            15.65,
            600_000,
            1.0 / 12,
            1,
            1_200_000L,
            2_820_000L,
            1_020_000L,
            2_220_000L,
            1_500_000,
            List.of(new ToolUse("ci", 2, 7_000_000), new ToolUse("wiki", 1, 200_000)));
    return new ShadowReport(
        session,
        "Mira",
        "Checkout",
        List.of(new Pause("p1", "s1", START + 1_800_000, START + 2_400_000)),
        log,
        figures);
  }

  /** Nothing but what must be; still running. */
  static ShadowReport bare() {
    ShadowSession session =
        new ShadowSession(
            "s2", "d2", null, "", "", Consent.NOT_ASKED, null, null, null, START, null);
    SessionFigures figures =
        new SessionFigures(0, 0, 0, 0, 0, 0, 0, 0, null, null, null, null, 0, List.of());
    return new ShadowReport(session, "dev1", null, List.of(), List.of(), figures);
  }

  /** The full one with an entry of that text in its middle. */
  static ShadowReport saying(String text) {
    ShadowReport full = full();
    LogEntry note = entry("n", 300_000, null, EntryKind.WISH, text, text, 3, text);
    return new ShadowReport(
        full.session(), text, text, full.pauses(), List.of(note), full.figures());
  }

  private static LogEntry entry(
      String id,
      long ms,
      Long until,
      EntryKind kind,
      String text,
      String tool,
      int severity,
      String friction) {
    return new LogEntry(
        id,
        "s1",
        START + ms,
        until == null ? null : START + until,
        kind,
        text,
        tool,
        severity,
        friction,
        null,
        null,
        null);
  }

  /** What writes a document. */
  interface Writer {
    void write(Shadowings content, ByteArrayOutputStream out) throws IOException;
  }

  static String text(Writer writer, Shadowings content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(content, out);
    return out.toString(java.nio.charset.StandardCharsets.UTF_8);
  }
}
