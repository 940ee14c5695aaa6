package app.groundwork.store.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shadowing.AllSessions;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.SessionRow;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Coded;
import app.groundwork.store.Tx;
import app.groundwork.store.people.PeopleStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All sessions with their figures, read in one pass over the log: long in a large workspace, so ask
 * through {@link app.groundwork.store.Workspace#queryAside}.
 */
public final class SessionTable {
  private final PeopleStore people = new PeopleStore();
  private final ShadowingStore sessions = new ShadowingStore();

  /** All sessions; the figures of one that runs are up to now. */
  public AllSessions read(Tx tx) {
    Map<String, Developer> developers =
        people.developers(tx).stream()
            .collect(Collectors.toMap(Developer::id, Function.identity()));
    List<Team> teams = people.teams(tx);
    Map<String, String> teamNames = teams.stream().collect(Collectors.toMap(Team::id, Team::name));
    List<ShadowSession> all = sessions.sessions(tx);
    Map<String, SessionFigures> figures = figures(tx, all);
    List<SessionRow> rows = new ArrayList<>(all.size());
    for (ShadowSession session : all) {
      Developer developer = developers.get(session.developerId());
      SessionFigures its = figures.get(session.id());
      if (its != null) {
        rows.add(
            new SessionRow(
                session,
                developer == null ? "" : developer.name(),
                session.teamId() == null ? null : teamNames.get(session.teamId()),
                its));
      }
    }
    return new AllSessions(rows, teams);
  }

  private Map<String, SessionFigures> figures(Tx tx, List<ShadowSession> all) {
    Map<String, List<Pause>> pauses =
        tx
            .handle()
            .createQuery("SELECT * FROM shadow_pause ORDER BY from_at, id")
            .map((row, context) -> Rows.pause(row))
            .stream()
            .collect(Collectors.groupingBy(Pause::sessionId));
    Map<String, ShadowSession> due = new HashMap<>();
    all.forEach(session -> due.put(session.id(), session));
    Map<String, SessionFigures> figures = new HashMap<>();
    BiConsumer<String, List<LogEntry>> add =
        (id, log) -> {
          ShadowSession session = due.remove(id);
          if (session != null) {
            List<Pause> its = pauses.getOrDefault(id, List.of());
            figures.put(id, SessionFigures.of(session, log, its, tx.now()));
          }
        };
    eachLog(tx, add);
    // What is left has no entry.
    List.copyOf(due.keySet()).forEach(id -> add.accept(id, List.of()));
    return figures;
  }

  /** One log after the other, with as much of an entry as the figures need: none of its words. */
  private static void eachLog(Tx tx, BiConsumer<String, List<LogEntry>> use) {
    tx.handle()
        .createQuery(
            "SELECT session_id, at, until, kind, tool, severity FROM log_entry"
                + " ORDER BY session_id, at, id")
        .scanResultSet(
            (results, context) -> {
              try (ResultSet row = results.get()) {
                List<LogEntry> log = new ArrayList<>();
                while (row.next()) {
                  LogEntry entry = entry(row);
                  if (!log.isEmpty() && !log.getFirst().sessionId().equals(entry.sessionId())) {
                    use.accept(log.getFirst().sessionId(), log);
                    log = new ArrayList<>();
                  }
                  log.add(entry);
                }
                if (!log.isEmpty()) {
                  use.accept(log.getFirst().sessionId(), log);
                }
              }
              return true;
            });
  }

  private static LogEntry entry(ResultSet row) throws SQLException {
    long until = row.getLong(3);
    boolean ended = !row.wasNull();
    return new LogEntry(
        "",
        row.getString(1),
        row.getLong(2),
        ended ? until : null,
        Coded.of(EntryKind.class, row.getString(4)),
        "",
        row.getString(5),
        row.getInt(6),
        null,
        null,
        null,
        null);
  }
}
