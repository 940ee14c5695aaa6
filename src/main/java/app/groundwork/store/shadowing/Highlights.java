package app.groundwork.store.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Changed;
import app.groundwork.store.Tx;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands out in sessions. A log is read again only if it has changed. */
public final class Highlights {
  private final ShadowingStore sessions = new ShadowingStore();

  /**
   * What stands out in one session.
   *
   * @param entries how many its log has
   * @param noted its friction points and wishes, in {@link LogEntry#IN_ORDER}
   */
  public record Of(
      ShadowSession session,
      List<Pause> pauses,
      SessionFigures figures,
      int entries,
      List<Noted> noted) {}

  /**
   * A friction point or a wish.
   *
   * @param atMs its elapsed time in the session
   */
  public record Noted(LogEntry entry, long atMs) {}

  /**
   * Of these sessions, by their ids.
   *
   * @param known what an earlier call gave
   * @param since all that was changed since that call
   * @param now UTC epoch ms; the end of a session that still runs
   */
  public Map<String, Of> of(
      Tx tx, List<ShadowSession> wanted, Map<String, Of> known, Changed since, long now) {
    Set<String> touched = new HashSet<>();
    sessions
        .entries(tx, since.in(ShadowingStore.ENTRY))
        .forEach(entry -> touched.add(entry.sessionId()));
    // Those that are gone tell no session: there it is their number that tells.
    Map<String, Integer> counts =
        since.touches(ShadowingStore.ENTRY)
            ? sessions.counts(tx, wanted.stream().map(ShadowSession::id).toList())
            : Map.of();
    Map<String, Of> read = new HashMap<>();
    for (ShadowSession session : wanted) {
      Of before = known.get(session.id());
      boolean same =
          before != null
              && !session.isRunning()
              && before.session().equals(session)
              && !touched.contains(session.id())
              && (!since.touches(ShadowingStore.ENTRY)
                  || before.entries() == counts.getOrDefault(session.id(), 0))
              && (!since.touches(ShadowingStore.PAUSE)
                  || before.pauses().equals(sessions.pauses(tx, session.id())));
      read.put(session.id(), same ? before : read(tx, session, now));
    }
    return read;
  }

  private Of read(Tx tx, ShadowSession session, long now) {
    List<LogEntry> log = sessions.log(tx, session.id());
    List<Pause> pauses = sessions.pauses(tx, session.id());
    SessionTime time = new SessionTime(session.startedAt(), pauses);
    List<Noted> noted =
        log.stream()
            .filter(entry -> entry.severity() > 0 || entry.kind() == EntryKind.WISH)
            .map(entry -> new Noted(entry, Math.max(0, time.elapsed(entry.at()))))
            .toList();
    return new Of(session, pauses, SessionFigures.of(session, log, pauses, now), log.size(), noted);
  }
}
