package app.groundwork.store.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Tx;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Shadowing sessions, their log and their pauses. */
public final class ShadowingStore {
  /**
   * The tables, for {@link app.groundwork.store.Changed}; {@code pause} and {@code log_entry} go
   * with their session.
   */
  public static final String SESSION = "shadow_session";

  public static final String ENTRY = "log_entry";
  public static final String PAUSE = "shadow_pause";

  /** All sessions, newest first. */
  public List<ShadowSession> sessions(Tx tx) {
    throw new UnsupportedOperationException();
  }

  public Optional<ShadowSession> session(Tx tx, String id) {
    throw new UnsupportedOperationException();
  }

  /** The sessions that run: not stopped, also after a crash. */
  public List<ShadowSession> running(Tx tx) {
    throw new UnsupportedOperationException();
  }

  /** Writes a session, new or changed. */
  public void save(Tx tx, ShadowSession session) {
    throw new UnsupportedOperationException();
  }

  /** Removes a session with its log and pauses. */
  public void remove(Tx tx, String sessionId) {
    throw new UnsupportedOperationException();
  }

  /** A session's log in {@link LogEntry#IN_ORDER}. */
  public List<LogEntry> log(Tx tx, String sessionId) {
    throw new UnsupportedOperationException();
  }

  /** Those of {@code ids} that are in the file; the others are gone. */
  public List<LogEntry> entries(Tx tx, Collection<String> ids) {
    throw new UnsupportedOperationException();
  }

  /** Writes an entry, new or changed. */
  public void save(Tx tx, LogEntry entry) {
    throw new UnsupportedOperationException();
  }

  public void removeEntry(Tx tx, String entryId) {
    throw new UnsupportedOperationException();
  }

  /** A session's pauses by their beginning. */
  public List<Pause> pauses(Tx tx, String sessionId) {
    throw new UnsupportedOperationException();
  }

  /** Writes a pause, new or changed. */
  public void save(Tx tx, Pause pause) {
    throw new UnsupportedOperationException();
  }

  public void removePause(Tx tx, String pauseId) {
    throw new UnsupportedOperationException();
  }

  /** The tools named so far in the workspace, most used first; for completion. */
  public List<String> tools(Tx tx) {
    throw new UnsupportedOperationException();
  }
}
