package app.groundwork.exchange;

import app.groundwork.exchange.logs.ReadEntry;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Tx;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sessions that the file has already, to tell what an import would bring twice. */
final class KnownSessions {
  private final Tx tx;
  private final ShadowingStore sessions = new ShadowingStore();
  private final List<ShadowSession> here;
  private final Map<String, String> developers;

  /** What the logs say, by session; those that were looked at. */
  private final Map<String, List<Object>> logs = new HashMap<>();

  KnownSessions(Tx tx) {
    this.tx = tx;
    here = sessions.sessions(tx);
    developers =
        new PeopleStore()
            .developers(tx).stream().collect(Collectors.toMap(Developer::id, Developer::name));
  }

  /**
   * The id of the session that is the same: by its id, or with the same developer, start and log;
   * null if there is none.
   *
   * @param undated true if nobody said the day: then any start will do, for what was guessed from
   *     the file changes when it is copied
   */
  @Nullable String sameAs(ImportPlan.Session session, boolean undated) {
    List<Object> said = null;
    for (ShadowSession other : here) {
      if (other.id().equals(session.read().id())) {
        return other.id();
      }
      boolean then = undated || other.startedAt() == session.startedAt();
      if (then && isOf(other, session.developer())) {
        said = said == null ? said(session) : said;
        if (said.equals(logs.computeIfAbsent(other.id(), id -> said(other)))) {
          return other.id();
        }
      }
    }
    return null;
  }

  private boolean isOf(ShadowSession session, String developer) {
    return developer.equalsIgnoreCase(developers.get(session.developerId()));
  }

  private static List<Object> said(ImportPlan.Session session) {
    List<Object> said = new ArrayList<>();
    for (ReadEntry entry : session.read().log()) {
      said.add(List.of(entry.atMs(), entry.kind(), entry.text()));
    }
    return said;
  }

  private List<Object> said(ShadowSession session) {
    List<Object> said = new ArrayList<>();
    for (LogEntry entry : sessions.log(tx, session.id())) {
      said.add(List.of(entry.at() - session.startedAt(), entry.kind(), entry.text()));
    }
    return said;
  }
}
