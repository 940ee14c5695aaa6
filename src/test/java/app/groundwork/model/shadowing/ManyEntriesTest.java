package app.groundwork.model.shadowing;

import static app.groundwork.model.shadowing.Logs.entry;
import static app.groundwork.model.shadowing.Logs.minute;
import static app.groundwork.model.shadowing.Logs.session;
import static app.groundwork.model.shadowing.Logs.span;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@link LogBook#changeAll}: many entries changed at once. */
class ManyEntriesTest {
  private static final double LENGTH = 60;

  private static LogBook book(@Nullable Double until, List<LogEntry> log) {
    return new LogBook(
        session(until),
        List.of(),
        log.stream().filter(LogEntry::isRunning).toList(),
        log.isEmpty() ? null : log.getLast().at());
  }

  private static List<LogEntry> toKind(List<LogEntry> log, Set<String> chosen, EntryKind kind) {
    List<LogEntry> changed = new ArrayList<>();
    for (int i = 0; i < log.size(); i++) {
      if (chosen.contains(log.get(i).id())) {
        changed.add(log.get(i).withKind(kind, i + 1 < log.size() ? log.get(i + 1).at() : null));
      }
    }
    return changed;
  }

  private static List<LogEntry> after(List<LogEntry> log, List<LogEntry> written) {
    Map<String, LogEntry> now = new HashMap<>();
    written.forEach(entry -> now.put(entry.id(), entry));
    return log.stream().map(entry -> now.getOrDefault(entry.id(), entry)).toList();
  }

  @Test
  void eachWaitLastsUntilTheNextEntryAndTheLastUntilTheEnd() {
    List<LogEntry> log =
        List.of(
            entry("1", 1, EntryKind.NOTE),
            entry("2", 3, EntryKind.NOTE),
            entry("3", 7, EntryKind.ERROR),
            entry("4", 9, EntryKind.NOTE));
    List<LogEntry> written =
        book(LENGTH, log)
            .changeAll(toKind(log, Set.of("1", "2", "4"), EntryKind.WAIT), minute(200));
    assertThat(written)
        .containsExactly(
            span("1", 1, 3.0, EntryKind.WAIT),
            span("2", 3, 7.0, EntryKind.WAIT),
            span("4", 9, LENGTH, EntryKind.WAIT));
  }

  @Test
  void whileTheSessionRunsOnlyTheLastOfThemRuns() {
    List<LogEntry> log =
        List.of(
            span("1", 1, null, EntryKind.WAIT),
            span("2", 3, null, EntryKind.INTERRUPT),
            entry("3", 7, EntryKind.NOTE));
    List<LogEntry> changed = List.of(log.get(0), log.get(1), log.get(2));
    List<LogEntry> written =
        book(null, log)
            .changeAll(
                changed.stream().map(entry -> entry.withKind(EntryKind.WAIT, null)).toList(),
                minute(10));
    assertThat(written)
        .containsExactlyInAnyOrder(
            span("1", 1, 3.0, EntryKind.WAIT),
            span("2", 3, 7.0, EntryKind.WAIT),
            span("3", 7, null, EntryKind.WAIT));
  }

  @Test
  void anySelectionAndAnyChangeLeaveTheLogSound() {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      Double until = random.nextBoolean() ? LENGTH : null;
      List<LogEntry> log = log(random, until);
      Set<String> chosen = new HashSet<>();
      log.stream().filter(each -> random.nextInt(3) > 0).forEach(each -> chosen.add(each.id()));
      EntryKind kind = EntryKind.values()[random.nextInt(EntryKind.values().length)];
      boolean byKind = random.nextBoolean();
      List<LogEntry> changed =
          byKind
              ? toKind(log, chosen, kind)
              : log.stream()
                  .filter(each -> chosen.contains(each.id()))
                  .map(each -> each.withSeverity(2).withTool("ci"))
                  .toList();
      List<LogEntry> now =
          after(log, book(until, log).changeAll(changed, minute(random.nextInt(80))));
      assertSound(seed, now, until);
      for (int i = 0; i < log.size(); i++) {
        LogEntry was = log.get(i);
        LogEntry is = now.get(i);
        assertThat(is.at()).as("time, seed %s", seed).isEqualTo(was.at());
        if (!chosen.contains(was.id())) {
          assertThat(is.withUntil(was.until())).as("not chosen, seed %s", seed).isEqualTo(was);
        } else if (byKind) {
          assertThat(is.kind()).as("kind, seed %s", seed).isEqualTo(kind);
        } else {
          assertThat(is.severity()).as("friction, seed %s", seed).isEqualTo(2);
          assertThat(is.until()).as("span, seed %s", seed).isEqualTo(was.until());
        }
      }
    }
  }

  private static List<LogEntry> log(Random random, @Nullable Double until) {
    List<LogEntry> log = new ArrayList<>();
    double at = 0;
    int size = random.nextInt(30);
    for (int i = 0; i < size; i++) {
      // Now and then two at the same moment.
      at = Math.min(LENGTH, at + random.nextInt(4));
      EntryKind kind = EntryKind.values()[random.nextInt(EntryKind.values().length)];
      String id = String.format("%02d", i);
      log.add(
          kind.isSpan()
              ? span(id, at, Math.min(LENGTH, at + random.nextInt(9)), kind)
              : entry(id, at, kind));
    }
    if (until == null && !log.isEmpty()) {
      int last = log.size() - 1;
      LogEntry running = log.get(last).withKind(EntryKind.WAIT, null).withUntil(null);
      log.set(last, running);
    }
    return log;
  }

  private static void assertSound(int seed, List<LogEntry> log, @Nullable Double until) {
    int waits = 0;
    int breaks = 0;
    for (LogEntry entry : log) {
      Long end = entry.until();
      assertThat(entry.by() != null)
          .as("who broke in, seed %s", seed)
          .isEqualTo(entry.kind() == EntryKind.INTERRUPT);
      if (!entry.kind().isSpan()) {
        assertThat(end).as("no span has no end, seed %s", seed).isNull();
      } else if (end != null) {
        assertThat(end)
            .as("end, seed %s", seed)
            .isBetween(entry.at(), Math.max(entry.at(), minute(LENGTH)));
      }
      waits += entry.isRunning() && entry.kind() == EntryKind.WAIT ? 1 : 0;
      breaks += entry.isRunning() && entry.kind() == EntryKind.INTERRUPT ? 1 : 0;
    }
    int most = until == null ? 1 : 0;
    assertThat(waits).as("running waits, seed %s", seed).isLessThanOrEqualTo(most);
    assertThat(breaks).as("running interruptions, seed %s", seed).isLessThanOrEqualTo(most);
  }
}
