package app.groundwork.ui.interviews;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.EmptyState;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.kit.Presentation;
import app.groundwork.ui.kit.ToolButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Interviews: the list, scripts, preparation, the live screen, the synthesis. */
public final class InterviewsArea implements Area {
  private static final Texts TEXTS = Texts.in(InterviewsArea.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final StackPane root = new StackPane();
  private final ObservableList<Node> tools = FXCollections.observableArrayList();
  private final InterviewsViewModel interviews;
  private final LiveStartViewModel starting;
  private final LiveRunning live;
  private final InterviewReportViewModel reports;
  private @Nullable Screen screen;

  /** The interview on screen; null on the list and where none is. */
  private @Nullable String shown;

  private boolean lookedForRunning;
  private @Nullable String wasRunning;
  private boolean sent;

  /** The area over an open workspace. */
  public InterviewsArea(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
    this.interviews = new InterviewsViewModel(workspace, context);
    this.starting = new LiveStartViewModel(workspace, context);
    this.reports = new InterviewReportViewModel(workspace, context);
    this.live = new LiveRunning(id -> new LiveViewModel(workspace, context, id, System::nanoTime));
    root.getStylesheets().add(String.valueOf(InterviewsArea.class.getResource("interviews.css")));
    root.getStyleClass().add("interviews");
    openList();
    // The file may answer before the window has made room: only then can anything have the focus.
    root.sceneProperty().addListener((observed, before, now) -> FxThread.later(this::madeRoom));
    interviews.all().addListener((ListChangeListener<ListRow>) change -> changed());
    interviews.loaded().addListener(observed -> changed());
    changed();
  }

  @Override
  public String id() {
    return "interviews";
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
    return Feather.MESSAGE_CIRCLE;
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
    return kind.equals(InterviewsStore.INTERVIEW) || kind.equals(InterviewsStore.NOTE);
  }

  @Override
  public void open(ItemRef item) {
    sent = true;
    if (item.kind().equals(InterviewsStore.NOTE)) {
      interviews.interviewOf(
          item.id(),
          interview -> {
            openInterview(interview);
            screen().ifPresent(now -> now.jumpTo(item.id()));
          });
    } else if (shows(item.kind())) {
      interviews.onceLoaded(() -> openInterview(item.id()));
    }
  }

  /** Opens an interview where its state belongs; does nothing if it is gone. */
  void openInterview(String id) {
    interviews
        .row(id)
        .ifPresent(
            row -> {
              switch (row.group()) {
                case PREPARED -> openPrepare(id);
                case RUNNING -> openLive(id);
                case ENDED -> openSynthesis(id);
              }
            });
  }

  /** Shows the interviews. */
  void openList() {
    // A new one has come into the file while it was prepared.
    String from = prepare().flatMap(form -> form.model().interviewId()).orElse(shown);
    InterviewsView list =
        new InterviewsView(
            interviews, doing(), this::listTools, empty(), new TalkTrendViewModel(interviews));
    show(list, null);
    if (from != null) {
      list.select(from);
      list.focus();
    }
  }

  private ListDetail.Doing doing() {
    return new ListDetail.Doing() {
      @Override
      public void start(String id) {
        InterviewsArea.this.start(id);
      }

      @Override
      public void open(String id) {
        openInterview(id);
      }

      @Override
      public void copy(String id) {
        interviews.copy(id, made -> openPrepare(made));
      }

      @Override
      public void remove(String id) {
        interviews.remove(id);
      }

      @Override
      public void developer(String developerId) {
        interviews.openDeveloper(developerId);
      }
    };
  }

  private List<Node> listTools() {
    return List.of(
        InterviewReportTools.all(reports),
        InterviewReportTools.allSyntheses(reports),
        ToolButton.quiet("import-open", TEXTS.get("import.open"), this::openTranscript),
        ToolButton.quiet("scripts-open", TEXTS.get("script.open"), this::openScripts),
        ToolButton.primary("prepare-open", TEXTS.get("prepare.open"), () -> openPrepare(null)));
  }

  private EmptyState empty() {
    return new EmptyState(
        Feather.MESSAGE_CIRCLE,
        TEXTS.get("list.empty.title"),
        TEXTS.get("list.empty.text"),
        ToolButton.primary("prepare-open", TEXTS.get("prepare.open"), () -> openPrepare(null)),
        ToolButton.quiet("import-open", TEXTS.get("import.open"), this::openTranscript),
        ToolButton.quiet("scripts-open", TEXTS.get("script.open"), this::openScripts));
  }

  /**
   * Shows the form before an interview.
   *
   * @param id null for a new one
   */
  void openPrepare(@Nullable String id) {
    show(
        new PrepareView(
            new PrepareViewModel(workspace, context, id),
            this::start,
            () -> {
              openList();
              context.notices().say(TEXTS.get("prepare.kept"));
            }),
        id);
  }

  /** Asks for a transcript and shows what it would become. */
  void openTranscript() {
    context
        .desk()
        .chooseToOpen(
            TEXTS.get("import.choose"), TEXTS.get("import.files"), "*.vtt", "*.srt", "*.txt")
        .ifPresent(file -> showTranscript().read(file));
  }

  /** Shows the screen of a transcript's import, without a file yet. */
  TranscriptViewModel showTranscript() {
    TranscriptViewModel model =
        new TranscriptViewModel(workspace, context, ForkJoinPool.commonPool());
    show(new TranscriptView(model, this::openTranscript, this::openList, this::imported), null);
    return model;
  }

  private void imported(String id) {
    openList();
    // Once it is in the list.
    interviews.reread(id, () -> list().ifPresent(still -> openInterview(id)));
  }

  /** Starts a prepared interview: once it runs, it is shown. */
  void start(String id) {
    starting.start(id);
  }

  /** Shows a running interview. */
  void openLive(String id) {
    show(live.open(id), id);
  }

  /** Shows the synthesis of an interview that has ended. */
  void openSynthesis(String id) {
    SynthesisView synthesis =
        new SynthesisView(
            new SynthesisViewModel(workspace, context, id), new TalkTrendViewModel(interviews));
    synthesis.offer(InterviewReportTools.ofSynthesis(reports, id));
    show(synthesis, id);
  }

  /** Shows the scripts. */
  void openScripts() {
    show(new ScriptsView(new ScriptsViewModel(workspace, context), this::openList), null);
  }

  /** Shows {@code now} in the place of what was on screen, which closes. */
  void show(Screen now, @Nullable String interview) {
    Screen before = screen;
    screen = now;
    shown = interview;
    if (before != null) {
      Bindings.unbindContent(tools, before.tools());
      before.close();
    }
    root.getChildren().setAll(now.view());
    tools.setAll(now.tools());
    if (now.tools() instanceof ObservableList<Node> changing) {
      Bindings.bindContent(tools, changing);
    }
    now.focus();
  }

  /** What is on screen. */
  Optional<Screen> screen() {
    return Optional.ofNullable(screen);
  }

  /** The list; empty while another screen is shown. */
  Optional<InterviewsView> list() {
    return screen instanceof InterviewsView list ? Optional.of(list) : Optional.empty();
  }

  /** The interview on screen or chosen in the list, if it has ended. */
  private Optional<String> ended() {
    return list()
        .map(list -> list.chosen().map(ListRow::id))
        .orElseGet(() -> Optional.ofNullable(shown))
        .filter(
            id -> interviews.row(id).filter(row -> row.group() == ListRow.Group.ENDED).isPresent());
  }

  /** The form before an interview; empty unless it is on screen. */
  Optional<PrepareView> prepare() {
    return screen instanceof PrepareView form ? Optional.of(form) : Optional.empty();
  }

  /** The scripts; empty unless they are on screen. */
  Optional<ScriptsView> scripts() {
    return screen instanceof ScriptsView scripts ? Optional.of(scripts) : Optional.empty();
  }

  /** The running interview's screen; empty unless it is on screen. */
  Optional<LiveScreen> live() {
    return screen instanceof LiveScreen running ? Optional.of(running) : Optional.empty();
  }

  /** Makes the running interview's screen anew when it is shown again. */
  void letGoOfLive() {
    live.letGo();
  }

  InterviewsViewModel interviews() {
    return interviews;
  }

  /** After a crash the running interview comes first; one that ended leads to its synthesis. */
  private void changed() {
    if (!interviews.loaded().get()) {
      return;
    }
    Optional<String> now = interviews.running();
    String before = wasRunning;
    wasRunning = now.orElse(null);
    if (!lookedForRunning) {
      lookedForRunning = true;
      // Something else may have been asked for before the list was read.
      if (list().isPresent()) {
        now.ifPresent(this::openLive);
      }
      return;
    }
    boolean runs = screen().filter(Screen::runs).isPresent();
    if (runs && now.isEmpty() && before != null) {
      // Stopped; or not started any more, by undo.
      openList();
      openInterview(before);
    } else if (!runs && now.isPresent() && !now.get().equals(before)) {
      // Just started, or brought back: by redo of the start, or undo of the end.
      openLive(now.get());
    } else if (shown != null && interviews.row(shown).isEmpty() && prepare().isEmpty()) {
      // Gone, by undo of what made it.
      openList();
    }
  }

  /** What was opened here meanwhile, such as a note found by search, keeps the focus. */
  private void madeRoom() {
    if (!sent || !root.isFocusWithin()) {
      shown();
    }
    sent = false;
  }

  @Override
  public List<Action> actions() {
    List<Action> all = new ArrayList<>(new InterviewsActions(this).all());
    all.addAll(InterviewReportTools.actions(reports, this::ended));
    return all;
  }

  @Override
  public List<KeyHint> keyHints() {
    return InterviewsActions.hints();
  }

  @Override
  public List<Stop> stops() {
    List<Stop> stops = new ArrayList<>(new ListStops(this).all());
    stops.addAll(new PrepareStops(this).all());
    stops.addAll(new ScriptStops(this).all());
    stops.addAll(new TranscriptStops(this::showTranscript).all());
    stops.addAll(new LiveStops(this).all());
    stops.addAll(new SynthesisStops(this).all());
    return stops;
  }

  @Override
  public Optional<String> notPresented() {
    return screen().map(Screen::notPresented).orElseGet(Area.super::notPresented);
  }

  @Override
  public Optional<Presentation> presentation() {
    return screen().flatMap(Screen::presentation);
  }

  @Override
  public boolean covered() {
    return screen().map(Screen::covered).orElse(false);
  }

  @Override
  public Optional<String> unsaved() {
    return screen().flatMap(Screen::unsaved).or(live::unsaved);
  }

  @Override
  public boolean back() {
    if (screen().map(Screen::back).orElse(false)) {
      return true;
    }
    if (list().isPresent()) {
      return false;
    }
    Optional<LiveScreen> running = live();
    if (running.isPresent() && !running.get().model().line().mayLeave(context.notices()::say)) {
      return true;
    }
    openList();
    if (running.isPresent()) {
      context.notices().say(TEXTS.get("list.goesOn"));
    }
    return true;
  }

  @Override
  public boolean backInside() {
    if (screen().map(Screen::back).orElse(false)) {
      return true;
    }
    return live()
        .filter(running -> !running.model().line().mayLeave(context.notices()::say))
        .isPresent();
  }

  /** On the running interview and, in the list, while that is the chosen one: typing goes on. */
  @Override
  public boolean typed(String letter) {
    list()
        .flatMap(InterviewsView::chosen)
        .filter(row -> row.group() == ListRow.Group.RUNNING)
        .ifPresent(row -> openLive(row.id()));
    Optional<LiveScreen> running = live();
    running.ifPresent(now -> now.type(letter));
    return running.isPresent();
  }

  @Override
  public void shown() {
    screen().ifPresent(Screen::focus);
  }

  @Override
  public void close() {
    screen().ifPresent(Screen::close);
    screen = null;
    live.close();
    interviews.close();
  }
}
