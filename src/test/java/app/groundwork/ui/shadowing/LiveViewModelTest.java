package app.groundwork.ui.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.ShadowSession;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveViewModelTest {
  @TempDir Path folder;
  private final AtomicLong nanos = new AtomicLong();
  private ScreenFile file;
  private ShadowSession session;
  private LiveViewModel live;

  @BeforeEach
  void open() throws Exception {
    file = new ScreenFile(folder);
    session = file.start("dev 1");
    live = new LiveViewModel(file.workspace, file.context, session.id(), nanos::get);
  }

  @AfterEach
  void close() {
    live.close();
    file.close();
  }

  @Test
  void showsClockPersonAndTotals() {
    assertThat(live.who().get()).isEqualTo("dev 1 · deploy");
    pass(90_000, 90_000);
    log(".w pipeline");
    pass(30_000, 30_000);
    assertThat(live.clockText().get()).isEqualTo("02:00");
    assertThat(live.length(live.entries().getFirst())).isEqualTo("00:30");
    assertThat(live.lastEntry().get()).isEqualTo("01:30 pipeline");
    SessionFigures figures = Objects.requireNonNull(live.figures().get());
    assertThat(figures.waitingMs()).isEqualTo(30_000);
    assertThat(figures.entries()).isEqualTo(1);
  }

  @Test
  void aPauseStopsTheClock() {
    pass(60_000, 60_000);
    live.running().pauseOrResume();
    assertThat(live.paused().get()).isTrue();
    pass(600_000, 600_000);
    assertThat(live.clockText().get()).isEqualTo("01:00");
    live.running().pauseOrResume();
    pass(1_000, 1_000);
    assertThat(live.clockText().get()).isEqualTo("01:01");
    file.workspace.undo().join();
    assertThat(live.paused().get()).isTrue();
  }

  @Test
  void asksAboutEachJumpInTurn() {
    pass(500, 500);
    pass(120_000, 500);
    pass(500, 500);
    pass(60_000, 500);
    assertThat(question()).isEqualTo(120_000);
    live.running().answerJump(true);
    assertThat(question()).isEqualTo(60_000);
    assertThat(live.elapsed().get()).isEqualTo(61_000);
    live.running().answerJump(false);
    assertThat(live.running().jump().get()).isNull();
    assertThat(live.elapsed().get()).isEqualTo(61_000);
    file.workspace.undo().join();
    assertThat(live.elapsed().get()).isEqualTo(181_000);
  }

  @Test
  void asksNothingWhilePaused() {
    live.running().pauseOrResume();
    pass(120_000, 500);
    assertThat(live.running().jump().get()).isNull();
  }

  @Test
  void aClockSetBackNeitherStopsNorMovesTheSession() {
    pass(60_000, 500);
    pass(-3_600_000, 500);
    assertThat(live.clockText().get()).isEqualTo("01:00");
    log("after");
    pass(1_000, 1_000);
    assertThat(live.clockText().get()).isEqualTo("01:01");
    assertThat(file.now(session).startedAt()).isEqualTo(session.startedAt());
    live.running().stop();
    assertThat(file.now(session).endedAt()).isEqualTo(session.startedAt() + 61_500);
  }

  @Test
  void stoppingKeepsWhatWasHalfTyped() {
    log("one");
    live.line().text().set("half");
    live.line().text().set("");
    live.line().up();
    live.line().text().set("one and a half");
    live.running().stop();
    assertThat(file.now(session).isRunning()).isFalse();
    assertThat(file.log(session)).extracting(LogEntry::text).containsExactly("one and a half");
  }

  @Test
  void stoppingSavesAnEditAndTheLineThatWaitedForIt() {
    log("one");
    live.line().text().set("half");
    live.edit(live.entries().getFirst());
    live.line().text().set("one!");
    live.running().stop();
    assertThat(file.now(session).isRunning()).isFalse();
    assertThat(file.log(session)).extracting(LogEntry::text).containsExactly("one!", "half");
  }

  @Test
  void strikingSparesWhatIsOlder() {
    log("kept");
    pass(120_000, 120_000);
    log("struck");
    live.line().text().set("half");
    live.running().strike(1);
    assertThat(live.entries()).extracting(LogEntry::text).containsExactly("kept");
    assertThat(live.line().text().get()).isEmpty();
    assertThat(live.line().unclear()).isFalse();
    assertThat(file.said)
        .containsExactly(
            "The last 1 min are struck for good (1 entry). Undo starts anew from here.");
    assertThat(live.lastEntry().get()).isEqualTo("00:00 kept");
  }

  @Test
  void aSessionThatIsGoneShowsNothingMore() {
    log("one");
    file.workspace.undo().join();
    file.change(
        tx -> {
          file.sessions.remove(tx, session.id());
          return true;
        });
    live.tick();
    assertThat(live.entries()).isEmpty();
    assertThat(file.said).isEmpty();
  }

  @Test
  void aFileThatDoesNotAnswerIsToldOnceAndReadAgain() {
    log("one");
    file.disk.failReadsOf("log_entry WHERE id IN");
    log("two");
    file.disk.failReadsOf("log_entry WHERE session_id = ? ORDER BY");
    live.tick();
    live.tick();
    assertThat(file.said).hasSize(1);
    assertThat(file.said.getFirst()).contains("could not be read");
    assertThat(live.entries()).hasSize(1);
    file.disk.failReadsOf("");
    live.tick();
    assertThat(live.entries()).isEqualTo(file.log(session).reversed());
  }

  private long question() {
    return Objects.requireNonNull(live.running().jump().get()).until()
        - Objects.requireNonNull(live.running().jump().get()).from();
  }

  private void log(String text) {
    live.line().text().set(text);
    live.line().enter();
  }

  private void pass(long wallMs, long realMs) {
    // Looked at twice a second, as the window does.
    long steps = Math.max(1, Math.min(realMs, wallMs) / 500);
    for (long step = 0; step < steps; step++) {
      file.pass(wallMs / steps);
      nanos.addAndGet(realMs / steps * 1_000_000);
      live.tick();
    }
  }
}
