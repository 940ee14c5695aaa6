package app.groundwork.store.shadowing;

import app.groundwork.model.capture.CaptureLine;
import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.capture.When;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogBook;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.LogStep;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Tx;
import app.groundwork.store.people.PeopleStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Live capture into the file: what window and command line share. Call inside a change. Throws
 * {@link NotInSession} for a session that is gone or, where it must run, is stopped.
 */
public final class ShadowCapture {
  private final PeopleStore people;
  private final ShadowingStore sessions;

  /**
   * What is known before the clock starts; only the developer is required.
   *
   * @param developer a name; people and teams are made on the fly
   * @param team a name; null or blank for the developer's own, if known
   * @param consent not asked: what the developer agreed to before stands
   * @param observerPredictionMs null if not said
   * @param developerPredictionMs null if not said
   */
  public record Start(
      String developer,
      @Nullable String team,
      String workflow,
      String purpose,
      Consent consent,
      @Nullable String task,
      @Nullable Long observerPredictionMs,
      @Nullable Long developerPredictionMs) {}

  /** Captures by these stores. */
  public ShadowCapture(PeopleStore people, ShadowingStore sessions) {
    this.people = people;
    this.sessions = sessions;
  }

  /**
   * Starts a session at {@code at} (UTC epoch ms).
   *
   * @throws IllegalArgumentException if the developer has no name
   */
  public ShadowSession start(Tx tx, Start start, long at) {
    String team = start.team;
    String teamId = team == null || team.isBlank() ? null : people.teamNamed(tx, team).id();
    Developer developer = people.developerNamed(tx, start.developer, teamId);
    Consent consent = people.answered(tx, developer, start.consent);
    String task = start.task;
    ShadowSession session =
        new ShadowSession(
            tx.newId(),
            developer.id(),
            developer.teamId(),
            start.workflow.strip(),
            start.purpose.strip(),
            consent,
            task == null || task.isBlank() ? null : task.strip(),
            positive(start.observerPredictionMs),
            positive(start.developerPredictionMs),
            at,
            null);
    sessions.save(tx, session);
    return session;
  }

  /**
   * Logs one typed line; typing began at {@code typedAt}. Reads only the spans that run and the
   * time of the last entry. Callers skip blank lines: one would be logged as an empty note.
   */
  public LogEntry log(Tx tx, String sessionId, String line, long typedAt) {
    ShadowSession session = running(tx, sessionId);
    LogBook book = book(tx, session);
    long moment = book.moment(typedAt);
    long elapsed = new SessionTime(session.startedAt(), book.pauses()).elapsed(moment);
    CaptureLine<EntryKind> read =
        ShadowMarks.PARSER
            .parse(line, elapsed)
            .orElseGet(
                () -> new CaptureLine<>(new When.Now(), ShadowMarks.TABLE.plain(), "", null, 0));
    return write(tx, book.log(read, typedAt, tx::newId));
  }

  /**
   * Edits an entry as the line of {@link LogBook#line}, also after the session was stopped; editing
   * began at {@code typedAt}.
   */
  public LogEntry edit(Tx tx, String entryId, String line, long typedAt) {
    LogEntry entry = entry(tx, entryId);
    Long nextAt = sessions.nextAt(tx, entry).orElse(null);
    return write(tx, book(tx, session(tx, entry.sessionId())).edit(entry, line, typedAt, nextAt));
  }

  /** Makes an entry one of another kind; see {@link LogEntry#withKind}. */
  public LogEntry setKind(Tx tx, String entryId, EntryKind kind) {
    LogEntry entry = entry(tx, entryId);
    return change(tx, entry.withKind(kind, sessions.nextAt(tx, entry).orElse(null)));
  }

  /** Writes a changed entry and keeps the log sound; see {@link LogBook#change}. */
  public LogEntry change(Tx tx, LogEntry changed) {
    return write(tx, book(tx, session(tx, changed.sessionId())).change(changed, tx.now()));
  }

  /**
   * Makes entries of one session of another kind at once; see {@link LogEntry#withKind}. Those that
   * are gone, or of that kind already, stay as they are.
   *
   * @return how many changed
   */
  public int setKind(Tx tx, String sessionId, Collection<String> entryIds, EntryKind kind) {
    Set<String> chosen = Set.copyOf(entryIds);
    List<LogEntry> log = sessions.log(tx, sessionId);
    List<LogEntry> changed = new ArrayList<>();
    for (int i = 0; i < log.size(); i++) {
      LogEntry entry = log.get(i);
      if (chosen.contains(entry.id()) && entry.kind() != kind) {
        changed.add(entry.withKind(kind, i + 1 < log.size() ? log.get(i + 1).at() : null));
      }
    }
    return changeAll(tx, sessionId, changed);
  }

  /**
   * Changes entries of one session at once, in anything but their time and kind. Those that are
   * gone, or that {@code change} leaves equal, stay as they are.
   *
   * @return how many changed
   */
  public int change(
      Tx tx, String sessionId, Collection<String> entryIds, UnaryOperator<LogEntry> change) {
    List<LogEntry> changed = new ArrayList<>();
    for (LogEntry entry : sessions.entries(tx, entryIds)) {
      LogEntry now = change.apply(entry);
      if (!now.equals(entry)) {
        changed.add(now);
      }
    }
    return changeAll(tx, sessionId, changed);
  }

  private int changeAll(Tx tx, String sessionId, List<LogEntry> changed) {
    sessions.save(tx, book(tx, session(tx, sessionId)).changeAll(changed, tx.now()));
    return changed.size();
  }

  /** Stops the clock until {@link #resume}; does nothing if it stands. */
  public void pause(Tx tx, String sessionId, long at) {
    ShadowSession session = running(tx, sessionId);
    if (sessions.pauses(tx, sessionId).stream().noneMatch(pause -> pause.until() == null)) {
      long from = Math.max(at, session.startedAt());
      sessions.save(tx, new Pause(tx.newId(), sessionId, from, null));
    }
  }

  /** Lets the clock go on; does nothing if it runs. */
  public void resume(Tx tx, String sessionId, long at) {
    running(tx, sessionId);
    endPauses(tx, sessionId, at);
  }

  /**
   * Ends the session, its running spans and its pause. It never ends before what is in its log,
   * even if the clock was set back meanwhile.
   */
  public void stop(Tx tx, String sessionId, long at) {
    ShadowSession session = running(tx, sessionId);
    long end = Math.max(at, sessions.lastAt(tx, sessionId).orElse(at));
    session = session.withEndedAt(end);
    sessions.save(tx, session);
    for (LogEntry span : sessions.runningSpans(tx, sessionId)) {
      sessions.save(tx, span.withUntil(end));
    }
    endPauses(tx, sessionId, end);
  }

  /**
   * Off the record: strikes what happened at or after {@code since}, also after the session was
   * stopped. A span that began before and ended after ends at {@code since}; one that still runs
   * runs on. Call through {@link app.groundwork.store.Workspace#forget}. Returns how many entries
   * went.
   */
  public int strike(Tx tx, String sessionId, long since) {
    session(tx, sessionId);
    tx.handle()
        .execute(
            "UPDATE log_entry SET until = ? WHERE session_id = ? AND at < ? AND until > ?",
            since,
            sessionId,
            since,
            since);
    return tx.handle()
        .execute("DELETE FROM log_entry WHERE session_id = ? AND at >= ?", sessionId, since);
  }

  private LogBook book(Tx tx, ShadowSession session) {
    List<LogEntry> spans = sessions.runningSpans(tx, session.id());
    Long lastAt = sessions.lastAt(tx, session.id()).orElse(null);
    return new LogBook(session, sessions.pauses(tx, session.id()), spans, lastAt);
  }

  private LogEntry write(Tx tx, LogStep step) {
    ShadowSession moved = step.session();
    if (moved != null) {
      sessions.save(tx, moved);
    }
    for (LogEntry entry : step.entries()) {
      sessions.save(tx, entry);
    }
    return step.spoken();
  }

  private void endPauses(Tx tx, String sessionId, long at) {
    for (Pause pause : sessions.pauses(tx, sessionId)) {
      if (pause.until() == null) {
        long until = Math.max(at, pause.from());
        sessions.save(tx, new Pause(pause.id(), sessionId, pause.from(), until));
      }
    }
  }

  private ShadowSession session(Tx tx, String id) {
    return sessions.session(tx, id).orElseThrow(NotInSession::missing);
  }

  private ShadowSession running(Tx tx, String id) {
    ShadowSession session = session(tx, id);
    if (!session.isRunning()) {
      throw NotInSession.stopped();
    }
    return session;
  }

  private LogEntry entry(Tx tx, String id) {
    return sessions.entries(tx, List.of(id)).stream()
        .findFirst()
        .orElseThrow(NotInSession::noEntry);
  }

  private static @Nullable Long positive(@Nullable Long ms) {
    return ms == null || ms <= 0 ? null : ms;
  }
}
