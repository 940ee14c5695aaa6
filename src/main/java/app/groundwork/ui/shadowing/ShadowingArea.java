package app.groundwork.ui.shadowing;

import app.groundwork.model.capture.Mark;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Workspace;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.capture.CaptureField;
import app.groundwork.ui.capture.Strip;
import app.groundwork.ui.capture.Ticker;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.EmptyState;
import app.groundwork.ui.kit.Found;
import app.groundwork.ui.kit.FxThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
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
  private final SessionsView list;
  private final Node empty;
  private @Nullable StartView start;
  private @Nullable LiveView live;
  private @Nullable Running running;
  private @Nullable Strip strip;
  private boolean lookedForRunning;
  private boolean wasRunning;

  /** The area over an open workspace. */
  public ShadowingArea(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
    this.sessions = new SessionsViewModel(workspace, context);
    this.list =
        new SessionsView(
            sessions,
            id -> new ReviewViewModel(workspace, context, id),
            () -> sessions.running().ifPresent(session -> openLive(session.id())));
    this.empty =
        new EmptyState(
            Feather.EYE,
            TEXTS.get("empty.title"),
            TEXTS.get("empty.text"),
            button("start.open", this::openStart));
    root.getStylesheets().add(String.valueOf(ShadowingArea.class.getResource("shadowing.css")));
    root.getStyleClass().add("shadowing");
    // The file may answer before the window has made room: only then can anything have the focus.
    root.sceneProperty().addListener((observed, before, now) -> FxThread.later(this::shown));
    list.setOnChosen(this::showTools);
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
    return kind.equals(ShadowingStore.SESSION);
  }

  @Override
  public void open(ItemRef item) {
    if (shows(item.kind())) {
      if (sessions.running().filter(running -> running.id().equals(item.id())).isPresent()) {
        openLive(item.id());
      } else {
        openList();
        list.select(item.id());
      }
    }
  }

  @Override
  public List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    actions.add(
        action("start.open", key(KeyCode.N), () -> sessions.running().isEmpty(), this::openStart));
    actions.add(
        action(
            "running.goOn",
            null,
            () -> sessions.running().isPresent() && live == null,
            () -> sessions.running().ifPresent(session -> openLive(session.id()))));
    BooleanSupplier isLive = () -> live != null;
    actions.add(action("live.pause", plain(KeyCode.F7), isLive, this::pauseOrResume));
    actions.add(action("live.veil", plain(KeyCode.F9), isLive, this::veil));
    actions.add(action("live.strip", plain(KeyCode.F6), isLive, this::openStrip));
    actions.add(
        action(
            "live.offTheRecord",
            new KeyCodeCombination(
                KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            isLive,
            this::offTheRecord));
    actions.add(action("live.stop", key(KeyCode.E), isLive, this::stop));
    BooleanSupplier isReview = () -> live == null && start == null && list.review().isPresent();
    actions.add(
        action(
            "report.copy", null, isReview, () -> list.review().ifPresent(ReviewView::copyReport)));
    actions.add(
        action(
            "report.save",
            key(KeyCode.S),
            isReview,
            () -> list.review().ifPresent(ReviewView::saveReport)));
    return actions;
  }

  @Override
  public List<KeyHint> keyHints() {
    List<KeyHint> hints = new ArrayList<>();
    for (Mark<EntryKind> mark : ShadowMarks.TABLE.marks()) {
      String keys = mark.alias() == '\0' ? mark.code() : mark.code() + " " + mark.alias();
      hints.add(new KeyHint(keys, KindLook.name(mark.kind())));
    }
    for (String hint : List.of("tool", "stars", "ago", "at", "up")) {
      hints.add(new KeyHint(TEXTS.get("hint." + hint + ".keys"), TEXTS.get("hint." + hint)));
    }
    return hints;
  }

  @Override
  public List<Stop> stops() {
    return new ShadowingStops(this).all();
  }

  @Override
  public boolean back() {
    if (start != null) {
      openList();
      return true;
    }
    if (live != null) {
      if (!live.back()) {
        openList();
        context.notices().say(TEXTS.get("live.goesOn"));
      }
      return true;
    }
    return list.back();
  }

  @Override
  public void shown() {
    if (start != null) {
      start.focus();
    } else if (live != null) {
      live.focus();
    } else if (!sessions.rows().isEmpty()) {
      list.focus();
    }
  }

  @Override
  public void close() {
    leave();
    letGo();
    list.close();
    sessions.close();
  }

  /** Shows the form before a session. */
  public void openStart() {
    leave();
    start =
        new StartView(
            new StartViewModel(workspace, context),
            session -> openLive(session.id()),
            this::openList);
    root.getChildren().setAll(start);
    showTools();
    start.focus();
  }

  /** Shows the running session. */
  public void openLive(String sessionId) {
    leave();
    Running now = running;
    if (now == null || !now.model.sessionId().equals(sessionId)) {
      letGo();
      now = new Running(new LiveViewModel(workspace, context, sessionId, System::nanoTime));
      running = now;
    }
    live = now.view;
    root.getChildren().setAll(now.view);
    showTools();
    now.view.focus();
  }

  /**
   * The running session's screen: kept while another is shown, with its clock and what could not be
   * saved yet.
   */
  private static final class Running {
    private final LiveViewModel model;
    private final LiveView view;
    private final Ticker ticker;

    Running(LiveViewModel model) {
      this.model = model;
      view = new LiveView(model);
      ticker = new Ticker(model::tick);
    }

    void close() {
      ticker.close();
      model.close();
    }
  }

  /** Shows the sessions. */
  public void openList() {
    leave();
    boolean none = sessions.rows().isEmpty() && sessions.loaded().get();
    root.getChildren().setAll(none ? empty : list);
    showTools();
    if (!none) {
      list.focus();
    }
  }

  /** The session that runs; empty if none does. */
  Optional<ShadowSession> running() {
    return sessions.running();
  }

  /** The form before a session; empty unless it is on screen. */
  Optional<StartView> startView() {
    return Optional.ofNullable(start);
  }

  /** The live screen; empty unless it is on screen. */
  Optional<LiveView> liveView() {
    return Optional.ofNullable(live);
  }

  /** Shows the strip's content in the area's place, for a picture. */
  void showStrip() {
    liveModel()
        .ifPresent(
            model ->
                root.getChildren()
                    .setAll(
                        new Group(
                            Strip.bar(
                                new CaptureField(model.line()),
                                model.clockText(),
                                model.lastEntry(),
                                () -> {}))));
  }

  /** The live screen's state; empty unless a session is on screen. */
  Optional<LiveViewModel> liveModel() {
    return live == null ? Optional.empty() : Optional.ofNullable(running).map(now -> now.model);
  }

  private void leave() {
    if (strip != null) {
      strip.close();
    }
    live = null;
    start = null;
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
    if (running != null && !now.equals(Optional.of(running.model.sessionId()))) {
      letGo();
    }
    boolean begun = now.isPresent() && !wasRunning;
    wasRunning = now.isPresent();
    if (!lookedForRunning) {
      lookedForRunning = true;
      if (now.isPresent()) {
        openLive(now.get());
      } else if (start == null) {
        // The form may have been asked for before the list was read.
        openList();
      }
    } else if (onScreen.isPresent() && !now.equals(onScreen)) {
      openList();
      list.select(onScreen.get());
    } else if (begun && live == null) {
      // Just started, or brought back: by redo of the start, or undo of the end.
      openLive(now.get());
    } else if (start == null && live == null) {
      Node here = sessions.rows().isEmpty() ? empty : list;
      // What is on screen already stays there: taken out and put back it would lose the focus.
      if (!root.getChildren().equals(List.of(here))) {
        root.getChildren().setAll(here);
      }
      showTools();
    }
  }

  private void showTools() {
    List<Node> now = new ArrayList<>();
    if (live != null) {
      now.add(quiet("live.offTheRecord", this::offTheRecord));
      now.add(quiet("live.strip", this::openStrip));
      now.add(quiet("live.veil", this::veil));
      Button pause = quiet("live.pause", this::pauseOrResume);
      liveModel()
          .ifPresent(
              model ->
                  pause
                      .textProperty()
                      .bind(
                          model
                              .paused()
                              .map(
                                  paused ->
                                      TEXTS.get(
                                          paused ? "live.pause.resume" : "live.pause.pause"))));
      now.add(pause);
      now.add(primary("live.stop", this::stop));
      now.forEach(node -> node.setFocusTraversable(false));
    } else if (start == null && !sessions.rows().isEmpty()) {
      list.review()
          .ifPresent(
              review -> {
                now.add(quiet("report.copy", review::copyReport));
                now.add(quiet("report.save", review::saveReport));
              });
      if (sessions.running().isEmpty()) {
        now.add(primary("start.open", this::openStart));
      }
    }
    tools.setAll(now);
  }

  private void pauseOrResume() {
    liveModel().ifPresent(LiveViewModel::pauseOrResume);
  }

  private void veil() {
    liveModel().ifPresent(model -> model.veiled().set(!model.veiled().get()));
    shown();
  }

  private void offTheRecord() {
    if (live != null) {
      live.askOffTheRecord();
    }
  }

  private void stop() {
    liveModel().ifPresent(LiveViewModel::stop);
  }

  private void openStrip() {
    LiveViewModel model = liveModel().orElse(null);
    if (model != null
        && strip == null
        && root.getScene() != null
        && root.getScene().getWindow() instanceof Stage owner) {
      strip =
          new Strip(owner, model.line(), model.clockText(), model.lastEntry(), this::stripClosed);
      strip.show();
    }
  }

  private void stripClosed() {
    strip = null;
    shown();
  }

  private static Action action(
      String key, @Nullable KeyCombination keys, BooleanSupplier enabled, Runnable run) {
    return new Action("shadowing." + key, TEXTS.get(key), keys, enabled, run);
  }

  private static Button primary(String key, Runnable run) {
    Button button = button(key, run);
    button.getStyleClass().add("primary");
    return button;
  }

  private static Button quiet(String key, Runnable run) {
    Button button = button(key, run);
    button.getStyleClass().add("quiet");
    return button;
  }

  private static Button button(String key, Runnable run) {
    Button button = new Button(TEXTS.get(key));
    button.setId(key.replace('.', '-'));
    button.setOnAction(event -> run.run());
    return button;
  }

  private static KeyCombination key(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private static KeyCombination plain(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  @Override
  public CompletableFuture<List<Found>> find(String query) {
    return CompletableFuture.completedFuture(
        new SessionFinderViewModel(sessions.rows()).find(query));
  }

  @Override
  public Optional<String> unsaved() {
    return running == null ? Optional.empty() : running.model.line().unsaved();
  }
}
