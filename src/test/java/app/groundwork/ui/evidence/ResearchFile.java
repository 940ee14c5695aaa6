package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.Navigator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A workspace on disk with sessions, interviews and pain points, for the pages of evidence. */
final class ResearchFile implements AutoCloseable {
  static final long START = 1_770_000_000_000L;
  static final long MINUTE = 60_000;
  static final long DAY = 24 * 60 * MINUTE;

  final HandClock clock = new HandClock();
  final SaidNotices notices = new SaidNotices();
  final List<ItemRef> opened = new CopyOnWriteArrayList<>();
  final EvidenceStore evidence = new EvidenceStore();
  final AreaContext context;
  final Workspace workspace;
  private final PeopleStore people = new PeopleStore();
  private final ShadowingStore sessions = new ShadowingStore();
  private final InterviewsStore interviews = new InterviewsStore();
  private final Syntheses syntheses = new Syntheses();
  private final EvidenceLinks links = new EvidenceLinks();

  /** All on the caller's thread. */
  ResearchFile(Path folder) throws Exception {
    this(folder, Setup.standard().sameThread(), Runnable::run);
  }

  ResearchFile(Path folder, Setup setup, Executor ui) throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), setup.withClock(clock));
    Navigator navigator =
        new Navigator() {
          @Override
          public void open(ItemRef item) {
            opened.add(item);
          }

          @Override
          public void openArea(String areaId) {}
        };
    context = new AreaContext(ui, clock, navigator, notices, new TestDesk());
  }

  <T> T query(Function<Tx, T> work) {
    return workspace.query(work::apply).join();
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
    // So long that no typing joins it.
    clock.pass(java.time.Duration.ofSeconds(5));
  }

  String undo() {
    return workspace.undo().join().orElse("");
  }

  String redo() {
    return workspace.redo().join().orElse("");
  }

  void consent(String developer, Consent consent) {
    run(tx -> people.setConsent(tx, developerId(tx, developer), consent));
  }

  private String developerId(Tx tx, String name) {
    return people.developerNamed(tx, name, null).id();
  }

  void theme(String id, String... pains) {
    run(
        tx -> {
          evidence.save(tx, new Theme(id, "Theme " + id));
          for (String pain : pains) {
            evidence.save(tx, new PainPoint(pain, "Pain " + pain, id));
          }
        });
  }

  void pain(String id) {
    run(tx -> evidence.save(tx, new PainPoint(id, "Pain " + id, null)));
  }

  void assumption(String id) {
    run(tx -> evidence.save(tx, new Assumption(id, "Believes " + id)));
  }

  /** A session of an hour on a day, with friction for ten minutes in it: evidence of those. */
  void session(String id, int day, String developer, @Nullable String team, String... pains) {
    long start = START + day * DAY;
    run(
        tx -> {
          String teamId = team == null ? null : people.teamNamed(tx, team).id();
          sessions.save(
              tx,
              new ShadowSession(
                  id,
                  developerId(tx, developer),
                  teamId,
                  "release",
                  "",
                  Consent.YES,
                  null,
                  null,
                  null,
                  start,
                  start + 60 * MINUTE));
          sessions.save(
              tx,
              new LogEntry(
                  id + "-e",
                  id,
                  start + 10 * MINUTE,
                  start + 20 * MINUTE,
                  EntryKind.WAIT,
                  "waiting for the pipeline",
                  null,
                  2,
                  null,
                  null,
                  null,
                  null));
          for (String pain : pains) {
            links.link(tx, pain, new ItemRef(ShadowingStore.ENTRY, id + "-e"));
          }
        });
  }

  /** An interview on a day that asks after those assumptions. */
  void interview(String id, int day, String developer, boolean ended, String... assumptions) {
    long start = START + day * DAY;
    run(
        tx -> {
          Interview made =
              new Interview(
                  id,
                  new Preparation(
                      developerId(tx, developer),
                      null,
                      LocalDate.of(2026, 2, 2).plusDays(day),
                      DefaultScript.ID,
                      "Half-hour interview",
                      "",
                      Consent.YES,
                      false));
          interviews.save(
              tx, ended ? made.withStartedAt(start).withEndedAt(start + 30 * MINUTE) : made);
          for (int i = 0; i < assumptions.length; i++) {
            syntheses.save(tx, new TestedAssumption(id, i + 1, assumptions[i], Verdict.OPEN));
          }
        });
  }

  /** A note of an interview that speaks for or against an assumption. */
  void speaks(String id, String interview, NoteKind side, String assumption, String words) {
    run(
        tx ->
            interviews.save(
                tx,
                new InterviewNote(
                    id,
                    interview,
                    interviews.interview(tx, interview).orElseThrow().startedAt() + 5 * MINUTE,
                    null,
                    side,
                    words,
                    assumption,
                    null)));
  }

  @Override
  public void close() {
    workspace.close();
  }
}
