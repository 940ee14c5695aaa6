package app.groundwork.store.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.shadowing.InterruptedBy;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Tx;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Shadowing sessions, their log and their pauses. */
public final class ShadowingStore {
  /**
   * The tables, for {@link app.groundwork.store.Changed}; {@code pause} and {@code log_entry} go
   * with their session.
   */
  public static final String SESSION = "shadow_session";

  public static final String ENTRY = "log_entry";
  public static final String PAUSE = "shadow_pause";

  /** How many ids one statement asks for: SQLite bounds its parameters. */
  private static final int CHUNK = 500;

  private static final String SAVE_ENTRY =
      "INSERT INTO log_entry (id, session_id, at, until, kind, text, tool, severity,"
          + " friction, whom, place, interrupted_by)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " ON CONFLICT (id) DO UPDATE SET session_id = excluded.session_id,"
          + " at = excluded.at, until = excluded.until, kind = excluded.kind,"
          + " text = excluded.text, tool = excluded.tool, severity = excluded.severity,"
          + " friction = excluded.friction, whom = excluded.whom, place = excluded.place,"
          + " interrupted_by = excluded.interrupted_by";

  /** All sessions, newest first. */
  public List<ShadowSession> sessions(Tx tx) {
    return tx.handle()
        .createQuery("SELECT * FROM shadow_session ORDER BY started_at DESC, id DESC")
        .map((row, context) -> Rows.session(row))
        .list();
  }

  /** The session of that id. */
  public Optional<ShadowSession> session(Tx tx, String id) {
    return tx.handle()
        .createQuery("SELECT * FROM shadow_session WHERE id = ?")
        .bind(0, id)
        .map((row, context) -> Rows.session(row))
        .findOne();
  }

  /** The sessions that run: not stopped, also after a crash; newest first. */
  public List<ShadowSession> running(Tx tx) {
    return tx.handle()
        .createQuery(
            "SELECT * FROM shadow_session WHERE ended_at IS NULL"
                + " ORDER BY started_at DESC, id DESC")
        .map((row, context) -> Rows.session(row))
        .list();
  }

  /** Writes a session, new or changed. */
  public void save(Tx tx, ShadowSession session) {
    tx.handle()
        .execute(
            "INSERT INTO shadow_session (id, developer_id, team_id, workflow, purpose, consent,"
                + " task, observer_prediction_ms, developer_prediction_ms, started_at, ended_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET developer_id = excluded.developer_id,"
                + " team_id = excluded.team_id, workflow = excluded.workflow,"
                + " purpose = excluded.purpose, consent = excluded.consent, task = excluded.task,"
                + " observer_prediction_ms = excluded.observer_prediction_ms,"
                + " developer_prediction_ms = excluded.developer_prediction_ms,"
                + " started_at = excluded.started_at, ended_at = excluded.ended_at",
            session.id(),
            session.developerId(),
            session.teamId(),
            session.workflow(),
            session.purpose(),
            session.consent().code(),
            session.task(),
            session.observerPredictionMs(),
            session.developerPredictionMs(),
            session.startedAt(),
            session.endedAt());
  }

  /** Removes a session with its log and pauses. */
  public void remove(Tx tx, String sessionId) {
    tx.handle().execute("DELETE FROM shadow_session WHERE id = ?", sessionId);
  }

  /** A session's log in {@link LogEntry#IN_ORDER}. */
  public List<LogEntry> log(Tx tx, String sessionId) {
    return tx.handle()
        .createQuery("SELECT * FROM log_entry WHERE session_id = ? ORDER BY at, id")
        .bind(0, sessionId)
        .map((row, context) -> Rows.entry(row))
        .list();
  }

  /** The logs of many sessions by session, each in {@link LogEntry#IN_ORDER}; an empty one too. */
  public Map<String, List<LogEntry>> logs(Tx tx, Collection<String> sessionIds) {
    List<String> ids = List.copyOf(sessionIds);
    Map<String, List<LogEntry>> logs = new HashMap<>();
    ids.forEach(id -> logs.put(id, new ArrayList<>()));
    for (int from = 0; from < ids.size(); from += CHUNK) {
      tx.handle()
          .createQuery(
              "SELECT * FROM log_entry WHERE session_id IN (<ids>) ORDER BY session_id, at, id")
          .bindList("ids", ids.subList(from, Math.min(ids.size(), from + CHUNK)))
          .map((row, context) -> Rows.entry(row))
          .forEach(entry -> logs.getOrDefault(entry.sessionId(), new ArrayList<>()).add(entry));
    }
    return logs;
  }

  /** The spans of a session that have not ended, in {@link LogEntry#IN_ORDER}. */
  public List<LogEntry> runningSpans(Tx tx, String sessionId) {
    // By itself SQLite would walk the whole log in its order rather than sort one or two spans.
    return tx.handle()
        .createQuery(
            "SELECT * FROM log_entry INDEXED BY log_entry_running"
                + " WHERE session_id = ? AND until IS NULL"
                + " AND kind IN ('wait', 'interrupt') ORDER BY at, id")
        .bind(0, sessionId)
        .map((row, context) -> Rows.entry(row))
        .list();
  }

  /** When the entry after {@code entry} in its log is, UTC epoch ms; empty if it is the last. */
  public Optional<Long> nextAt(Tx tx, LogEntry entry) {
    return tx.handle()
        .createQuery(
            "SELECT at FROM log_entry WHERE session_id = ? AND (at, id) > (?, ?)"
                + " ORDER BY at, id LIMIT 1")
        .bind(0, entry.sessionId())
        .bind(1, entry.at())
        .bind(2, entry.id())
        .mapTo(Long.class)
        .findOne();
  }

  /** When the last entry of a log is, UTC epoch ms; empty if there is none. */
  public Optional<Long> lastAt(Tx tx, String sessionId) {
    return tx.handle()
        .createQuery("SELECT at FROM log_entry WHERE session_id = ? ORDER BY at DESC LIMIT 1")
        .bind(0, sessionId)
        .mapTo(Long.class)
        .findOne();
  }

  /**
   * Those of {@code ids} that are in the file, in {@link LogEntry#IN_ORDER}; the others are gone.
   */
  public List<LogEntry> entries(Tx tx, Collection<String> ids) {
    List<String> wanted = List.copyOf(ids);
    List<LogEntry> found = new ArrayList<>();
    for (int from = 0; from < wanted.size(); from += CHUNK) {
      List<String> chunk = wanted.subList(from, Math.min(wanted.size(), from + CHUNK));
      tx.handle()
          .createQuery("SELECT * FROM log_entry WHERE id IN (<ids>)")
          .bindList("ids", chunk)
          .map((row, context) -> Rows.entry(row))
          .forEach(found::add);
    }
    found.sort(LogEntry.IN_ORDER);
    return List.copyOf(found);
  }

  /** How many entries these sessions have; those without any are not in it. */
  public Map<String, Integer> counts(Tx tx, List<String> sessionIds) {
    Map<String, Integer> counts = new HashMap<>();
    for (int from = 0; from < sessionIds.size(); from += CHUNK) {
      tx.handle()
          .createQuery(
              "SELECT session_id, count(*) AS entries FROM log_entry"
                  + " WHERE session_id IN (<ids>) GROUP BY session_id")
          .bindList("ids", sessionIds.subList(from, Math.min(sessionIds.size(), from + CHUNK)))
          .map((row, context) -> Map.entry(row.getString("session_id"), row.getInt("entries")))
          .forEach(one -> counts.put(one.getKey(), one.getValue()));
    }
    return counts;
  }

  /** Writes an entry, new or changed. */
  public void save(Tx tx, LogEntry entry) {
    tx.handle().execute(SAVE_ENTRY, row(entry));
  }

  /** Writes many entries, new or changed, by one statement. */
  public void save(Tx tx, Collection<LogEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    PreparedBatch batch = tx.handle().prepareBatch(SAVE_ENTRY);
    entries.forEach(entry -> batch.add(row(entry)));
    batch.execute();
  }

  private static @Nullable Object[] row(LogEntry entry) {
    InterruptedBy by = entry.by();
    return new @Nullable Object[] {
      entry.id(),
      entry.sessionId(),
      entry.at(),
      entry.until(),
      entry.kind().code(),
      entry.text(),
      entry.tool(),
      entry.severity(),
      entry.friction(),
      entry.whom(),
      entry.place(),
      by == null ? null : by.code()
    };
  }

  /** Removes an entry; does nothing if it is gone already. */
  public void removeEntry(Tx tx, String entryId) {
    tx.handle().execute("DELETE FROM log_entry WHERE id = ?", entryId);
  }

  /** Removes many entries; those that are gone already do not matter. */
  public void removeEntries(Tx tx, Collection<String> entryIds) {
    List<String> ids = List.copyOf(entryIds);
    for (int from = 0; from < ids.size(); from += CHUNK) {
      tx.handle()
          .createUpdate("DELETE FROM log_entry WHERE id IN (<ids>)")
          .bindList("ids", ids.subList(from, Math.min(ids.size(), from + CHUNK)))
          .execute();
    }
  }

  /** A session's pauses by their beginning. */
  public List<Pause> pauses(Tx tx, String sessionId) {
    return tx.handle()
        .createQuery("SELECT * FROM shadow_pause WHERE session_id = ? ORDER BY from_at, id")
        .bind(0, sessionId)
        .map((row, context) -> Rows.pause(row))
        .list();
  }

  /** Writes a pause, new or changed. */
  public void save(Tx tx, Pause pause) {
    tx.handle()
        .execute(
            "INSERT INTO shadow_pause (id, session_id, from_at, until_at) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET session_id = excluded.session_id,"
                + " from_at = excluded.from_at, until_at = excluded.until_at",
            pause.id(),
            pause.sessionId(),
            pause.from(),
            pause.until());
  }

  /** Removes a pause; does nothing if it is gone already. */
  public void removePause(Tx tx, String pauseId) {
    tx.handle().execute("DELETE FROM shadow_pause WHERE id = ?", pauseId);
  }

  /**
   * The tools named so far in the workspace, most used first; for completion. Spellings that differ
   * in case are one tool, as it is spelt most often.
   */
  public List<String> tools(Tx tx) {
    return ToolNames.byUse(
        tx.handle()
            .createQuery(
                "SELECT tool, count(*) AS times FROM log_entry WHERE tool IS NOT NULL GROUP BY"
                    + " tool")
            .map((row, context) -> new ToolNames.Use(row.getString("tool"), row.getInt("times")))
            .list());
  }
}
