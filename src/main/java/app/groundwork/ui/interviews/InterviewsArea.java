package app.groundwork.ui.interviews;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.Presentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
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
  private final LiveRunning live;
  private @Nullable Screen screen;

  /** The area over an open workspace. */
  public InterviewsArea(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
    this.live =
        new LiveRunning(
            id -> new LiveViewModel(workspace, context, id, System::nanoTime),
            this::openEnded,
            this::openList);
    root.getStylesheets().add(String.valueOf(InterviewsArea.class.getResource("interviews.css")));
    root.getStyleClass().add("interviews");
    openList();
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
  public void open(ItemRef item) {}

  /** Shows the interviews. */
  void openList() {}

  /** Shows a running interview. */
  void openLive(String interviewId) {
    show(live.open(interviewId));
  }

  /** Shows an interview that has just been stopped. */
  private void openEnded(String interviewId) {
    openList();
  }

  /** Shows {@code now} in the place of what was on screen, which closes. */
  void show(Screen now) {
    Screen before = screen;
    screen = now;
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

  @Override
  public List<Action> actions() {
    List<Action> all = new ArrayList<>();
    screen().ifPresent(now -> all.addAll(now.actions()));
    return all;
  }

  @Override
  public List<KeyHint> keyHints() {
    return LiveActions.hints();
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
    return screen().map(Screen::back).orElse(false);
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
  }
}
