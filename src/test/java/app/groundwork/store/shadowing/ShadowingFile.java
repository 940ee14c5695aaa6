package app.groundwork.store.shadowing;

import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Refusal;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A workspace on disk with the stores of shadowing, for tests; times in minutes. */
final class ShadowingFile implements AutoCloseable {
  static final long START = 1_700_000_000_000L;

  final PeopleStore people = new PeopleStore();
  final ShadowingStore sessions = new ShadowingStore();
  final ShadowCapture capture = new ShadowCapture(people, sessions);
  final Workspace workspace;

  ShadowingFile(Path folder) throws Refusal {
    workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread());
  }

  static long minute(double minute) {
    return START + Math.round(minute * 60_000);
  }

  static ShadowCapture.Start with(String developer) {
    return new ShadowCapture.Start(
        developer, null, "deploy", "see it live", Consent.NOT_ASKED, null, null, null);
  }

  <T> T change(Function<Tx, T> work) {
    return workspace.change("test", work::apply).join();
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

  ShadowSession start() {
    return change(tx -> capture.start(tx, with("dev1"), START));
  }

  LogEntry log(ShadowSession session, String line, double minute) {
    return change(tx -> capture.log(tx, session.id(), line, minute(minute)));
  }

  List<LogEntry> log(ShadowSession session) {
    return query(tx -> sessions.log(tx, session.id()));
  }

  ShadowSession now(ShadowSession session) {
    return query(tx -> sessions.session(tx, session.id())).orElseThrow();
  }

  static LogEntry entry(String id, ShadowSession session, double minute) {
    return new LogEntry(
        id,
        session.id(),
        minute(minute),
        null,
        EntryKind.NOTE,
        "",
        null,
        0,
        null,
        null,
        null,
        null);
  }

  @Override
  public void close() {
    workspace.close();
  }
}
