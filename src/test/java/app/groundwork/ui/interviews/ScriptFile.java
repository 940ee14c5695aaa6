package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Script;
import app.groundwork.store.Refusal;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.Scripts;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A workspace on disk and what the view models are given; all on the caller's thread. */
final class ScriptFile implements AutoCloseable {
  final HandClock clock = new HandClock();
  final SaidNotices notices = new SaidNotices();
  final AreaContext context =
      new AreaContext(Runnable::run, clock, new Nowhere(), notices, new TestDesk());
  final Workspace workspace;

  ScriptFile(Path folder) throws Refusal {
    workspace =
        Workspace.create(
            folder.resolve("w.groundwork"), Setup.standard().sameThread().withClock(clock));
  }

  /** What is in the file. */
  List<Script> scripts() {
    return workspace.query(new Scripts()::all).join();
  }

  /** The script at that place in the file. */
  Script script(int place) {
    return scripts().get(place);
  }

  /** The label of what undo would take back; empty if nothing. */
  String undo() {
    return workspace.undo().join().orElse("");
  }

  String redo() {
    return workspace.redo().join().orElse("");
  }

  /** So long that typing joins no step before. */
  void rest() {
    clock.pass(Duration.ofSeconds(5));
  }

  @Override
  public void close() {
    workspace.close();
  }
}
