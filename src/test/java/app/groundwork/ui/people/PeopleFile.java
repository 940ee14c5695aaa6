package app.groundwork.ui.people;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
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
import java.util.function.Function;

/** A workspace on disk and what the view models are given; all on the caller's thread. */
final class PeopleFile implements AutoCloseable {
  final HandClock clock = new HandClock();
  final FailingDisk disk = new FailingDisk();
  final PeopleStore people = new PeopleStore();
  final ShadowingStore sessions = new ShadowingStore();
  final ShadowCapture capture = new ShadowCapture(people, sessions);

  final SaidNotices notices = new SaidNotices();

  /** What was said, offered and warned of. */
  final List<String> said = notices.said;

  /** What the screen's thread has not come to; null if it does all at once. */
  List<Runnable> waitingUi;

  final AreaContext context =
      new AreaContext(this::onUi, clock, new Nowhere(), notices, new TestDesk());
  final Path file;
  Workspace workspace;

  PeopleFile(Path folder) throws Refusal {
    file = folder.resolve("w.groundwork");
    workspace = Workspace.create(file, setup());
  }

  private void onUi(Runnable task) {
    if (waitingUi == null) {
      task.run();
    } else {
      waitingUi.add(task);
    }
  }

  private Setup setup() {
    Setup plain = Setup.standard().sameThread().withClock(clock);
    return new Setup(plain.runner(), plain.clock(), plain.undoSteps(), disk);
  }

  void reopen() throws Refusal {
    workspace.close();
    workspace = Workspace.open(file, setup());
  }

  PeopleViewModel everybody() {
    return new PeopleViewModel(workspace, context);
  }

  Team team(String name) {
    return change(tx -> people.teamNamed(tx, name));
  }

  Developer developer(String name, String team) {
    return change(
        tx ->
            people.developerNamed(tx, name, team == null ? null : people.teamNamed(tx, team).id()));
  }

  /** A session of ten minutes with those lines, a minute apart. */
  ShadowSession session(String developer, String team, String... lines) {
    return change(
        tx -> {
          long at = clock.millis();
          ShadowSession session =
              capture.start(
                  tx,
                  new ShadowCapture.Start(
                      developer, team, "deploy", "", Consent.NOT_ASKED, null, null, null),
                  at);
          for (String line : lines) {
            clock.pass(Duration.ofMinutes(1));
            capture.log(tx, session.id(), line, clock.millis());
          }
          clock.pass(Duration.ofMinutes(10 - lines.length));
          capture.stop(tx, session.id(), clock.millis());
          clock.pass(Duration.ofHours(1));
          return session;
        });
  }

  Developer now(Developer developer) {
    return query(tx -> people.developer(tx, developer.id())).orElseThrow();
  }

  Team now(Team team) {
    return query(tx -> people.team(tx, team.id())).orElseThrow();
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
