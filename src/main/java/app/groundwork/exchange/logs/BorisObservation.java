package app.groundwork.exchange.logs;

import app.groundwork.exchange.incoming.Limits;
import app.groundwork.exchange.incoming.Moments;
import app.groundwork.exchange.incoming.Problems;
import app.groundwork.model.shadowing.EntryKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one observation of a BORIS project: its events by time, states joined to spans. */
final class BorisObservation {
  private static final long DAY_MS = 86_400_000;

  private final String id;
  private final JsonNode.Fields fields;
  private final Map<String, BorisBehaviour> behaviours;
  private final Map<String, Integer> times;
  private final Problems problems;
  private final Remarks remarks;

  // With either of these, times are times of day or of the epoch instead of the observation's.
  private final boolean epoch;
  private final boolean ofDay;

  private final TreeSet<String> subjects = new TreeSet<>();
  private final List<Event> events = new ArrayList<>();

  /** One event as it is logged; {@code ms} counts from the project's own zero. */
  private record Event(
      int line, long ms, String subject, String code, List<String> modifiers, String comment) {
    /** What a state's beginning and end have in common. */
    List<Object> state() {
      return List.of(subject, code, modifiers);
    }

    Event at(long other) {
      return new Event(line, other, subject, code, modifiers, comment);
    }
  }

  /**
   * @param times counts how often each behaviour was seen
   */
  BorisObservation(
      String id,
      JsonNode.Fields fields,
      Map<String, BorisBehaviour> behaviours,
      Map<String, Integer> times,
      Problems problems,
      Remarks remarks) {
    this.id = id;
    this.fields = fields;
    this.behaviours = behaviours;
    this.times = times;
    this.problems = problems;
    this.remarks = remarks;
    epoch = fields.isTrue("start_from_current_epoch_time");
    ofDay = fields.isTrue("start_from_current_time") && !epoch;
  }

  ReadSession session(List<Object> read) {
    read.forEach(this::event);
    LocalDateTime date = date();
    if (ofDay) {
      ofDay(date);
    }
    events.sort(Comparator.comparingLong(Event::ms));
    long first = events.isEmpty() ? 0 : events.getFirst().ms;
    long zero = epoch || ofDay ? first : Math.min(0, first);
    if (zero < 0) {
      remarks.add("boris.negative", Problems.quoted(id));
    }
    Long start = null;
    if (epoch || (ofDay && date != null)) {
      start = first;
    } else if (date != null) {
      start = Math.addExact(epochMs(date.atZone(ZoneId.systemDefault())), zero);
    }
    if (start != null && !Moments.holds(start)) {
      problems.add(
          fields.line(),
          "boris.date",
          Problems.quoted(fields.textOr("date", "")),
          Problems.quoted(id));
    }
    List<ReadEntry> log = entries(zero);
    String developer = subjects.size() == 1 ? subjects.first() : null;
    ReadSession.Head head =
        new ReadSession.Head(
            developer,
            null,
            null,
            id.strip(),
            oneLine(fields.textOr("description", "")),
            null,
            null,
            null,
            null);
    return new ReadSession(null, head, start, null, Sorted.end(log), List.of(), log);
  }

  private void event(Object item) {
    int line = item instanceof JsonNode node ? node.line() : fields.line();
    if (!(item instanceof JsonNode.Items event) || event.of().size() < 3) {
      problems.add(line, "boris.event", Problems.quoted(id));
      return;
    }
    List<@Nullable Object> of = event.of();
    if (!(of.get(0) instanceof Number seconds) || !Double.isFinite(seconds.doubleValue())) {
      problems.add(line, "boris.noTime", Problems.quoted(id));
      return;
    }
    double at = seconds.doubleValue();
    OptionalLong ms = epoch ? Moments.epoch(at) : Moments.elapsed(at);
    if (ms.isEmpty()) {
      problems.add(line, "boris.far", Double.toString(at), Problems.quoted(id));
      return;
    }
    String code = words(of, 2);
    if (code.isBlank()) {
      problems.add(line, "boris.noBehaviour", Problems.quoted(id));
      return;
    }
    String subject = words(of, 1).strip();
    if (!subject.isEmpty()) {
      subjects.add(subject);
    }
    String modifiers = words(of, 3);
    List<String> each = modifiers.isEmpty() ? List.of() : List.of(modifiers.split("\\|", -1));
    events.add(new Event(line, ms.getAsLong(), subject, code, each, words(of, 4)));
  }

  /**
   * Makes times of day instants: by the clock on the wall, which is not the length of the day when
   * summer time begins or ends. Half a day back is past midnight, less is an event out of order.
   *
   * @param date null if no day is known; then every day has 24 hours
   */
  private void ofDay(@Nullable LocalDateTime date) {
    ZoneId zone = date == null ? ZoneOffset.UTC : ZoneId.systemDefault();
    LocalDate day = date == null ? LocalDate.EPOCH : date.toLocalDate();
    long midnights = 0;
    long before = Long.MIN_VALUE;
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      ZonedDateTime wall = wall(day.plusDays(midnights), event.ms, zone);
      if (before != Long.MIN_VALUE && before - epochMs(wall) > DAY_MS / 2) {
        midnights++;
        wall = wall(day.plusDays(midnights), event.ms, zone);
      }
      // In the hour that comes twice, what would be earlier is of the second time.
      ZonedDateTime again = wall.withLaterOffsetAtOverlap();
      before = epochMs(epochMs(wall) < before && epochMs(again) >= before ? again : wall);
      events.set(i, event.at(before));
    }
  }

  private static ZonedDateTime wall(LocalDate day, long ms, ZoneId zone) {
    LocalTime time = LocalTime.ofNanoOfDay(Math.floorMod(ms, DAY_MS) * 1_000_000);
    return day.plusDays(Math.floorDiv(ms, DAY_MS)).atTime(time).atZone(zone);
  }

  private static long epochMs(ZonedDateTime moment) {
    return moment.toInstant().toEpochMilli();
  }

  private List<ReadEntry> entries(long zero) {
    List<ReadEntry> log = new ArrayList<>();
    Map<List<Object>, Integer> open = new HashMap<>();
    for (Event event : events) {
      BorisBehaviour behaviour = behaviours.get(event.code);
      if (Math.subtractExact(event.ms, zero) > Limits.ELAPSED_MS) {
        problems.add(
            event.line, "boris.far", Double.toString(event.ms / 1000.0), Problems.quoted(id));
      }
      boolean lasts = behaviour != null && behaviour.lasts();
      Integer begun = lasts ? open.remove(event.state()) : null;
      if (begun != null) {
        log.set(begun, ended(log.get(begun), event, zero));
        continue;
      }
      if (lasts) {
        open.put(event.state(), log.size());
      }
      times.merge(event.code, 1, Integer::sum);
      log.add(entry(event, behaviour, zero));
    }
    long end = events.isEmpty() ? 0 : events.getLast().ms - zero;
    for (int unpaired : open.values()) {
      ReadEntry entry = log.get(unpaired);
      log.set(unpaired, entry.until(end));
    }
    if (!open.isEmpty()) {
      remarks.add("boris.unpaired", open.size(), Problems.quoted(id));
    }
    return log;
  }

  private ReadEntry entry(Event event, @Nullable BorisBehaviour behaviour, long zero) {
    String tool = null;
    List<String> more = new ArrayList<>();
    for (int i = 0; i < event.modifiers.size(); i++) {
      String modifier = event.modifiers.get(i).strip();
      if (modifier.isEmpty() || modifier.equals("None")) {
        continue;
      }
      if (tool == null && behaviour != null && behaviour.isTool(i)) {
        tool = modifier;
      } else {
        more.add(modifier);
      }
    }
    String text = event.comment;
    if (!more.isEmpty()) {
      text = (text.isEmpty() ? "" : text + " ") + "(" + String.join(", ", more) + ")";
    }
    if (subjects.size() > 1 && !event.subject.isEmpty()) {
      text = text.isEmpty() ? "[" + event.subject + "]" : "[" + event.subject + "] " + text;
    }
    return new ReadEntry(
        event.line,
        null,
        event.ms - zero,
        null,
        EntryKind.NOTE,
        event.code,
        text,
        tool,
        0,
        null,
        null,
        null,
        null);
  }

  /** What is said where a state ends is added to what was said where it began. */
  private static ReadEntry ended(ReadEntry begun, Event end, long zero) {
    String said = end.comment;
    boolean more = !said.isBlank() && !said.equals(begun.text());
    String joined = begun.text().isEmpty() ? said : begun.text() + "\n" + said;
    return begun.until(end.ms - zero).withText(more ? joined : begun.text());
  }

  private @Nullable LocalDateTime date() {
    String date = fields.text("date");
    if (date == null) {
      return null;
    }
    try {
      return Moments.local(date.strip().replace(' ', 'T'));
    } catch (DateTimeException e) {
      problems.add(fields.line(), "boris.date", Problems.quoted(date), Problems.quoted(id));
      return null;
    }
  }

  private static String words(List<@Nullable Object> of, int index) {
    Object value = index < of.size() ? of.get(index) : null;
    return value == null ? "" : value instanceof JsonNode ? "" : value.toString();
  }

  private static String oneLine(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
