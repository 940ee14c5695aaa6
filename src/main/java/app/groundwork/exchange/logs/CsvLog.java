package app.groundwork.exchange.logs;

import app.groundwork.exchange.incoming.Limits;
import app.groundwork.exchange.incoming.Moments;
import app.groundwork.exchange.incoming.Problems;
import app.groundwork.exchange.incoming.Stamps;
import app.groundwork.exchange.shadowing.ShadowingCsv;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a log from a table: a row an entry, a session for each name in the column of sessions. */
final class CsvLog {
  private final CsvHeading heading;
  private final Problems problems = new Problems(LogReader.TEXTS);
  private final Map<String, CsvGroup> groups = new LinkedHashMap<>();
  private final Map<Column, String> above = new EnumMap<>(Column.class);
  private int entries;

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
    return log.sessions();
  }

  private void row(CsvRows.Row row) {
    if (++entries > Limits.ENTRIES) {
      throw Problems.fatal(LogReader.TEXTS, row.line(), "file.entries", Limits.ENTRIES);
    }
    boolean wider = row.cells().stream().skip(heading.width()).anyMatch(cell -> !cell.isBlank());
    if (wider) {
      problems.add(row.line(), "csv.wider", heading.separator());
      return;
    }
    CsvGroup group = group(row);
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
    boolean pause = isPause(row);
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
            pause ? EntryKind.NOTE : kind(row),
            null,
            heading.cell(row, Column.TEXT),
            orNull(heading.cell(row, Column.TOOL)),
            stars,
            orNull(words),
            orNull(heading.cell(row, Column.WHOM)),
            orNull(heading.cell(row, Column.PLACE)),
            by(row));
    CsvGroup.Row read =
        new CsvGroup.Row(entry, moment(row, Column.CLOCK), moment(row, Column.CLOCK_END));
    if (pause) {
      group.addPause(read);
    } else {
      group.add(read);
    }
  }

  /** A row of our own tables that is no entry: the clock stood. */
  private boolean isPause(CsvRows.Row row) {
    return heading.own()
        && KindWords.plain(heading.cell(row, Column.KIND)).equals(ShadowingCsv.PAUSE)
        && heading.cell(row, Column.TEXT).isBlank();
  }

  private CsvGroup group(CsvRows.Row row) {
    String id = carried(row, Column.SESSION);
    String key =
        heading.at().containsKey(Column.SESSION)
            ? id
            : carried(row, Column.DEVELOPER).toLowerCase(Locale.ROOT)
                + '\0'
                + carried(row, Column.DATE)
                + '\0'
                + carried(row, Column.STARTED);
    CsvGroup group = groups.computeIfAbsent(key, made -> new CsvGroup(id.isEmpty() ? null : id));
    for (Column column : List.of(Column.DEVELOPER, Column.TEAM, Column.WORKFLOW)) {
      String cell = heading.cell(row, column).strip();
      if (!cell.isEmpty()) {
        group.say(column, cell);
      }
    }
    if (group.consent() == null) {
      group.agreeTo(consent(row));
    }
    if (group.startedAt() == null) {
      group.startAt(date(row, Column.STARTED, Moments::instant));
    }
    if (group.endedAt() == null) {
      group.endAt(moment(row, Column.ENDED), row.line());
    }
    if (group.day() == null) {
      group.beOf(date(row, Column.DATE, Moments::day));
    }
    return group;
  }

  private @Nullable Consent consent(CsvRows.Row row) {
    String cell = heading.cell(row, Column.CONSENT).strip();
    for (Consent consent : Consent.values()) {
      if (consent.code().equalsIgnoreCase(cell)) {
        return consent;
      }
    }
    if (!cell.isEmpty()) {
      String known =
          Stream.of(Consent.values()).map(Consent::code).collect(Collectors.joining(", "));
      problems.add(row.line(), "consent.unknown", Problems.quoted(cell), known);
    }
    return null;
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

  /** When it was, UTC epoch ms; other tables may mean something else by such a column. */
  private @Nullable Long moment(CsvRows.Row row, Column column) {
    String cell = heading.cell(row, column).strip();
    try {
      return cell.isEmpty() ? null : Moments.instant(cell);
    } catch (DateTimeException e) {
      if (heading.own()) {
        problems.add(row.line(), "started.form", Problems.quoted(cell));
      }
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
      problems.refuse();
      throw Problems.fatal(LogReader.TEXTS, heading.line(), "csv.noRows");
    }
    Remarks remarks = new Remarks();
    if (!heading.unread().isEmpty()) {
      remarks.add("csv.unread", String.join(", ", heading.unread().stream().limit(20).toList()));
    }
    List<ReadSession> sessions = new ArrayList<>();
    for (CsvGroup group : groups.values()) {
      sessions.add(group.session(heading.own(), remarks, problems));
    }
    problems.refuse();
    if (heading.own()) {
      remarks.add("remark.table");
    }
    return new ReadLog(LogFormat.CSV, sessions, List.of(), remarks.all());
  }

  private static @Nullable String orNull(String cell) {
    return cell.isBlank() ? null : cell;
  }
}
