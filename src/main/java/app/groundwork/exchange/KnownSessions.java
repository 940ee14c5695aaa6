package app.groundwork.exchange;

import app.groundwork.model.people.Developer;
import app.groundwork.model.people.NameTrouble;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Tx;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sessions that the file has already, to tell what an import would bring twice. All logs that
 * may be the same are read at once, so that many sessions need no more questions than a few.
 */
final class KnownSessions {
  private final ShadowingStore sessions = new ShadowingStore();
  private final Set<String> ids = new HashSet<>();

  private final Map<Same, String> same = new HashMap<>();

  /**
   * A session that an import would bring.
   *
   * @param undated true if nobody said the day: then any start will do, for what was guessed from
   *     the file changes when it is copied
   */
  record Sought(LogPlan.Session session, boolean undated) {
    private Alike alike() {
      return new Alike(
          NameTrouble.key(session.developer()),
          undated ? null : session.startedAt(),
          session.entries());
    }

    private Same same() {
      return new Same(
          alike(),
          session.read().log().stream()
              .map(entry -> new Said(entry.atMs(), entry.kind(), entry.text()))
              .toList());
    }
  }

  /**
   * What two sessions have in common that may be the same.
   *
   * @param startedAt UTC epoch ms; null for any
   */
  private record Alike(String developer, @Nullable Long startedAt, int entries) {}

  /** What two sessions have in common that are the same. */
  private record Same(Alike alike, List<Said> log) {}

  /** An entry as far as it tells whether two logs are the same. */
  private record Said(long atMs, EntryKind kind, String text) {}

  KnownSessions(Tx tx, Collection<Sought> sought) {
    Set<Alike> wanted = sought.stream().map(Sought::alike).collect(Collectors.toSet());
    Map<String, String> developers =
        new PeopleStore()
            .developers(tx).stream().collect(Collectors.toMap(Developer::id, Developer::name));
    List<ShadowSession> here = sessions.sessions(tx);
    here.forEach(session -> ids.add(session.id()));
    Map<String, Integer> entries = sessions.counts(tx, List.copyOf(ids));
    Map<Alike, List<ShadowSession>> alike = new HashMap<>();
    for (ShadowSession session : here) {
      String developer = NameTrouble.key(developers.getOrDefault(session.developerId(), ""));
      for (Long start : new @Nullable Long[] {session.startedAt(), null}) {
        Alike each = new Alike(developer, start, entries.getOrDefault(session.id(), 0));
        if (wanted.contains(each)) {
          alike.computeIfAbsent(each, made -> new ArrayList<>()).add(session);
        }
      }
    }
    compare(tx, alike);
  }

  /**
   * @param alike those that may be the same as one that is sought, newest first
   */
  private void compare(Tx tx, Map<Alike, List<ShadowSession>> alike) {
    Set<String> candidates =
        alike.values().stream()
            .flatMap(List::stream)
            .map(ShadowSession::id)
            .collect(Collectors.toSet());
    Map<String, List<LogEntry>> logs = sessions.logs(tx, candidates);
    alike.forEach(
        (key, these) -> {
          for (ShadowSession session : these) {
            List<Said> said =
                logs.getOrDefault(session.id(), List.of()).stream()
                    .map(
                        entry ->
                            new Said(entry.at() - session.startedAt(), entry.kind(), entry.text()))
                    .toList();
            same.putIfAbsent(new Same(key, said), session.id());
          }
        });
  }

  /**
   * The id of the session that is the same: by its id, or with the same developer, start and log;
   * null if there is none.
   *
   * @param one of those that were sought
   */
  @Nullable String sameAs(Sought one) {
    String id = one.session.read().id();
    return id != null && ids.contains(id) ? id : same.get(one.same());
  }
}
