package app.groundwork.ui.interviews;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.capture.CaptureField;
import app.groundwork.ui.capture.Strip;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Presentation;
import app.groundwork.ui.kit.ToolButton;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The running interview while it is on screen; leaving it does not end it. */
final class LiveScreen implements Screen {
  private static final Texts TEXTS = Texts.in(LiveScreen.class);

  private final LiveViewModel model;
  private final LiveView view;
  private final StackPane root;
  private final List<Node> tools;
  private final List<Action> actions;
  private @Nullable Strip strip;

  LiveScreen(LiveViewModel model, LiveView view) {
    this.model = model;
    this.view = view;
    this.root = new StackPane(view);
    this.tools = makeTools();
    this.actions = LiveActions.of(this);
  }

  LiveViewModel model() {
    return model;
  }

  LiveView live() {
    return view;
  }

  @Override
  public Parent view() {
    return root;
  }

  @Override
  public List<Node> tools() {
    return tools;
  }

  @Override
  public List<Action> actions() {
    return actions;
  }

  private List<Node> makeTools() {
    Button pause = ToolButton.quiet("live-pause", "", model.running()::pauseOrResume);
    pause
        .textProperty()
        .bind(
            model
                .face()
                .map(face -> face != null && face.paused())
                .orElse(false)
                .map(paused -> TEXTS.get(paused ? "live.pause.resume" : "live.pause.pause")));
    List<Node> all =
        List.of(
            ToolButton.quiet(
                "live-offTheRecord", TEXTS.get("live.offTheRecord"), this::offTheRecord),
            ToolButton.quiet("live-strip", TEXTS.get("live.strip"), this::openStrip),
            ToolButton.quiet("live-veil", TEXTS.get("live.veil"), this::veil),
            pause,
            ToolButton.primary("live-stop", TEXTS.get("live.stop"), model.running()::stop));
    all.forEach(node -> node.setFocusTraversable(false));
    return all;
  }

  @Override
  public void focus() {
    view.focus();
  }

  /** Takes letters that were typed while the focus was elsewhere. */
  void type(String letters) {
    model.line().type(letters);
    focus();
  }

  @Override
  public boolean back() {
    return view.back();
  }

  @Override
  public boolean runs() {
    return true;
  }

  @Override
  public void jumpTo(String noteId) {
    view.jumpTo(noteId);
  }

  @Override
  public Optional<String> notPresented() {
    return model.face().get() == null
        ? Optional.of(TEXTS.get("live.present.notYet"))
        : Optional.empty();
  }

  @Override
  public Optional<Presentation> presentation() {
    return Optional.of(new Presentation(TEXTS.get("live.present.title"), new LivePresented(model)));
  }

  @Override
  public boolean covered() {
    return model.veiled().get();
  }

  @Override
  public Optional<String> unsaved() {
    return model.line().unsaved();
  }

  /** Hides question, names and notes, or shows them again. */
  void veil() {
    model.veiled().set(!model.veiled().get());
    focus();
  }

  void offTheRecord() {
    view.askOffTheRecord();
  }

  /** Puts the strip in the window's place. */
  void openStrip() {
    if (strip == null
        && root.getScene() != null
        && root.getScene().getWindow() instanceof Stage owner) {
      strip = new Strip(owner, view, model.line(), shown(), this::stripClosed);
      strip.show();
    }
  }

  private void stripClosed() {
    strip = null;
    focus();
  }

  /** Shows what the strip shows in the screen's place, for a picture. */
  void showStrip() {
    root.getChildren()
        .setAll(new Group(Strip.bar(new CaptureField(model.line()), shown(), () -> {})));
  }

  private Strip.Shown shown() {
    return new Strip.Shown(model.clockText(), model.lastNote(), new LiveStripLine(model));
  }

  /** Shows what F11 shows in the screen's place, for a picture. */
  void showPresented() {
    root.getChildren().setAll(new LivePresented(model));
  }

  @Override
  public void close() {
    if (strip != null) {
      strip.close();
    }
  }
}
