package app.groundwork.ui.shadowing;

import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Refusal;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.testing.FailingDisk;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A workspace on disk and what the view models are given; all on the caller's thread. */
final class ScreenFile implements AutoCloseable {
  final HandClock clock = new HandClock();
  final FailingDisk disk = new FailingDisk();
  final ShadowingStore sessions = new ShadowingStore();
  final ShadowCapture capture = new ShadowCapture(new PeopleStore(), sessions);

  final SaidNotices notices = new SaidNotices();

  /** What was said, offered and warned of. */
  final List<String> said = notices.said;

  final TestDesk desk = new TestDesk();
  final List<String> copied = desk.copied;
  final AreaContext context = new AreaContext(Runnable::run, clock, new Nowhere(), notices, desk);
  private final Path file;
  Workspace workspace;

  ScreenFile(Path folder) throws Refusal {
    file = folder.resolve("w.groundwork");
    workspace = Workspace.create(file, setup());
  }

  private Setup setup() {
    Setup plain = Setup.standard().sameThread().withClock(clock);
    return new Setup(plain.runner(), plain.clock(), plain.undoSteps(), disk);
  }

  /** Closes the file and opens it again. */
  void reopen() throws Refusal {
    workspace.close();
    workspace = Workspace.open(file, setup());
  }

  void pass(long ms) {
    clock.pass(Duration.ofMillis(ms));
  }

  /** Starts a session with that developer. */
  ShadowSession start(String developer) {
    return change(
        tx ->
            capture.start(
                tx,
                new ShadowCapture.Start(
                    developer, null, "deploy", "", Consent.NOT_ASKED, null, null, null),
                clock.millis()));
  }

  /** The live screen of that session, by clocks that go together. */
  LiveViewModel live(ShadowSession session) {
    return new LiveViewModel(workspace, context, session.id(), () -> clock.millis() * 1_000_000);
  }

  LogEntry log(ShadowSession session, String line) {
    return change(tx -> capture.log(tx, session.id(), line, clock.millis()));
  }

  /** What the file has of a session's log. */
  List<LogEntry> log(ShadowSession session) {
    return query(tx -> sessions.log(tx, session.id()));
  }

  ShadowSession now(ShadowSession session) {
    return query(tx -> sessions.session(tx, session.id())).orElseThrow();
  }

  Optional<String> draft(String key) {
    return workspace.drafts().get(key).join().map(draft -> draft.text());
  }

  <T> T change(Function<Tx, T> work) {
    return workspace.change("test", work::apply).join();
  }

  <T> T query(Function<Tx, T> work) {
    return workspace.query(work::apply).join();
  }

  @Override
  public void close() {
    workspace.close();
  }
}
