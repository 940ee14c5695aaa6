package app.groundwork.bench;

import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import java.util.concurrent.ExecutionException;

/** Workspaces of a certain size. */
final class Filled {
  private static final EntryKind[] KINDS = {
    EntryKind.NOTE, EntryKind.ERROR, EntryKind.SEARCHED, EntryKind.OPENED, EntryKind.WISH
  };
  private static final ShadowingStore SESSIONS = new ShadowingStore();

  static final ShadowCapture CAPTURE = new ShadowCapture(new PeopleStore(), SESSIONS);

  private Filled() {}

  /** Adds a running session with {@code entries} entries, 1 s apart up to now; its id. */
  static String session(Workspace workspace, int entries)
      throws ExecutionException, InterruptedException {
    return workspace
        .change(
            "Fill",
            tx -> {
              long start = tx.now() - entries * 1000L;
              ShadowCapture.Start who =
                  new ShadowCapture.Start(
                      "dev" + entries, "payments", "deploy", "", Consent.YES, null, null, null);
              String id = CAPTURE.start(tx, who, start).id();
              for (int i = 0; i < entries; i++) {
                SESSIONS.save(tx, entry(tx.newId(), id, start + i * 1000L, i));
              }
              return id;
            })
        .get();
  }

  /** Adds a session that is over, of one of seven teams, {@code daysAgo} days ago. */
  static void finished(Workspace workspace, int entries, int daysAgo)
      throws ExecutionException, InterruptedException {
    workspace
        .change(
            "Fill",
            tx -> {
              long start = tx.now() - (daysAgo + 1) * 86_400_000L;
              String team = daysAgo % 7 == 0 ? "payments" : "team" + daysAgo % 7;
              ShadowCapture.Start who =
                  new ShadowCapture.Start(
                      "dev" + daysAgo % 70, team, "deploy", "", Consent.YES, null, null, null);
              String id = CAPTURE.start(tx, who, start).id();
              for (int i = 0; i < entries; i++) {
                SESSIONS.save(tx, entry(tx.newId(), id, start + i * 30_000L, i));
              }
              CAPTURE.stop(tx, id, start + entries * 30_000L);
              return id;
            })
        .get();
  }

  private static LogEntry entry(String id, String session, long at, int i) {
    return new LogEntry(
        id,
        session,
        at,
        null,
        KINDS[i % KINDS.length],
        "The pipeline said something about quota number " + i,
        i % 3 == 0 ? "tool" + i % 7 : null,
        i % 4,
        null,
        null,
        null,
        null);
  }
}
