package app.groundwork.ui.shadowing;

import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shadowing.ShadowSteps;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Changed;
import app.groundwork.store.Subscription;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.UndoOffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** All shadowing sessions, newest first. */
final class SessionsViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(SessionsViewModel.class);

  private static final String PLACE = "shadowing.session";
  private static final String AS_TABLE = "shadowing.asTable";

  private final Workspace workspace;
  private final AreaContext context;
  private final ShadowingStore sessions = new ShadowingStore();
  private final PeopleStore people = new PeopleStore();
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final Subscription subscription;
  private @Nullable String remembered;
  private boolean asTable;
  private volatile boolean closed;

  /**
   * A session in the list.
   *
   * @param team null if not known
   * @param elapsedMs how long it lasted without its pauses; null while it runs
   */
  record Row(
      ShadowSession session, String developer, @Nullable String team, @Nullable Long elapsedMs) {}

  SessionsViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
    this.subscription = workspace.onChanged(this::onChanged);
    Answers.use(
        workspace.place().get(PLACE).thenCombine(workspace.place().get(AS_TABLE), List::of),
        context,
        found -> {
          remembered = found.getFirst().orElse(null);
          asTable = found.getLast().isPresent();
          reload();
        });
  }

  /** The session that was shown last, also before a restart; it may be gone. */
  Optional<String> remembered() {
    return Optional.ofNullable(remembered);
  }

  /** Remembers which session is shown. */
  void remember(String sessionId) {
    if (!sessionId.equals(remembered)) {
      remembered = sessionId;
      Answers.use(workspace.place().put(PLACE, sessionId), context, done -> {});
    }
  }

  /** True if the sessions were looked at as a table last, also before a restart. */
  boolean isAsTable() {
    return asTable;
  }

  /** Remembers whether the sessions are looked at as a table. */
  void setAsTable(boolean now) {
    if (now != asTable) {
      asTable = now;
      Answers.use(workspace.place().put(AS_TABLE, now ? "yes" : null), context, done -> {});
    }
  }

  ObservableList<Row> rows() {
    return rows;
  }

  /** True once the list has been read: only then is an empty one empty. */
  ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  /** The session whose clock runs. */
  Optional<ShadowSession> running() {
    return rows.stream().map(Row::session).filter(ShadowSession::isRunning).findFirst();
  }

  Optional<Row> row(String sessionId) {
    return rows.stream().filter(row -> row.session().id().equals(sessionId)).findFirst();
  }

  /**
   * Finds the session that an entry belongs to, and hands it over once the sessions are read; says
   * so if the entry is gone.
   */
  void sessionOf(String entryId, Consumer<String> use) {
    Answers.use(
        workspace.query(tx -> sessions.entries(tx, List.of(entryId))),
        context,
        found -> {
          if (found.isEmpty()) {
            context.notices().say(TEXTS.get("entry.gone"));
          } else {
            String session = found.getFirst().sessionId();
            onceLoaded(() -> use.accept(session));
          }
        });
  }

  private void onceLoaded(Runnable then) {
    if (loaded.get()) {
      then.run();
    } else {
      loaded.addListener(
          new InvalidationListener() {
            @Override
            public void invalidated(Observable observed) {
              loaded.removeListener(this);
              then.run();
            }
          });
    }
  }

  /** Removes a session with its log; the notice offers to undo it. */
  void remove(String sessionId) {
    Answers.use(
        workspace.step(
            ShadowSteps.REMOVE_SESSION.label(),
            tx -> {
              sessions.remove(tx, sessionId);
              return true;
            }),
        context,
        done -> UndoOffer.offer(context, TEXTS.get("session.removed"), () -> workspace.undo(done)));
  }

  @Override
  public void close() {
    closed = true;
    subscription.close();
  }

  private void onChanged(Changed change) {
    boolean ours =
        change.touches(ShadowingStore.SESSION)
            || change.touches(ShadowingStore.PAUSE)
            || change.touches(PeopleStore.DEVELOPER)
            || change.touches(PeopleStore.TEAM);
    if (ours && !closed) {
      reload();
    }
  }

  /** Reads the list anew, then does what needs it to be that new. */
  void reread(Runnable then) {
    Answers.use(
        workspace.query(this::read),
        context,
        read -> {
          show(read);
          then.run();
        });
  }

  private void reload() {
    Answers.use(workspace.query(this::read), context, this::show);
  }

  private void show(List<Row> read) {
    if (!closed) {
      rows.setAll(read);
      loaded.set(true);
    }
  }

  private List<Row> read(Tx tx) {
    Map<String, Developer> developers =
        people.developers(tx).stream()
            .collect(Collectors.toMap(Developer::id, Function.identity()));
    Map<String, String> teams =
        people.teams(tx).stream().collect(Collectors.toMap(Team::id, Team::name));
    return sessions.sessions(tx).stream()
        .map(session -> row(tx, session, developers.get(session.developerId()), teams))
        .toList();
  }

  private Row row(
      Tx tx, ShadowSession session, @Nullable Developer developer, Map<String, String> teams) {
    String team = session.teamId() == null ? null : teams.get(session.teamId());
    Long endedAt = session.endedAt();
    Long elapsed =
        endedAt == null
            ? null
            : new SessionTime(session.startedAt(), sessions.pauses(tx, session.id()))
                .elapsed(endedAt);
    return new Row(session, developer == null ? "" : developer.name(), team, elapsed);
  }
}
