package app.groundwork.model.shadowing;

import static app.groundwork.model.shadowing.Logs.entry;
import static app.groundwork.model.shadowing.Logs.minute;
import static app.groundwork.model.shadowing.Logs.minutes;
import static app.groundwork.model.shadowing.Logs.pause;
import static app.groundwork.model.shadowing.Logs.session;
import static app.groundwork.model.shadowing.Logs.span;
import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.shadowing.SessionFigures.ToolUse;
import app.groundwork.model.shadowing.SessionSummary.KindUse;
import app.groundwork.model.shadowing.SessionSummary.Transition;
import app.groundwork.model.shadowing.SessionSummary.WaitCause;
import app.groundwork.model.shadowing.TimeLine.Stretch;
import app.groundwork.model.shadowing.TimeLine.Tick;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Random sessions in whole minutes, counted minute by minute beside the formulas. */
class FormulasPropertyTest {
  private static final int LONGEST = 90;

  /** A log and what a look at every single minute says of it. */
  private static final class Counted {
    final int end;
    final @Nullable Double stopped;
    final List<Pause> pauses = new ArrayList<>();
    final List<LogEntry> log = new ArrayList<>();

    Counted(Random random) {
      end = random.nextInt(LONGEST);
      stopped = random.nextInt(4) == 0 ? null : Double.valueOf(end);
      for (int n = random.nextInt(4); n > 0; n--) {
        int from = random.nextInt(LONGEST);
        boolean lasts = stopped == null && random.nextInt(6) == 0;
        pauses.add(pause(from, lasts ? null : Double.valueOf(from + random.nextInt(20))));
      }
      int entries = random.nextInt(25);
      for (int i = 0; i < entries; i++) {
        log.add(some(random, String.format("%02d", i)));
      }
      log.sort(LogEntry.IN_ORDER);
    }

    private static LogEntry some(Random random, String id) {
      EntryKind kind = EntryKind.values()[random.nextInt(EntryKind.values().length)];
      int at = random.nextInt(LONGEST + 10) - 5;
      boolean runs = random.nextInt(8) == 0;
      LogEntry entry =
          kind.isSpan()
              ? span(id, at, runs ? null : Double.valueOf(at + random.nextInt(25)), kind)
              : entry(id, at, kind);
      String[] tools = {"ci", "CI", "wiki", "Chat"};
      entry = random.nextBoolean() ? entry.withTool(tools[random.nextInt(4)]) : entry;
      return entry.withSeverity(random.nextInt(4)).withText("t" + random.nextInt(3));
    }

    /** How many minutes of the clock had passed at minute {@code wall}, within the session. */
    int elapsed(double wall) {
      int passed = 0;
      for (int m = 0; m < Math.min(wall, end); m++) {
        passed += stands(m) ? 0 : 1;
      }
      return passed;
    }

    private boolean stands(int m) {
      return pauses.stream()
          .anyMatch(
              pause ->
                  pause.from() <= minute(m)
                      && (pause.until() == null || pause.until() > minute(m)));
    }

    int from(LogEntry entry) {
      return elapsed((entry.at() - Logs.START) / 60_000.0);
    }

    int until(LogEntry entry) {
      Long until = entry.until();
      return until == null ? elapsed(end) : elapsed((until - Logs.START) / 60_000.0);
    }

    long waiting() {
      boolean[] waits = new boolean[LONGEST];
      for (LogEntry entry : log) {
        for (int m = from(entry); entry.kind() == EntryKind.WAIT && m < until(entry); m++) {
          waits[m] = true;
        }
      }
      return minutes(count(waits));
    }

    private static int count(boolean[] flags) {
      int count = 0;
      for (boolean flag : flags) {
        count += flag ? 1 : 0;
      }
      return count;
    }

    /** The places in the log where another tool is named than before. */
    List<String> moves() {
      List<String> moves = new ArrayList<>();
      String before = null;
      for (LogEntry entry : log) {
        if (entry.tool() != null) {
          String tool = entry.tool().toLowerCase();
          if (before != null && !before.equals(tool)) {
            moves.add(entry.id());
          }
          before = tool;
        }
      }
      return moves;
    }

    long undisturbed() {
      boolean[] busy = new boolean[LONGEST];
      boolean[] cut = new boolean[LONGEST + 1];
      List<String> moves = moves();
      for (LogEntry entry : log) {
        for (int m = from(entry); entry.kind().isSpan() && m < until(entry); m++) {
          busy[m] = true;
        }
        cut[from(entry)] |=
            entry.kind().isSpan()
                || entry.kind() == EntryKind.ERROR
                || entry.kind() == EntryKind.SWITCH
                || moves.contains(entry.id());
      }
      int longest = 0;
      int run = 0;
      for (int m = 0; m < elapsed(end); m++) {
        run = busy[m] ? 0 : cut[m] ? 1 : run + 1;
        longest = Math.max(longest, run);
      }
      return minutes(longest);
    }

    Map<String, Long> tools() {
      Map<String, Long> use = new HashMap<>();
      for (int m = 0; m < elapsed(end); m++) {
        String tool = null;
        for (LogEntry entry : log) {
          tool = entry.tool() != null && from(entry) <= m ? entry.tool().toLowerCase() : tool;
        }
        if (tool != null) {
          use.merge(tool, minutes(1), Long::sum);
        }
      }
      return use;
    }
  }

  @RepeatedTest(20)
  void theFormulasSayWhatCountingSays(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 100; i++) {
      Counted counted = new Counted(random);
      ShadowSession session = session(counted.stopped);
      long now = minute(counted.end);
      SessionFigures figures = SessionFigures.of(session, counted.log, counted.pauses, now);
      TimeLine line = TimeLine.of(session, counted.log, counted.pauses, now);
      SessionSummary summary = SessionSummary.of(session, counted.log, counted.pauses, now);

      assertThat(figures.elapsedMs()).isEqualTo(minutes(counted.elapsed(counted.end)));
      assertThat(figures.waitingMs()).isEqualTo(counted.waiting());
      assertThat(figures.undisturbedMs()).isEqualTo(counted.undisturbed());
      assertFiguresAndTimeLineAgree(counted, figures, line);
      assertSummaryAgrees(counted, figures, line, summary);
    }
  }

  private static void assertFiguresAndTimeLineAgree(
      Counted counted, SessionFigures figures, TimeLine line) {
    Map<String, Long> named = new HashMap<>();
    figures.tools().forEach(use -> named.put(use.tool().toLowerCase(), use.ms()));
    Map<String, Long> drawn = new HashMap<>();
    line.tools().forEach(s -> drawn.merge(s.label().toLowerCase(), length(s), Long::sum));
    assertThat(drawn).isEqualTo(named);
    named.values().removeIf(ms -> ms == 0);
    assertThat(named).isEqualTo(counted.tools());
    assertThat(figures.tools().stream().mapToInt(ToolUse::times).sum())
        .isEqualTo(counted.log.stream().filter(entry -> entry.tool() != null).count());
    assertThat(line.elapsedMs()).isEqualTo(figures.elapsedMs());
    assertThat(union(line.waits())).isEqualTo(figures.waitingMs());
    assertThat(line.frictions()).hasSize(figures.frictionPoints());
    assertThat(line.wishes()).hasSize(figures.wishes());
    long touching = -1;
    for (Stretch stretch : line.tools()) {
      assertThat(touching < 0 || stretch.from() == touching).isTrue();
      touching = stretch.until();
    }
    assertThat(touching < 0 || touching == line.elapsedMs()).isTrue();
    for (List<Stretch> lane : List.of(line.tools(), line.waits(), line.interruptions())) {
      assertThat(lane)
          .allMatch(s -> 0 <= s.from() && s.from() <= s.until() && s.until() <= line.elapsedMs());
    }
    for (List<Tick> ticks : List.of(line.frictions(), line.wishes())) {
      assertThat(ticks).allMatch(tick -> 0 <= tick.at() && tick.at() <= line.elapsedMs());
    }
  }

  private static void assertSummaryAgrees(
      Counted counted, SessionFigures figures, TimeLine line, SessionSummary summary) {
    int moves = summary.transitions().stream().mapToInt(Transition::times).sum();
    List<String> moved = counted.moves();
    long explicit =
        counted.log.stream()
            .filter(entry -> entry.kind() == EntryKind.SWITCH && !moved.contains(entry.id()))
            .count();
    assertThat(moves).isEqualTo(moved.size());
    assertThat(figures.switches()).isEqualTo((int) (moves + explicit));
    assertThat(summary.transitions()).allMatch(move -> !move.from().equalsIgnoreCase(move.to()));
    assertThat(summary.kinds().stream().mapToInt(KindUse::times).sum())
        .isEqualTo(counted.log.size());
    long waits = summary.waits().stream().mapToLong(WaitCause::ms).sum();
    assertThat(waits)
        .isEqualTo(line.waits().stream().mapToLong(FormulasPropertyTest::length).sum())
        .isGreaterThanOrEqualTo(figures.waitingMs());
    assertThat(summary.kinds().stream().filter(use -> use.kind() == EntryKind.WAIT))
        .allMatch(use -> use.ms() == waits);
    assertThat(summary.frictions()).hasSize(figures.frictionPoints());
    assertThat(summary.wishes()).hasSize(figures.wishes());
  }

  private static long length(Stretch stretch) {
    return stretch.until() - stretch.from();
  }

  private static long union(List<Stretch> stretches) {
    long length = 0;
    long covered = 0;
    for (Stretch stretch : stretches) {
      length += Math.max(0, stretch.until() - Math.max(covered, stretch.from()));
      covered = Math.max(covered, stretch.until());
    }
    return length;
  }
}
