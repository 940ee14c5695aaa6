package app.groundwork.store.evidence;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Refusal;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A workspace on disk with sessions and interviews to find evidence in, for tests. */
final class EvidenceFile implements AutoCloseable {
  static final long START = 1_700_000_000_000L;
  static final long MINUTE = 60_000;

  final PeopleStore people = new PeopleStore();
  final ShadowingStore sessions = new ShadowingStore();
  final InterviewsStore interviews = new InterviewsStore();
  final EvidenceStore evidence = new EvidenceStore();
  final EvidenceLinks links = new EvidenceLinks();
  final EvidenceLedger ledger = new EvidenceLedger();
  final Inbox inbox = new Inbox();
  final Workspace workspace;

  EvidenceFile(Path folder) throws Refusal {
    this(folder, InstantSource.system());
  }

  EvidenceFile(Path folder, InstantSource clock) throws Refusal {
    workspace =
        Workspace.create(
            folder.resolve("w.groundwork"), Setup.standard().withClock(clock).sameThread());
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

  /** A session of an hour from {@link #START}; it runs if {@code ended} is false. */
  void session(String id, String developer, @Nullable String team, boolean ended) {
    run(
        tx -> {
          String teamId = team == null ? null : people.teamNamed(tx, team).id();
          sessions.save(
              tx,
              new ShadowSession(
                  id,
                  people.developerNamed(tx, developer, teamId).id(),
                  teamId,
                  "release",
                  "",
                  Consent.YES,
                  null,
                  null,
                  null,
                  START,
                  ended ? START + 60 * MINUTE : null));
        });
  }

  /** An entry of a session at a minute of it. */
  void entry(String id, String session, int minute, EntryKind kind, int severity) {
    entry(id, session, minute, null, kind, severity);
  }

  /** The same, a span that ends at minute {@code until}. */
  void entry(
      String id,
      String session,
      int minute,
      @Nullable Integer until,
      EntryKind kind,
      int severity) {
    run(
        tx ->
            sessions.save(
                tx,
                new LogEntry(
                    id,
                    session,
                    START + minute * MINUTE,
                    until == null ? null : Long.valueOf(START + until * MINUTE),
                    kind,
                    "words of " + id,
                    null,
                    severity,
                    null,
                    null,
                    null,
                    null)));
  }

  /** An interview of half an hour from {@link #START}. */
  void interview(String id, String developer, @Nullable String team, boolean practice) {
    run(
        tx -> {
          String teamId = team == null ? null : people.teamNamed(tx, team).id();
          interviews.save(
              tx,
              new Interview(
                      id,
                      new Preparation(
                          people.developerNamed(tx, developer, teamId).id(),
                          teamId,
                          LocalDate.of(2023, 11, 14),
                          DefaultScript.ID,
                          "Half-hour interview",
                          "",
                          Consent.YES,
                          practice))
                  .withStartedAt(START)
                  .withEndedAt(START + 30 * MINUTE));
        });
  }

  /** A note of an interview at a minute of it. */
  void note(String id, String interview, int minute, NoteKind kind) {
    run(
        tx ->
            interviews.save(
                tx,
                new InterviewNote(
                    id,
                    interview,
                    START + minute * MINUTE,
                    null,
                    kind,
                    "words of " + id,
                    null,
                    null)));
  }

  /** A pain point of that id and title. */
  void pain(String id) {
    run(tx -> evidence.save(tx, new PainPoint(id, id, null)));
  }

  void link(String pain, ItemRef source) {
    run(tx -> links.link(tx, pain, source));
  }

  static ItemRef entry(String id) {
    return new ItemRef(ShadowingStore.ENTRY, id);
  }

  static ItemRef note(String id) {
    return new ItemRef(InterviewsStore.NOTE, id);
  }

  @Override
  public void close() {
    workspace.close();
  }
}
