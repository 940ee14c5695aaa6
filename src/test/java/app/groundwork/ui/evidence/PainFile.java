package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Refusal;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A workspace with sessions and pain points, and what view models are given; on one thread. */
final class PainFile implements AutoCloseable {
  static final long START = 1_773_133_200_000L;
  static final long MINUTE = 60_000;

  final HandClock clock = new HandClock();
  final SaidNotices notices = new SaidNotices();
  final TestDesk desk = new TestDesk();
  final AreaContext context = new AreaContext(Runnable::run, clock, new Nowhere(), notices, desk);
  final EvidenceStore evidence = new EvidenceStore();
  final EvidenceLinks links = new EvidenceLinks();
  private final PeopleStore people = new PeopleStore();
  private final ShadowingStore sessions = new ShadowingStore();
  final Workspace workspace;

  PainFile(Path folder) throws Refusal {
    workspace =
        Workspace.create(
            folder.resolve("w.groundwork"), Setup.standard().sameThread().withClock(clock));
  }

  /** A session of an hour. */
  void session(String id, String developer, String team, Consent consent) {
    run(
        tx -> {
          String teamId = people.teamNamed(tx, team).id();
          sessions.save(
              tx,
              new ShadowSession(
                  id,
                  people.developerNamed(tx, developer, teamId).id(),
                  teamId,
                  "release",
                  "",
                  consent,
                  null,
                  null,
                  null,
                  START,
                  START + 60 * MINUTE));
        });
  }

  /** An entry at a minute of a session; it waits for three where it is a wait. */
  void entry(String id, String session, int minute, EntryKind kind, String text) {
    long at = START + minute * MINUTE;
    run(
        tx ->
            sessions.save(
                tx,
                new LogEntry(
                    id,
                    session,
                    at,
                    kind == EntryKind.WAIT ? Long.valueOf(at + 3 * MINUTE) : null,
                    kind,
                    text,
                    null,
                    0,
                    null,
                    null,
                    null,
                    null)));
  }

  void pain(String id, String title) {
    run(tx -> evidence.save(tx, new PainPoint(id, title, null)));
  }

  void link(String pain, String entry) {
    run(tx -> links.link(tx, pain, new ItemRef(ShadowingStore.ENTRY, entry)));
  }

  Optional<PainPoint> now(String id) {
    return workspace.query(tx -> evidence.painPoint(tx, id)).join();
  }

  void removeEntry(String id) {
    run(tx -> sessions.removeEntries(tx, java.util.List.of(id)));
  }

  void run(Consumer<Tx> work) {
    workspace
        .change(
            "test",
            tx -> {
              work.accept(tx);
              return true;
            })
        .join();
  }

  <T> T query(Function<Tx, T> work) {
    return workspace.query(work::apply).join();
  }

  @Override
  public void close() {
    workspace.close();
  }
}
