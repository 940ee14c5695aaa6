package app.groundwork.model.shadowing;

import static app.groundwork.model.shadowing.Logs.minute;
import static app.groundwork.model.shadowing.Logs.pause;
import static app.groundwork.model.shadowing.Logs.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.Pause;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiveFiguresTest {
  private static final String[] TOOLS = {"ci", "CI", "wiki", "slack", "Wiki"};

  @Test
  void agreeWithTheFiguresOfTheWholeLogAfterAnyChanges() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 60; round++) {
      List<Pause> pauses = pauses(random);
      ShadowSession session = session(random.nextInt(4) == 0 ? 90.0 : null);
      LiveFigures live = new LiveFigures(session, List.of(), pauses);
      List<LogEntry> log = new ArrayList<>();
      int id = 0;
      for (int step = 0; step < 900; step++) {
        int choice = random.nextInt(10);
        if (choice == 0 && !log.isEmpty()) {
          live.remove(log.remove(random.nextInt(log.size())).id());
        } else if (choice <= 2 && !log.isEmpty()) {
          String old = log.remove(random.nextInt(log.size())).id();
          log.add(entry(random, old, random.nextDouble(130) - 5));
          live.replace(log.getLast());
        } else {
          double at = choice == 3 ? random.nextDouble(130) - 5 : step / 8.0;
          log.add(entry(random, String.format("%06d", id++), at));
          live.add(log.getLast());
        }
        if (step % 13 == 0) {
          compare(live, session, log, pauses, minute(random.nextDouble(140) - 5));
        }
      }
      compare(live, session, log, pauses, minute(130));
      List<Pause> other = pauses(random);
      compare(live.under(session(50.0), other), session(50.0), log, other, 0);
    }
  }

  private static void compare(
      LiveFigures live, ShadowSession session, List<LogEntry> log, List<Pause> pauses, long now) {
    List<LogEntry> sorted = log.stream().sorted(LogEntry.IN_ORDER).toList();
    assertThat(live.log()).isEqualTo(sorted);
    assertThat(live.figures(now)).isEqualTo(SessionFigures.of(session, sorted, pauses, now));
  }

  @Test
  void removingWhatIsNotThereDoesNothing() {
    LiveFigures live = new LiveFigures(session(null), List.of(), List.of());
    live.remove("gone");
    assertThat(live.log()).isEmpty();
    assertThat(live.figures(minute(5)).entries()).isZero();
  }

  private static LogEntry entry(RandomGenerator random, String id, double at) {
    EntryKind[] kinds = EntryKind.values();
    LogEntry entry = Logs.entry(id, at, kinds[random.nextInt(kinds.length)]);
    entry = entry.withTool(random.nextInt(3) == 0 ? TOOLS[random.nextInt(TOOLS.length)] : null);
    boolean runs = random.nextInt(10) == 0;
    entry = entry.withUntil(runs ? null : Long.valueOf(minute(at + random.nextDouble(12))));
    return entry.withSeverity(random.nextInt(4));
  }

  private static List<Pause> pauses(RandomGenerator random) {
    List<Pause> pauses = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      double from = random.nextDouble(120) - 5;
      @Nullable Double until = random.nextInt(6) == 0 ? null : from + random.nextDouble(10);
      pauses.add(pause(from, until));
    }
    return pauses;
  }
}
