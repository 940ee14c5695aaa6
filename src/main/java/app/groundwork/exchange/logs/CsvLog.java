package app.groundwork.exchange.logs;

import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a log from a table: a row an entry, a session for each name in the column of sessions. */
final class CsvLog {
  private final CsvHeading heading;
  private final Problems problems = new Problems();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<Column, String> above = new EnumMap<>(Column.class);
  private int entries;

  /** The rows of one session. */
  private static final class Group {
    private final @Nullable String id;
    private final Map<Column, String> said = new LinkedHashMap<>();
    private final List<ReadEntry> log = new ArrayList<>();
    private @Nullable Long startedAt;
    private @Nullable LocalDate day;

    Group(@Nullable String id) {
      this.id = id;
    }
  }

  private CsvLog(CsvHeading heading) {
    this.heading = heading;
  }

  /** Reads {@code text}, whose heading is known. */
  static ReadLog read(String text, CsvHeading heading) {
    CsvLog log = new CsvLog(heading);
    int linesBefore = heading.from() == 0 ? 0 : 1;
    CsvRows rows = new CsvRows(text, heading.from(), linesBefore, heading.separator());
    rows.next();
    while (rows.hasNext()) {
      CsvRows.Row row = rows.next();
      if (!row.isBlank()) {
        log.row(row);
      }
    }
    log.problems.refuse();
    return log.sessions();
  }

  private void row(CsvRows.Row row) {
    if (++entries > Limits.ENTRIES) {
      throw Problems.fatal(row.line(), "file.entries", Limits.ENTRIES);
    }
    boolean wider = row.cells().stream().skip(heading.width()).anyMatch(cell -> !cell.isBlank());
    if (wider) {
      problems.add(row.line(), "csv.wider", heading.separator());
      return;
    }
    Group group = group(row);
    Long at = time(row, Column.TIME);
    Long until = time(row, Column.END);
    if (at == null) {
      if (heading.cell(row, Column.TIME).isBlank()) {
        problems.add(row.line(), "time.missing");
      }
      return;
    }
    if (until != null && until < at) {
      problems.add(row.line(), "time.backwards", Problems.quoted(heading.cell(row, Column.END)));
    }
    String words = heading.cell(row, Column.FRICTION);
    int stars = severity(row, Column.SEVERITY, heading.cell(row, Column.SEVERITY));
    if (!heading.own() && !words.isBlank()) {
      int asNumber = isSeverity(words) ? severity(row, Column.FRICTION, words) : 0;
      boolean unsaid = heading.cell(row, Column.SEVERITY).isBlank();
      stars = unsaid ? (isSeverity(words) ? asNumber : 1) : stars;
      words = isSeverity(words) ? "" : words;
    }
    ReadEntry entry =
        new ReadEntry(
            row.line(),
            null,
            at,
            until,
            kind(row),
            null,
            heading.cell(row, Column.TEXT),
            orNull(heading.cell(row, Column.TOOL)),
            stars,
            orNull(words),
            orNull(heading.cell(row, Column.WHOM)),
            orNull(heading.cell(row, Column.PLACE)),
            by(row));
    group.log.add(entry);
  }

  private Group group(CsvRows.Row row) {
    String id = carried(row, Column.SESSION);
    String key =
        heading.at().containsKey(Column.SESSION)
            ? id
            : carried(row, Column.DEVELOPER).toLowerCase(Locale.ROOT)
                + '\0'
                + carried(row, Column.DATE)
                + '\0'
                + carried(row, Column.STARTED);
    Group group = groups.computeIfAbsent(key, made -> new Group(id.isEmpty() ? null : id));
    for (Column column : List.of(Column.DEVELOPER, Column.TEAM, Column.WORKFLOW)) {
      String cell = heading.cell(row, column).strip();
      if (!cell.isEmpty()) {
        group.said.putIfAbsent(column, cell);
      }
    }
    if (group.startedAt == null) {
      group.startedAt = date(row, Column.STARTED, Moments::instant);
    }
    if (group.day == null) {
      group.day = date(row, Column.DATE, Moments::day);
    }
    return group;
  }

  /** A blank cell means the one above: people name the session in its first row only. */
  private String carried(CsvRows.Row row, Column column) {
    String cell = heading.cell(row, column).strip();
    if (!cell.isEmpty()) {
      above.put(column, cell);
    }
    return above.getOrDefault(column, "");
  }

  private <T> @Nullable T date(CsvRows.Row row, Column column, Function<String, T> parser) {
    String cell = heading.cell(row, column).strip();
    if (cell.isEmpty()) {
      return null;
    }
    try {
      return parser.apply(cell);
    } catch (DateTimeException e) {
      boolean day = column == Column.DATE;
      problems.add(row.line(), day ? "date.form" : "started.form", Problems.quoted(cell));
      return null;
    }
  }

  private @Nullable Long time(CsvRows.Row row, Column column) {
    String cell = heading.cell(row, column);
    if (cell.isBlank()) {
      return null;
    }
    OptionalLong ms = Stamps.ms(cell);
    if (ms.isEmpty()) {
      boolean negative = cell.strip().startsWith("-");
      problems.add(row.line(), negative ? "time.negative" : "time.form", Problems.quoted(cell));
      return null;
    }
    if (ms.getAsLong() > Limits.ELAPSED_MS) {
      problems.add(row.line(), "time.late", Problems.quoted(cell));
      return null;
    }
    return ms.getAsLong();
  }

  private EntryKind kind(CsvRows.Row row) {
    String cell = heading.cell(row, Column.KIND);
    if (cell.isBlank()) {
      return EntryKind.NOTE;
    }
    Optional<EntryKind> kind = KindWords.exact(cell);
    if (kind.isEmpty()) {
      problems.add(row.line(), "kind.unknown", Problems.quoted(cell), KindWords.names());
    }
    return kind.orElse(EntryKind.NOTE);
  }

  private static boolean isSeverity(String cell) {
    return cell.strip().matches("\\d+|\\*{1,9}");
  }

  private int severity(CsvRows.Row row, Column column, String cell) {
    String said = cell.strip();
    if (said.isEmpty()) {
      return 0;
    }
    int severity =
        said.startsWith("*")
            ? said.length()
            : said.matches("\\d{1,2}") ? Integer.parseInt(said) : 9;
    if (!isSeverity(said) || severity > 3) {
      problems.add(row.line(), "severity.form", column.heading(), Problems.quoted(cell));
      return 0;
    }
    return severity;
  }

  private @Nullable InterruptedBy by(CsvRows.Row row) {
    String cell = heading.cell(row, Column.BY).strip();
    for (InterruptedBy by : InterruptedBy.values()) {
      if (by.code().equalsIgnoreCase(cell)) {
        return by;
      }
    }
    if (!cell.isEmpty()) {
      problems.add(row.line(), "by.form", Problems.quoted(cell));
    }
    return null;
  }

  private ReadLog sessions() {
    if (groups.isEmpty()) {
      throw Problems.fatal(heading.line(), "csv.noRows");
    }
    Remarks remarks = new Remarks();
    if (!heading.unread().isEmpty()) {
      remarks.add("csv.unread", String.join(", ", heading.unread().stream().limit(20).toList()));
    }
    List<ReadSession> sessions = new ArrayList<>();
    for (Group group : groups.values()) {
      List<ReadEntry> log = Sorted.log(group.log, heading.own(), remarks);
      ReadSession.Head head =
          ReadSession.Head.of(
              group.said.get(Column.DEVELOPER),
              group.said.get(Column.TEAM),
              group.said.get(Column.WORKFLOW));
      sessions.add(
          new ReadSession(
              heading.own() ? group.id : null,
              head,
              group.startedAt,
              group.day,
              Sorted.end(log),
              List.of(),
              log));
    }
    return new ReadLog(LogFormat.CSV, sessions, List.of(), remarks.all());
  }

  private static @Nullable String orNull(String cell) {
    return cell.isBlank() ? null : cell;
  }
}
