package app.groundwork.ui.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.ui.capture.CaptureViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session in which each write in turn fails once: screen and file agree, and nothing is lost. */
class FailingDiskStoryTest {
  @TempDir Path folder;
  private ScreenFile file;
  private LiveViewModel live;
  private CaptureViewModel line;
  private int n;

  @BeforeEach
  void open() throws Exception {
    file = new ScreenFile(folder);
  }

  @AfterEach
  void close() {
    file.disk.heal();
    file.close();
  }

  @Test
  void screenAndFileAgreeAtWhicheverWriteItFails() {
    boolean failed = true;
    for (n = 1; failed; n++) {
      file.said.clear();
      file.disk.failAt(n, false);
      ShadowSession session = start();
      live = file.live(session);
      line = live.line();
      log("opened the release page #wiki");
      log(".e build failed #ci **");
      log(".w pipeline");
      edit(" of the other team");
      log("to be taken back");
      undo();
      pause();
      stop("half typed");
      failed = file.disk.heal();

      List<LogEntry> inFile = file.log(session);
      assertThat(live.entries()).isEqualTo(inFile.reversed());
      assertThat(inFile)
          .extracting(LogEntry::text)
          .as("write %d", n)
          .containsExactly(
              "opened the release page",
              "build failed",
              "pipeline of the other team",
              "half typed");
      assertThat(inFile.get(2).kind()).isEqualTo(EntryKind.WAIT);
      assertThat(file.draft(CaptureTargetViewModel.draftKey(session.id()))).isEmpty();
      live.close();
    }
    assertThat(n).isGreaterThan(80);
    assertThat(file.workspace.check().join()).isEmpty();
  }

  @Test
  void whatIsStruckIsGoneAtWhicheverWriteItFails() {
    boolean failed = true;
    for (n = 1; failed; n++) {
      ShadowSession session = file.start("dev 1");
      live = file.live(session);
      line = live.line();
      file.log(session, "kept");
      file.pass(61_000);
      file.log(session, "secret");
      line.text().set("secret, half typed");
      file.said.clear();
      file.disk.failAt(n, false);
      live.running().strike(1);
      failed = file.disk.heal();
      assertThat(line.text().get()).isEmpty();
      assertThat(file.said).hasSize(1);
      if (!file.said.getFirst().contains("struck for good")) {
        assertThat(file.said.getFirst()).startsWith("Off the record: ");
        live.running().strike(1);
      }
      assertThat(file.said.getLast()).contains("struck for good");
      assertThat(file.log(session)).extracting(LogEntry::text).containsExactly("kept");
      assertThat(live.entries()).isEqualTo(file.log(session));
      assertThat(file.draft(CaptureTargetViewModel.draftKey(session.id()))).isEmpty();
      live.running().stop();
      live.close();
    }
    assertThat(n).isGreaterThan(6);
  }

  @Test
  void aPauseThatWasNotSavedIsAskedForAgain() {
    ShadowSession session = file.start("dev 1");
    live = file.live(session);
    file.pass(600_000);
    live.running().askAbout(300_000);
    file.disk.failAt(1, false);
    live.running().answerJump(true);
    assertThat(file.said.getLast()).contains("disk is full");
    assertThat(live.running().jump().get()).isNotNull();
    live.running().answerJump(true);
    assertThat(live.running().jump().get()).isNull();
    assertThat(live.elapsed().get()).isEqualTo(300_000);
  }

  private ShadowSession start() {
    StartViewModel form = new StartViewModel(file.workspace, file.context);
    form.text(StartViewModel.Field.DEVELOPER).set("dev 1");
    form.text(StartViewModel.Field.WORKFLOW).set("deploy");
    AtomicReference<ShadowSession> started = new AtomicReference<>();
    form.start(started::set);
    if (started.get() == null) {
      assertThat(file.said.getLast()).contains("disk is full");
      assertThat(form.text(StartViewModel.Field.WORKFLOW).get()).isEqualTo("deploy");
      form.start(started::set);
    }
    assertThat(file.query(file.sessions::running)).containsExactly(started.get());
    return started.get();
  }

  private void type(String text) {
    file.pass(20);
    for (int end : List.of(1, text.length() / 2, text.length())) {
      line.text().set(text.substring(0, end));
      if (failing()) {
        assertThat(line.text().get()).isEqualTo(text.substring(0, end));
        wait(2);
        assertThat(failing()).isFalse();
      }
      assertThat(draft()).isEqualTo(text.substring(0, end));
    }
  }

  private void log(String text) {
    type(text);
    int before = live.entries().size();
    line.enter();
    assertThat(line.text().get()).isEmpty();
    if (failing()) {
      assertThat(line.problem().get()).contains(text, "disk is full");
      assertThat(live.entries()).hasSize(before);
      retry();
    }
    assertThat(line.problem().get()).isEmpty();
    assertThat(line.canRetry().get()).isFalse();
    assertThat(live.entries()).hasSize(before + 1);
    assertThat(line.text().get()).isEmpty();
    assertThat(draft()).isEmpty();
  }

  /** By Enter, by the button, by itself; or with the next line already begun. */
  private void retry() {
    switch (n % 4) {
      case 0 -> line.enter();
      case 1 -> line.retry();
      case 2 -> wait(2);
      default -> {
        file.pass(20);
        line.text().set("next");
        wait(2);
        assertThat(line.text().get()).isEqualTo("next");
        assertThat(draft()).isEqualTo("next");
        line.text().set("");
      }
    }
  }

  private void edit(String more) {
    line.up();
    String edited = line.text().get() + more;
    line.text().set(edited);
    line.enter();
    if (failing()) {
      assertThat(line.problem().get()).contains("disk is full");
      assertThat(line.editing().get()).isNotNull();
      assertThat(line.text().get()).isEqualTo(edited);
      line.enter();
    }
    assertThat(line.editing().get()).isNull();
    assertThat(line.problem().get()).isEmpty();
  }

  private void undo() {
    int before = live.entries().size();
    if (file.workspace.undo().isCompletedExceptionally()) {
      assertThat(live.entries()).hasSize(before);
      file.workspace.undo().join();
    }
    assertThat(live.entries()).hasSize(before - 1);
  }

  private void pause() {
    live.running().pauseOrResume();
    if (!live.paused().get()) {
      assertThat(file.said.getLast()).contains("disk is full");
      live.running().pauseOrResume();
    }
    assertThat(live.paused().get()).isTrue();
  }

  private void stop(String halfTyped) {
    type(halfTyped);
    live.running().stop();
    ShadowSession session = file.query(tx -> file.sessions.sessions(tx).getFirst());
    if (session.isRunning()) {
      assertThat(file.said.getLast()).contains("disk is full");
      live.running().stop();
    }
    assertThat(file.query(file.sessions::running)).isEmpty();
  }

  private boolean failing() {
    return file.workspace.saveState().failure() != null;
  }

  private String draft() {
    return file.draft(CaptureTargetViewModel.draftKey(live.sessionId())).orElse("");
  }

  private void wait(int seconds) {
    for (int tick = 0; tick < seconds * 2; tick++) {
      live.tick();
    }
  }
}
