package app.groundwork.exchange.logs;

import app.groundwork.exchange.incoming.Limits;
import app.groundwork.exchange.incoming.Moments;
import app.groundwork.exchange.incoming.Problems;
import app.groundwork.exchange.incoming.Stamps;
import app.groundwork.model.capture.CaptureLine;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import app.groundwork.model.shadowing.ShadowMarks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a log as people type it: a time and words in each line. The words stay as they are, unless
 * they begin with a code such as {@code .e}: then the line is read as it is while capturing. An
 * indented line goes on with the entry above.
 */
final class PlainLog {
  private static final Pattern LINE = Pattern.compile(Stamps.LEADING + "(.*)", Pattern.DOTALL);
  private static final Pattern FACT = Pattern.compile("([A-Za-z]+)\\h*:\\h*(\\S.*)");
  private static final Pattern CODE = Pattern.compile("\\.(\\p{L})(?:\\h.*)?", Pattern.DOTALL);

  private final Problems problems = new Problems(LogReader.TEXTS);
  private final Map<String, String> head = new HashMap<>();
  private final List<Typed> typed = new ArrayList<>();
  private @Nullable LocalDate day;

  /** A line with its time. */
  private static final class Typed {
    private final int line;
    private final long atMs;
    private final String words;

    /** The indented lines below. */
    private final StringBuilder more = new StringBuilder();

    Typed(int line, long atMs, String words) {
      this.line = line;
      this.atMs = atMs;
      this.words = words;
    }

    boolean isBlank() {
      return words.isEmpty() && more.isEmpty();
    }

    /** What was read of its first line, with the lines below. */
    String whole(String first) {
      return first.isEmpty() || more.isEmpty() ? first + more : first + "\n" + more;
    }
  }

  private PlainLog() {}

  /** True if one of the lines begins with a time. */
  static boolean isLog(String text) {
    return text.lines()
        .limit(Limits.ENTRIES)
        .map(line -> line.length() > 100 ? line.substring(0, 100) : line)
        .anyMatch(line -> LINE.matcher(line).matches());
  }

  static ReadLog read(String text) {
    PlainLog log = new PlainLog();
    Iterator<String> lines = text.lines().iterator();
    for (int line = 1; lines.hasNext(); line++) {
      String read = lines.next();
      if (read.length() > Limits.CELL) {
        throw Problems.fatal(LogReader.TEXTS, line, "csv.cell", Limits.CELL);
      }
      log.line(line, read.stripTrailing());
    }
    log.problems.refuse();
    return log.session();
  }

  private void line(int number, String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    Matcher read = LINE.matcher(line);
    if (Character.isWhitespace(line.charAt(0)) && !typed.isEmpty()) {
      StringBuilder more = typed.getLast().more;
      if (more.length() + line.length() > Limits.CELL) {
        throw Problems.fatal(LogReader.TEXTS, number, "csv.cell", Limits.CELL);
      }
      more.append(more.isEmpty() ? "" : "\n").append(line.strip());
    } else if (read.matches()) {
      entry(number, Stamps.leading(read), read.group(4));
    } else if (!typed.isEmpty() || !fact(number, line)) {
      boolean negative = line.matches("-\\d+:.*");
      problems.add(number, negative ? "time.negative" : "plain.noTime", Problems.quoted(line));
    }
  }

  private void entry(int line, String stamp, String words) {
    if (typed.size() == Limits.ENTRIES) {
      throw Problems.fatal(LogReader.TEXTS, line, "file.entries", Limits.ENTRIES);
    }
    OptionalLong ms = Stamps.ms(stamp);
    if (ms.isEmpty()) {
      problems.add(line, "time.form", stamp);
    } else if (ms.getAsLong() > Limits.ELAPSED_MS) {
      problems.add(line, "time.late", stamp);
    }
    typed.add(new Typed(line, ms.orElse(0), words.strip()));
  }

  /** A line of the head, such as {@code developer: Mira}; false if it is none. */
  private boolean fact(int number, String line) {
    Matcher fact = FACT.matcher(line.strip());
    if (!fact.matches()) {
      return false;
    }
    String name = fact.group(1).toLowerCase(Locale.ROOT);
    if (!List.of("developer", "team", "workflow", "date").contains(name)) {
      return false;
    }
    head.put(name, fact.group(2).strip());
    if (name.equals("date")) {
      try {
        day = Moments.day(fact.group(2).strip());
      } catch (DateTimeException e) {
        problems.add(number, "date.form", Problems.quoted(fact.group(2)));
      }
    }
    return true;
  }

  private ReadLog session() {
    Remarks remarks = new Remarks();
    List<ReadEntry> read = new ArrayList<>();
    for (Typed each : typed) {
      if (each.isBlank()) {
        problems.add(each.line, "plain.noWords");
      } else {
        read.add(entry(each));
      }
    }
    problems.refuse();
    List<ReadEntry> log = Sorted.log(spans(read), true, remarks);
    ReadSession.Head known =
        ReadSession.Head.of(head.get("developer"), head.get("team"), head.get("workflow"));
    ReadSession session = new ReadSession(null, known, null, day, Sorted.end(log), List.of(), log);
    return new ReadLog(LogFormat.PLAIN, List.of(session), List.of(), remarks.all());
  }

  private static ReadEntry entry(Typed typed) {
    String words = typed.words;
    Matcher code = CODE.matcher(words);
    boolean marked =
        code.matches() && ShadowMarks.TABLE.byLetter(code.group(1).codePointAt(0)).isPresent();
    CaptureLine<EntryKind> line =
        marked ? ShadowMarks.PARSER.parse(words, Long.MAX_VALUE).orElse(null) : null;
    if (line == null) {
      return plain(typed, EntryKind.NOTE, words, null, 0, null);
    }
    String text = line.text();
    InterruptedBy by = null;
    if (line.mark().kind() == EntryKind.INTERRUPT) {
      String[] first = text.split("\\s+", 2);
      for (InterruptedBy breaker : InterruptedBy.values()) {
        if (breaker.code().equalsIgnoreCase(first[0])) {
          by = breaker;
          text = first.length > 1 ? first[1] : "";
        }
      }
    }
    return plain(typed, line.mark().kind(), text, line.tool(), line.severity(), by);
  }

  private static ReadEntry plain(
      Typed typed,
      EntryKind kind,
      String text,
      @Nullable String tool,
      int severity,
      @Nullable InterruptedBy by) {
    return new ReadEntry(
        typed.line,
        null,
        typed.atMs,
        null,
        kind,
        null,
        typed.whole(text),
        tool,
        severity,
        null,
        null,
        null,
        by);
  }

  /** As while capturing: a bare code ends the running span of its kind, another one too. */
  private static List<ReadEntry> spans(List<ReadEntry> read) {
    List<ReadEntry> log = new ArrayList<>(Sorted.byTime(read));
    Map<EntryKind, Integer> running = new HashMap<>();
    List<ReadEntry> kept = new ArrayList<>();
    for (ReadEntry entry : log) {
      Integer open = entry.kind().isSpan() ? running.remove(entry.kind()) : null;
      if (open != null) {
        kept.set(open, kept.get(open).settled(entry.atMs()));
      }
      boolean bare = entry.text().isEmpty() && entry.tool() == null && entry.by() == null;
      if (open != null && bare) {
        ReadEntry ended = kept.get(open);
        kept.set(open, entry.severity() == 0 ? ended : ended.withSeverity(entry.severity()));
      } else {
        if (entry.kind().isSpan()) {
          running.put(entry.kind(), kept.size());
        }
        kept.add(entry);
      }
    }
    return kept;
  }
}
