package app.groundwork.exchange.logs;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.exchange.shadowing.ShadowingCsv;
import app.groundwork.model.capture.CaptureLine;
import app.groundwork.model.capture.Mark;
import app.groundwork.model.capture.When;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.Elapsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random logs, written as a table and as typed notes, come back as they were. */
class LogRoundTripTest {
  private static final String[] WORDS = {
    "opens",
    "=1+1",
    "'so",
    "\"why?\"",
    "a,b",
    "x;y",
    "#ci",
    "***",
    "שלום",
    "é",
    "🙂",
    "-",
    ".e",
    "@a",
    "\ttab",
    "two\nlines",
    "\r\n",
    " "
  };

  @Test
  void tablesComeBack() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      List<ReadEntry> log = log(random, true);
      StringBuilder csv = new StringBuilder(String.join(",", ShadowingCsv.HEADING)).append("\r\n");
      for (ReadEntry entry : log) {
        List<String> cells =
            List.of(
                "s1",
                "2026-03-10",
                "2026-03-10T08:00:00Z",
                "",
                "Mira",
                "",
                "",
                stamp(entry.atMs()),
                entry.untilMs() == null ? "" : stamp(entry.untilMs()),
                entry.kind().code(),
                or(entry.tool()),
                entry.text(),
                Integer.toString(entry.severity()),
                or(entry.friction()),
                or(entry.whom()),
                or(entry.place()),
                entry.by() == null ? "" : entry.by().code(),
                "",
                "");
        csv.append(String.join(",", cells.stream().map(LogRoundTripTest::cell).toList()));
        csv.append("\r\n");
      }
      assertThat(said(Logs.log(csv.toString()))).as(csv.toString()).isEqualTo(said(log));
    }
  }

  @Test
  void typedNotesComeBack() {
    Random random = new Random(8);
    for (int i = 0; i < 300; i++) {
      List<ReadEntry> log = log(random, false);
      StringBuilder text = new StringBuilder();
      for (ReadEntry entry : log) {
        text.append(Elapsed.stamp(entry.atMs())).append(random.nextBoolean() ? " - " : "\t");
        text.append(line(entry)).append('\n');
      }
      List<ReadEntry> read = Logs.log(text.toString());
      assertThat(said(read)).as(text.toString()).isEqualTo(said(log));
    }
  }

  private static String line(ReadEntry entry) {
    if (entry.kind() == EntryKind.NOTE) {
      return entry.text();
    }
    Mark<EntryKind> mark = ShadowMarks.TABLE.of(entry.kind());
    String line =
        ShadowMarks.PARSER.format(
            new CaptureLine<>(new When.Now(), mark, entry.text(), entry.tool(), entry.severity()));
    // A wish is typed with its quotation mark; in a file only codes count.
    return line.startsWith(".") ? line : mark.code() + " " + line.substring(1);
  }

  private static List<ReadEntry> log(Random random, boolean table) {
    List<ReadEntry> log = new ArrayList<>();
    long at = 0;
    for (int line = 2; line < 2 + random.nextInt(1, 12); line++) {
      EntryKind kind = EntryKind.values()[random.nextInt(EntryKind.values().length)];
      if (!table && (kind.isSpan() || kind == EntryKind.WISH)) {
        kind = EntryKind.ERROR;
      }
      boolean plain = !table && kind == EntryKind.NOTE;
      String text = table ? words(random) : "did " + random.nextInt(100) + " things, \"so\" =x";
      log.add(
          new ReadEntry(
              line,
              null,
              at,
              kind.isSpan() ? Long.valueOf(at + random.nextInt(9_000)) : null,
              kind,
              null,
              text,
              plain || random.nextBoolean() ? null : "tool-" + random.nextInt(5),
              plain ? 0 : random.nextInt(4),
              table && random.nextBoolean() ? "hard " + words(random) : null,
              table && random.nextBoolean() ? "who" : null,
              table && random.nextBoolean() ? "=where" : null,
              kind == EntryKind.INTERRUPT ? InterruptedBy.values()[random.nextInt(2)] : null));
      at += table ? random.nextInt(1, 5_000_000) : random.nextInt(1, 5_000) * 1000L;
    }
    return log;
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder("w");
    if (random.nextBoolean()) {
      words.setLength(0);
    }
    for (int i = random.nextInt(4); i >= 0; i--) {
      words.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  /** All but the lines, which cells with line breaks move. */
  private static List<String> said(List<ReadEntry> log) {
    return log.stream()
        .map(
            entry ->
                new ReadEntry(
                        0,
                        entry.id(),
                        entry.atMs(),
                        entry.untilMs(),
                        entry.kind(),
                        entry.behaviour(),
                        entry.text(),
                        entry.tool(),
                        entry.severity(),
                        entry.friction(),
                        entry.whom(),
                        entry.place(),
                        entry.by())
                    .toString())
        .toList();
  }

  private static String stamp(long ms) {
    return Elapsed.stamp(ms) + String.format(Locale.ROOT, ".%03d", ms % 1000);
  }

  private static String or(String cell) {
    return cell == null ? "" : cell;
  }

  private static String cell(String text) {
    String safe = text.matches("(?s)[=+\\-@\\t\\r'].*") ? "'" + text : text;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
