package app.groundwork.cli;

import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shadowing.ShadowSteps;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The session that the command line logs, line by line. */
final class LiveSession {
  private static final PeopleStore PEOPLE = new PeopleStore();
  private static final ShadowingStore SESSIONS = new ShadowingStore();
  private static final ShadowCapture CAPTURE = new ShadowCapture(PEOPLE, SESSIONS);
  private static final Texts TEXTS = Texts.in(Cli.class);

  private final Workspace workspace;
  private final InstantSource clock;
  private final String id;

  private LiveSession(Workspace workspace, InstantSource clock, String id) {
    this.workspace = workspace;
    this.clock = clock;
    this.id = id;
  }

  /** Starts one; refused while another runs. */
  static LiveSession started(Workspace workspace, InstantSource clock, ShadowCapture.Start start) {
    String id =
        workspace
            .change(
                ShadowSteps.START.label(),
                tx -> {
                  if (!SESSIONS.running(tx).isEmpty()) {
                    throw Failure.refused(TEXTS.get("shadow.running"));
                  }
                  return CAPTURE.start(tx, start, clock.millis()).id();
                })
            .join();
    return new LiveSession(workspace, clock, id);
  }

  /** Goes on with the one that runs, of {@code developer} if given. */
  static LiveSession resumed(Workspace workspace, InstantSource clock, @Nullable String developer) {
    String id =
        workspace
            .change(
                ShadowSteps.RESUME.label(),
                tx -> {
                  String running = running(tx, developer).id();
                  CAPTURE.resume(tx, running, clock.millis());
                  return running;
                })
            .join();
    return new LiveSession(workspace, clock, id);
  }

  private static ShadowSession running(Tx tx, @Nullable String developer) {
    List<ShadowSession> running =
        SESSIONS.running(tx).stream()
            .filter(session -> developer == null || isWith(tx, session, developer.strip()))
            .toList();
    return switch (running.size()) {
      case 0 -> throw Failure.refused(TEXTS.get("shadow.notRunning"));
      case 1 -> running.getFirst();
      default -> throw Failure.refused(TEXTS.get("shadow.manyRunning"));
    };
  }

  private static boolean isWith(Tx tx, ShadowSession session, String name) {
    return PEOPLE
        .developer(tx, session.developerId())
        .map(Developer::name)
        .filter(name::equalsIgnoreCase)
        .isPresent();
  }

  /** What is known of a session before it starts. */
  static ShadowCapture.Start start(
      @Nullable String developer, @Nullable String team, @Nullable String workflow) {
    if (developer == null || developer.isBlank()) {
      throw Failure.refused(TEXTS.get("shadow.developer"));
    }
    return new ShadowCapture.Start(
        developer.strip(),
        team == null || team.isBlank() ? null : team.strip(),
        workflow == null ? "" : workflow.strip(),
        "",
        Consent.NOT_ASKED,
        null,
        null,
        null);
  }

  /** Logs a line, and says so once it is committed: {@code saved UUID mm:ss kind}. */
  String log(String line) {
    long at = clock.millis();
    return workspace
        .change(
            ShadowSteps.log(line),
            tx -> {
              LogEntry entry = CAPTURE.log(tx, id, line, at);
              long startedAt = SESSIONS.session(tx, id).orElseThrow().startedAt();
              SessionTime time = new SessionTime(startedAt, SESSIONS.pauses(tx, id));
              String stamp = Elapsed.stamp(time.elapsed(entry.at()));
              return "saved " + entry.id() + " " + stamp + " " + entry.kind().code();
            })
        .join();
  }

  /** Ends the session. */
  void stop() {
    workspace
        .change(
            ShadowSteps.STOP.label(),
            tx -> {
              CAPTURE.stop(tx, id, clock.millis());
              return id;
            })
        .join();
  }
}
