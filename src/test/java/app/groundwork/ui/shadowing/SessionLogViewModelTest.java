package app.groundwork.ui.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LiveFigures;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionLogViewModelTest {
  private static final List<String> LINES =
      List.of(
          "seen #ci",
          ".e failed **",
          ".w pipeline",
          ".w",
          ".i self",
          ".i",
          "-2 late",
          "0:30 then",
          "*");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void equalsAFreshReadAfterWhateverChanges(long seed) throws Exception {
    Random random = new Random(seed);
    try (ScreenFile file = new ScreenFile(folder)) {
      file.disk.heal();
      ShadowSession other = file.start("dev 0");
      ShadowSession session = file.start("dev 1");
      for (Comparator<LogEntry> order : List.of(LogEntry.IN_ORDER, LogEntry.IN_ORDER.reversed())) {
        try (SessionLogViewModel log =
            new SessionLogViewModel(file.workspace, file.context, session.id(), order)) {
          int[] told = {0};
          log.follow(() -> told[0]++);
          for (int i = 0; i < 150; i++) {
            file.pass(random.nextInt(40_000));
            change(file, random, session, other);
            check(file, log, session, order);
          }
          assertThat(told[0]).isGreaterThan(100);
        }
      }
    }
  }

  private static void change(
      ScreenFile file, Random random, ShadowSession session, ShadowSession other) {
    List<LogEntry> now = file.log(session);
    LogEntry any = now.isEmpty() ? null : now.get(random.nextInt(now.size()));
    switch (any == null ? 0 : random.nextInt(12)) {
      case 0, 1, 2, 3 -> file.log(session, LINES.get(random.nextInt(LINES.size())));
      case 4 -> file.log(other, "elsewhere");
      case 5 -> {
        EntryKind kind = EntryKind.values()[random.nextInt(EntryKind.values().length)];
        file.change(tx -> file.capture.setKind(tx, any.id(), kind));
      }
      case 6 -> {
        long at = session.startedAt() + random.nextInt(3_000_000);
        file.change(tx -> file.capture.change(tx, any.withAt(at)));
      }
      case 7 ->
          file.change(
              tx -> {
                file.sessions.removeEntry(tx, any.id());
                return true;
              });
      case 8 ->
          file.change(
              tx -> {
                if (random.nextBoolean()) {
                  file.capture.pause(tx, session.id(), file.clock.millis());
                } else {
                  file.capture.resume(tx, session.id(), file.clock.millis());
                }
                return true;
              });
      case 9, 10 -> file.workspace.undo().join();
      default -> file.workspace.redo().join();
    }
  }

  private static void check(
      ScreenFile file, SessionLogViewModel log, ShadowSession session, Comparator<LogEntry> order) {
    List<LogEntry> fresh = file.log(session);
    assertThat(log.entries()).isEqualTo(fresh.stream().sorted(order).toList());
    var head = log.head();
    if (head.isEmpty()) {
      assertThat(fresh).isEmpty();
      return;
    }
    ShadowSession now = file.now(session);
    assertThat(head.get().session()).isEqualTo(now);
    assertThat(head.get().pauses())
        .isEqualTo(file.query(tx -> file.sessions.pauses(tx, session.id())));
    long at = file.clock.millis();
    assertThat(log.figures(at))
        .isEqualTo(new LiveFigures(now, fresh, head.get().pauses()).figures(at));
    fresh.forEach(entry -> assertThat(log.entry(entry.id())).contains(entry));
  }
}
