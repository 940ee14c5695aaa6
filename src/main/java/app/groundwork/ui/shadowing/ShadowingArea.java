package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Workspace;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.capture.Strip;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.Delay;
import app.groundwork.ui.kit.EmptyState;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.kit.Presentation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Shadowing: the sessions, the form before one, the live screen, the review. */
public final class ShadowingArea implements Area {
  private static final Texts TEXTS = Texts.in(ShadowingArea.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final StackPane root = new StackPane();
  private final ObservableList<Node> tools = FXCollections.observableArrayList();
  private final SessionsViewModel sessions;
  private final SessionsPlace place;
  private @Nullable StartView start;
  private @Nullable ImportView importing;
  private @Nullable LiveView live;
  private @Nullable RunningScreen running;
  private @Nullable Strip strip;
  private boolean lookedForRunning;
  private boolean wasRunning;
  private boolean sent;

  /** The area over an open workspace. */
  public ShadowingArea(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
    this.sessions = new SessionsViewModel(workspace, context);
    this.place =
        new SessionsPlace(
            sessions,
            () -> new SessionTableViewModel(workspace, context, Delay.onFxThread()),
            id -> new ReviewViewModel(workspace, context, id),
            new EmptyState(
                Feather.EYE,
                TEXTS.get("empty.title"),
                TEXTS.get("empty.text"),
                ShadowingTools.primary("start.open", this::openStart),
                ShadowingTools.quiet("import.open", this::openImport)),
            this::openLive,
            this::showTools);
    root.getStylesheets().add(String.valueOf(ShadowingArea.class.getResource("shadowing.css")));
    root.getStyleClass().add("shadowing");
    // The file may answer before the window has made room: only then can anything have the focus.
    root.sceneProperty().addListener((observed, before, now) -> FxThread.later(this::madeRoom));
    sessions
        .rows()
        .addListener((ListChangeListener<SessionsViewModel.Row>) change -> sessionsChanged());
    sessions.loaded().addListener(observed -> sessionsChanged());
    sessionsChanged();
  }

  @Override
  public String id() {
    return "shadowing";
  }

  @Override
  public String title() {
    return TEXTS.get("area");
  }

  @Override
  public String group() {
    return TEXTS.get("area.group");
  }

  @Override
  public Ikon icon() {
    return Feather.EYE;
  }

  @Override
  public Parent view() {
    return root;
  }

  @Override
  public ObservableList<Node> tools() {
    return tools;
  }

  @Override
  public boolean shows(String kind) {
    return kind.equals(ShadowingStore.SESSION) || kind.equals(ShadowingStore.ENTRY);
  }

  @Override
  public void open(ItemRef item) {
    sent = true;
    if (item.kind().equals(ShadowingStore.ENTRY)) {
      sessions.sessionOf(item.id(), session -> openEntry(session, item.id()));
    } else if (shows(item.kind())) {
      if (sessions.running().filter(running -> running.id().equals(item.id())).isPresent()) {
        openLive(item.id());
      } else {
        openList();
        place.select(item.id());
      }
    }
  }

  private void openEntry(String sessionId, String entryId) {
    open(new ItemRef(ShadowingStore.SESSION, sessionId));
    if (live == null) {
      review().ifPresent(review -> review.jumpTo(entryId));
    } else {
      live.jumpTo(entryId);
    }
  }

  @Override
  public Optional<String> notPresented() {
    if (live != null) {
      return Optional.of(TEXTS.get("present.live"));
    }
    Optional<ReviewView> review = start == null ? review() : Optional.empty();
    return review.isPresent() ? review.get().notPresented() : Area.super.notPresented();
  }

  @Override
  public Optional<Presentation> presentation() {
    return notPresented().isPresent() ? Optional.empty() : review().map(ReviewView::presentation);
  }

  @Override
  public List<Action> actions() {
    return new ShadowingActions(this).all();
  }

  @Override
  public List<KeyHint> keyHints() {
    return ShadowingActions.hints();
  }

  @Override
  public List<Stop> stops() {
    return new ShadowingStops(this).all();
  }

  @Override
  public boolean back() {
    if (start != null || importing != null) {
      openSessions();
      return true;
    }
    if (live != null) {
      if (!live.back(context.notices()::say)) {
        openSessions();
        context.notices().say(TEXTS.get("live.goesOn"));
      }
      return true;
    }
    return place.back();
  }

  @Override
  public boolean backInside() {
    if (live != null) {
      return live.back(context.notices()::say);
    }
    return isStarting() ? back() : review().map(ReviewView::back).orElse(false);
  }

  /** On the running session, and where no other is read: typing goes on. */
  @Override
  public boolean typed(String letter) {
    if (live == null && !isStarting() && review().isEmpty()) {
      running().ifPresent(session -> openLive(session.id()));
    }
    liveView().ifPresent(view -> view.type(letter));
    return live != null;
  }

  @Override
  public void shown() {
    if (start != null) {
      start.focus();
    } else if (importing != null) {
      importing.focus();
    } else if (live != null) {
      live.focus();
    } else {
      place.focusFront();
    }
  }

  /** What was opened here meanwhile, such as an entry found by search, keeps the focus. */
  private void madeRoom() {
    if (!sent || !root.isFocusWithin()) {
      shown();
    }
    sent = false;
  }

  @Override
  public void close() {
    leave();
    letGo();
    place.close();
    sessions.close();
  }

  /** Shows the form before a session. */
  public void openStart() {
    leave();
    start =
        new StartView(
            new StartViewModel(workspace, context),
            session -> openLive(session.id()),
            this::openSessions);
    root.getChildren().setAll(start);
    showTools();
    start.focus();
  }

  /** Removes the session that is read, and offers to undo it. */
  void removeSession() {
    place.chosenId().ifPresent(sessions::remove);
  }

  /** Asks for a log and shows what it would become. */
  void openImport() {
    context
        .desk()
        .chooseToOpen(
            TEXTS.get("import.choose"),
            TEXTS.get("import.files"),
            "*.csv",
            "*.tsv",
            "*.txt",
            "*.boris",
            "*.json")
        .ifPresent(file -> showImport().read(file));
  }

  /** Shows the screen of an import, without a file yet. */
  ImportViewModel showImport() {
    leave();
    ImportViewModel model = new ImportViewModel(workspace, context, ForkJoinPool.commonPool());
    ImportView view = new ImportView(model, this::openImport, this::openList, this::openImported);
    importing = view;
    root.getChildren().setAll(view);
    showTools();
    return model;
  }

  private void openImported(String sessionId) {
    openList();
    // Once it is in the list, which is read anew.
    sessions.reread(
        () -> {
          if (importing == null && place.getScene() != null && !isAsTable()) {
            place.focus();
            place.select(sessionId);
          }
        });
  }

  /** Shows the running session. */
  public void openLive(String sessionId) {
    leave();
    RunningScreen now = running;
    if (now == null || !now.model().sessionId().equals(sessionId)) {
      letGo();
      now = new RunningScreen(new LiveViewModel(workspace, context, sessionId, System::nanoTime));
      running = now;
    }
    live = now.view();
    root.getChildren().setAll(now.view());
    showTools();
    now.view().focus();
  }

  /** Shows the sessions as a list, one beside it. */
  public void openList() {
    openPlace(place::turnToList);
  }

  /** Shows the sessions as a table. */
  void openTable() {
    if (isAsTable()) {
      table().showTable();
    } else {
      openPlace(place::turnToTable);
    }
  }

  /** Shows the sessions the way that the user chose. */
  void chooseTable(boolean now) {
    sessions.setAsTable(now);
    openSessions();
  }

  private void openSessions() {
    if (sessions.isAsTable()) {
      openTable();
    } else {
      openList();
    }
  }

  private void openPlace(Runnable turn) {
    leave();
    turn.run();
    root.getChildren().setAll(place);
    showTools();
    place.focus();
  }

  /** The table; made when it is first shown. */
  TableScreen table() {
    return place.table();
  }

  /** True while the sessions are shown as a table, or a review that was opened from it. */
  boolean isAsTable() {
    return place.isAsTable() && !isLive() && !isStarting();
  }

  /** The session that runs; empty if none does. */
  Optional<ShadowSession> running() {
    return sessions.running();
  }

  /** True while a running session is on screen. */
  boolean isLive() {
    return live != null;
  }

  /** True while the form before a session, or a log to import, is on screen. */
  boolean isStarting() {
    return start != null || importing != null;
  }

  boolean hasSessions() {
    return !sessions.rows().isEmpty();
  }

  /** The review on screen; empty for a running session and on the table. */
  Optional<ReviewView> review() {
    return place.review();
  }

  /** The form before a session; empty unless it is on screen. */
  Optional<StartView> startView() {
    return Optional.ofNullable(start);
  }

  /** The live screen; empty unless it is on screen. */
  Optional<LiveView> liveView() {
    return Optional.ofNullable(live);
  }

  /** Puts a node in the area's place, for a picture. */
  void showOnly(Node node) {
    root.getChildren().setAll(node);
  }

  /** The live screen's state; empty unless a session is on screen. */
  Optional<LiveViewModel> liveModel() {
    return live == null ? Optional.empty() : Optional.ofNullable(running).map(RunningScreen::model);
  }

  private void leave() {
    if (strip != null) {
      strip.close();
    }
    live = null;
    start = null;
    if (importing != null) {
      importing.model().cancel();
      importing = null;
    }
  }

  /** Lets go of the running session's screen; it is made anew when it is shown again. */
  void letGo() {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  /** After a crash the running session comes first; a session that ended leaves the live screen. */
  private void sessionsChanged() {
    if (!sessions.loaded().get()) {
      return;
    }
    Optional<String> onScreen = liveModel().map(LiveViewModel::sessionId);
    Optional<String> now = sessions.running().map(session -> session.id());
    if (running != null && !now.equals(Optional.of(running.model().sessionId()))) {
      letGo();
    }
    boolean begun = now.isPresent() && !wasRunning;
    wasRunning = now.isPresent();
    if (!lookedForRunning) {
      lookedForRunning = true;
      if (now.isPresent()) {
        openLive(now.get());
      } else if (!isStarting()) {
        // The form may have been asked for before the list was read.
        openSessions();
      }
    } else if (onScreen.isPresent() && !now.equals(onScreen)) {
      openList();
      place.select(onScreen.get());
    } else if (begun && live == null) {
      // Just started, or brought back: by redo of the start, or undo of the end.
      openLive(now.get());
    } else if (!isStarting() && live == null) {
      place.place();
      if (!root.getChildren().contains(place)) {
        root.getChildren().setAll(place);
      }
      showTools();
    }
  }

  private void showTools() {
    tools.setAll(new ShadowingTools(this).all());
  }

  void pauseOrResume() {
    liveModel().ifPresent(model -> model.running().pauseOrResume());
  }

  void veil() {
    liveModel().ifPresent(model -> model.veiled().set(!model.veiled().get()));
    shown();
  }

  void offTheRecord() {
    if (live != null) {
      live.askOffTheRecord();
    }
  }

  void stop() {
    liveModel().ifPresent(model -> model.running().stop());
  }

  void openStrip() {
    LiveViewModel model = liveModel().orElse(null);
    if (model != null
        && strip == null
        && root.getScene() != null
        && root.getScene().getWindow() instanceof Stage owner) {
      strip = new Strip(owner, root, model.line(), shown(model), this::stripClosed);
      strip.show();
    }
  }

  static Strip.Shown shown(LiveViewModel model) {
    return new Strip.Shown(model.clockText(), model.lastEntry(), null);
  }

  private void stripClosed() {
    strip = null;
    shown();
  }

  @Override
  public boolean covered() {
    return liveModel().map(model -> model.veiled().get()).orElse(false);
  }

  @Override
  public Optional<String> unsaved() {
    return running == null ? Optional.empty() : running.model().line().unsaved();
  }
}
