package app.groundwork.ui.shell;

import app.groundwork.ui.kit.Presentation;
import app.groundwork.ui.kit.ZoomPane;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Shows an area's presentation in the place of the whole frame, on the full screen where there is a
 * window, and puts all back as it was.
 */
final class Presenting extends StackPane {
  /** The room that presentations are laid out for, px. */
  private static final double WIDTH = 1280;

  private static final double HEIGHT = 720;

  private final Node[] hidden;
  private @Nullable Node before;
  private @Nullable ZoomPane shown;
  private @Nullable Window window;

  /** How the window was before. */
  private record Window(Stage stage, boolean full, String hint, @Nullable KeyCombination exit) {
    static Window take(Stage stage) {
      Window was =
          new Window(
              stage,
              stage.isFullScreen(),
              stage.getFullScreenExitHint(),
              stage.getFullScreenExitKeyCombination());
      // Esc is ours: it ends the presentation too.
      stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
      stage.setFullScreenExitHint("");
      stage.setFullScreen(true);
      return was;
    }

    void putBack() {
      stage.setFullScreen(full);
      stage.setFullScreenExitHint(hint);
      stage.setFullScreenExitKeyCombination(exit);
    }
  }

  /**
   * @param hidden what is not to be seen meanwhile
   */
  Presenting(Node... hidden) {
    this.hidden = hidden;
    getStyleClass().add("presenting");
    setVisible(false);
    widthProperty().addListener(observed -> fit());
    heightProperty().addListener(observed -> fit());
  }

  boolean isOn() {
    return isVisible();
  }

  void start(Presentation presentation) {
    Scene scene = getScene();
    before = scene == null ? null : scene.getFocusOwner();
    ZoomPane pane = new ZoomPane(presentation.view());
    shown = pane;
    getChildren().setAll(pane);
    for (Node node : hidden) {
      node.setVisible(false);
    }
    setVisible(true);
    setAccessibleText(presentation.title());
    fit();
    if (scene != null && scene.getWindow() instanceof Stage stage && stage.isShowing()) {
      window = Window.take(stage);
    }
    presentation.view().requestFocus();
  }

  /** Ends it; the focus goes back to where it was. */
  void end() {
    setVisible(false);
    getChildren().clear();
    shown = null;
    for (Node node : hidden) {
      node.setVisible(true);
    }
    Optional.ofNullable(window).ifPresent(Window::putBack);
    window = null;
    Node back = before;
    before = null;
    if (back != null && back.getScene() != null) {
      back.requestFocus();
    }
  }

  /** As large as the screen allows: those in the last row are to read it. */
  private void fit() {
    if (shown != null && getWidth() > 0 && getHeight() > 0) {
      double scale = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
      shown.setZoom(Math.max(1, (int) Math.floor(scale * 100)));
    }
  }
}
