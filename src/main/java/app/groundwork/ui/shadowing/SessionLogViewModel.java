package app.groundwork.ui.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shadowing.LiveFigures;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.store.Changed;
import app.groundwork.store.Subscription;
import app.groundwork.store.Tx;
import app.groundwork.store.Work;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.capture.SortedRows;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One session as the screen shows it: kept in step with the file, row by row. */
final class SessionLogViewModel implements AutoCloseable {
  /** From so many rows on, reading the whole log is quicker than mending it. */
  private static final int MANY = 200;

  private final Workspace workspace;
  private final String sessionId;
  private final AreaContext context;
  private final ShadowingStore sessions = new ShadowingStore();
  private final PeopleStore people = new PeopleStore();
  private final SortedRows<LogEntry> rows;
  private @Nullable Head head;
  private @Nullable LiveFigures figures;
  private Runnable changed = () -> {};
  private @Nullable Subscription subscription;
  private boolean mending;
  private volatile boolean stale;
  private volatile boolean closed;

  /**
   * @param order how the entries are shown
   */
  SessionLogViewModel(
      Workspace workspace, AreaContext context, String sessionId, Comparator<LogEntry> order) {
    this.workspace = workspace;
    this.context = context;
    this.sessionId = sessionId;
    this.rows = new SortedRows<>(order, LogEntry::id);
  }

  /** Reads the session and follows it; calls {@code listener} on the JavaFX thread each time. */
  void follow(Runnable listener) {
    changed = listener;
    subscription = workspace.onChanged(this::onChanged);
    reload();
  }

  /**
   * All of a session but its log.
   *
   * @param team null if not known
   * @param consent what the developer agreed to: the stricter of then and now
   */
  record Head(
      ShadowSession session,
      String developer,
      @Nullable String team,
      List<Pause> pauses,
      Consent consent) {
    SessionTime time() {
      return new SessionTime(session.startedAt(), pauses);
    }

    boolean isPaused() {
      return pauses.stream().anyMatch(pause -> pause.until() == null);
    }
  }

  /** True while the entries are brought in step with the file: then rows move by themselves. */
  boolean isMending() {
    return mending;
  }

  /** Reads all again if the file did not answer last time. */
  void catchUp() {
    if (stale && !closed) {
      reload();
    }
  }

  /** The entries in the order asked for. */
  ObservableList<LogEntry> entries() {
    return rows.list();
  }

  /** Empty until it is read, and when the session is gone. */
  Optional<Head> head() {
    return Optional.ofNullable(head);
  }

  Optional<LogEntry> entry(String id) {
    return rows.row(id);
  }

  /** The elapsed time of an instant (UTC epoch ms) in ms; 0 until the session is read. */
  long elapsed(long at) {
    return head == null ? 0 : head.time().elapsed(at);
  }

  /** When an entry was, as a stamp. */
  String stamp(LogEntry entry) {
    return Elapsed.stamp(elapsed(entry.at()));
  }

  /** How long a span lasted, up to {@code now} while it runs; empty for what is no span. */
  String length(LogEntry entry, long now) {
    if (!entry.kind().isSpan()) {
      return "";
    }
    Long until = entry.until();
    return Elapsed.stamp(elapsed(until == null ? now : until) - elapsed(entry.at()));
  }

  /** What the log adds up to; null until it is read. */
  @Nullable SessionFigures figures(long now) {
    return figures == null ? null : figures.figures(now);
  }

  @Override
  public void close() {
    closed = true;
    if (subscription != null) {
      subscription.close();
    }
  }

  private void onChanged(Changed change) {
    Set<String> ids = change.in(ShadowingStore.ENTRY);
    boolean headTouched =
        change.in(ShadowingStore.SESSION).contains(sessionId)
            || change.touches(ShadowingStore.PAUSE)
            || change.touches(PeopleStore.DEVELOPER)
            || change.touches(PeopleStore.TEAM);
    if (closed) {
      return;
    }
    if (ids.size() > MANY || stale) {
      reload();
    } else if (headTouched || !ids.isEmpty()) {
      ask(
          tx -> new Part(headTouched ? readHead(tx) : null, sessions.entries(tx, ids)),
          part -> mend(part, ids, headTouched));
    }
  }

  private record Part(@Nullable Head head, List<LogEntry> rows) {}

  private void reload() {
    ask(tx -> new Part(readHead(tx), sessions.log(tx, sessionId)), this::show);
  }

  /** Asks the file; a failure is told once, and all is read again later. */
  private void ask(Work<Part> question, Consumer<Part> use) {
    workspace
        .query(question)
        .whenComplete((part, failure) -> context.ui().execute(() -> answered(part, failure, use)));
  }

  private void answered(Part part, @Nullable Throwable failure, Consumer<Part> use) {
    if (closed) {
      return;
    }
    if (failure == null) {
      mending = true;
      use.accept(part);
      mending = false;
      changed.run();
    } else if (!stale) {
      stale = true;
      Answers.warn(context, failure);
    }
  }

  private @Nullable Head readHead(Tx tx) {
    return sessions.session(tx, sessionId).map(session -> readHead(tx, session)).orElse(null);
  }

  private Head readHead(Tx tx, ShadowSession session) {
    Optional<Developer> found = people.developer(tx, session.developerId());
    String developer = found.map(Developer::name).orElse("");
    Consent consent = session.consent().since(found.orElse(null));
    String team = people.teamName(tx, session.teamId());
    return new Head(session, developer, team, sessions.pauses(tx, sessionId), consent);
  }

  private void show(Part all) {
    stale = false;
    head = all.head();
    rows.show(all.rows());
    figures = head == null ? null : new LiveFigures(head.session(), all.rows(), head.pauses());
  }

  private void mend(Part part, Collection<String> ids, boolean headTouched) {
    Map<String, LogEntry> found = new HashMap<>();
    part.rows().stream()
        .filter(row -> row.sessionId().equals(sessionId))
        .forEach(row -> found.put(row.id(), row));
    for (String id : ids) {
      LogEntry now = found.get(id);
      recount(rows.put(id, now), now);
    }
    if (headTouched) {
      head = part.head();
      figures =
          head == null || figures == null ? null : figures.under(head.session(), head.pauses());
    }
  }

  private void recount(@Nullable LogEntry before, @Nullable LogEntry now) {
    LiveFigures counted = figures;
    if (counted == null) {
      return;
    }
    if (now == null) {
      if (before != null) {
        counted.remove(before.id());
      }
    } else if (before == null) {
      counted.add(now);
    } else {
      counted.replace(now);
    }
  }
}
