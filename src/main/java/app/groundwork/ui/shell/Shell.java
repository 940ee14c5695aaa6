package app.groundwork.ui.shell;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.Desk;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.kit.Navigator;
import app.groundwork.ui.kit.NoticeBar;
import app.groundwork.ui.kit.Notices;
import app.groundwork.ui.kit.Overlay;
import app.groundwork.ui.kit.ZoomPane;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The window's content: the welcome screen, or the frame round an open workspace. Needs no window:
 * {@link #root()} can stand in a stage or be drawn to a picture. JavaFX thread only.
 */
public final class Shell implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Shell.class);
  private static final Texts TEXTS = Texts.in(Shell.class);
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  private final ShellHost host;
  private final Preferences preferences;
  private final StackPane content = new StackPane();
  private final Overlay overlay = new Overlay();
  private final NoticeBar notices;
  private final Presenting presenting;
  private final ZoomPane root;
  private final AreaContext context;
  private final Files files;
  private final ShellActions actions;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(TEXTS.get("app.name"));
  private final Subscription systemTheme;
  private @Nullable ShellView view;
  private @Nullable Workspace workspace;
  private CompletableFuture<Void> closed = CompletableFuture.completedFuture(null);

  /** Shows the welcome screen until {@link #open} or {@link #show}. */
  public Shell(ShellHost host, Preferences preferences, Desk desk, InstantSource clock) {
    this.host = host;
    this.preferences = preferences;
    this.notices = new NoticeBar(desk::copy);
    // Notices too: they may name people.
    this.presenting = new Presenting(content, notices);
    StackPane layers = new StackPane(content, presenting, overlay, notices);
    layers.getStyleClass().add("shell");
    layers.getStylesheets().add(String.valueOf(Shell.class.getResource("shell.css")));
    this.root = new ZoomPane(layers);
    this.context = new AreaContext(FxThread.EXECUTOR, clock, new FrontNavigator(), notices, desk);
    this.files = new Files(this, host, preferences, context);
    this.actions = new ShellActions(this, files, preferences, overlay, context);
    ShellKeys.install(root, this, actions, overlay);
    root.sceneProperty().subscribe(scene -> dress(preferences.get()));
    preferences.settingsProperty().subscribe(this::dress);
    this.systemTheme =
        Platform.getPreferences()
            .colorSchemeProperty()
            .subscribe(scheme -> dress(preferences.get()));
    welcome();
  }

  /** What stands in the scene. */
  public Parent root() {
    return root;
  }

  /** "FILE – Groundwork", for the window. */
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** The notices of this window. */
  public Notices notices() {
    return notices;
  }

  /** All that can be done now: the window's own actions, then those of the areas. */
  public List<Action> actions() {
    return actions.all();
  }

  /** The areas of the open workspace; none on the welcome screen. */
  public List<Area> areas() {
    return view == null ? List.of() : view.areas();
  }

  /** Brings an area to the front; nothing happens if there is none of that id. */
  public void openArea(String areaId) {
    view().ifPresent(shown -> shown.openArea(areaId));
  }

  /** Opens {@code file} in the background, in place of what is open; a refusal is said in words. */
  public void open(Path file) {
    files.open(file);
  }

  /** Shows an open workspace, which it owns from now on, in place of what is open. */
  public void show(Workspace opened) {
    letGo();
    workspace = opened;
    ShellViewModel model = new ShellViewModel(opened, context);
    List<Area> areas = host.areas(opened, context);
    ShellView now =
        new ShellView(
            model, areas, () -> preferences.change(old -> old.withZoom(100)), model::rememberPlace);
    view = now;
    now.setZoom(preferences.get().zoom());
    actions.hangMenu(now.sideBar().menuButton());
    actions.hang(now.sideBar().searchButton(), "shell.search");
    content.getChildren().setAll(now);
    title.set(TEXTS.get("app.title", String.valueOf(opened.file().getFileName())));
    preferences.change(old -> old.opened(opened.file().toAbsolutePath()));
    if (!areas.isEmpty()) {
      // Asked for before the first area takes its place.
      CompletableFuture<Optional<String>> last = model.lastPlace();
      now.show(areas.getFirst());
      last.thenAcceptAsync(place -> place.ifPresent(now::openArea), context.ui());
    }
    model.keepBackups();
  }

  /** Lets go of what is open and shows the welcome screen. */
  public void welcome() {
    letGo();
    title.set(TEXTS.get("app.name"));
    WelcomeView welcome = actions.welcome();
    content.getChildren().setAll(welcome);
    // Once it stands there: only then can it have the focus.
    FxThread.later(
        () -> {
          if (content.getChildren().contains(welcome) && !overlay.isOpen()) {
            welcome.takeFocus();
          }
        });
  }

  /** What would be lost if the window closed now, in words; empty if nothing would. */
  public Optional<String> unsaved() {
    return areas().stream()
        .flatMap(area -> area.unsaved().stream())
        .reduce((before, more) -> before + "\n" + more);
  }

  /** Saves and closes what is open, without waiting; done when the file is closed. */
  public CompletableFuture<Void> leave() {
    // The system's settings live as long as the process, and would hold on to this window.
    systemTheme.unsubscribe();
    letGo();
    return closed;
  }

  /** Saves and closes what is open; returns when the file is closed. */
  @Override
  public void close() {
    leave().join();
  }

  /** Shows that something is being opened, in words if it takes longer than a moment. */
  void opening(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("muted");
    label.setVisible(false);
    PauseTransition moment = new PauseTransition(Duration.millis(400));
    moment.setOnFinished(over -> label.setVisible(true));
    moment.play();
    StackPane pane = new StackPane(label);
    pane.getStyleClass().add("opening");
    content.getChildren().setAll(pane);
  }

  /** Shows to a room what the front area has to present, or says why there is nothing. */
  void present() {
    view()
        .flatMap(ShellView::front)
        .ifPresent(
            front ->
                front
                    .notPresented()
                    .ifPresentOrElse(
                        notices::say, () -> front.presentation().ifPresent(presenting::start)));
  }

  /** What fills the window while something is presented. */
  Presenting presenting() {
    return presenting;
  }

  /** Puts the newest notice away; false if there is none. */
  boolean putNoticeAway() {
    return notices.putAway();
  }

  Overlay overlay() {
    return overlay;
  }

  Optional<ShellView> view() {
    return Optional.ofNullable(view);
  }

  /** Done when every file let go of is closed: only then can it be opened again. */
  CompletableFuture<Void> closed() {
    return closed;
  }

  private void letGo() {
    overlay.close();
    if (presenting.isOn()) {
      presenting.end();
    }
    if (view != null) {
      view.close();
      view = null;
    }
    Workspace closing = workspace;
    workspace = null;
    if (closing != null) {
      closed =
          closed
              .thenRunAsync(closing::close)
              .exceptionally(
                  failure -> {
                    LOG.error("The workspace did not close well", failure);
                    return null;
                  });
    }
  }

  private void dress(Settings settings) {
    root.setZoom(settings.zoom());
    root.pseudoClassStateChanged(COMPACT, settings.compact());
    Scene scene = root.getScene();
    if (scene != null) {
      settings.theme().applyTo(scene);
    }
    if (view != null) {
      view.setZoom(settings.zoom());
    }
  }

  /** Leads into whatever workspace is open. */
  private final class FrontNavigator implements Navigator {
    @Override
    public void open(ItemRef item) {
      view().ifPresent(shown -> shown.open(item));
    }

    @Override
    public void open(ItemRef item, ItemRef part) {
      view().ifPresent(shown -> shown.open(item, part));
    }

    @Override
    public void openArea(String areaId) {
      Shell.this.openArea(areaId);
    }
  }
}
