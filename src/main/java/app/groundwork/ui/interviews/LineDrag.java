package app.groundwork.ui.interviews;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** Lines that are dragged from the list to a place of the synthesis; Esc gives up. */
final class LineDrag {
  /** A press that moves less is a click, px. */
  private static final double DRAG = 5;

  /** So near to an edge the synthesis scrolls, px. */
  private static final double EDGE = 32;

  private static final double SCROLL = 0.03;

  private final Pane root;
  private final ScrollPane scroll;
  private final Supplier<List<LineTarget>> targets;
  private final Consumer<LinePlace> drop;
  private final Label ghost = new Label();
  private @Nullable Point2D pressed;
  private boolean dragging;
  private @Nullable LineTarget over;

  /**
   * @param root what both lie in
   * @param scroll the synthesis
   * @param targets all places as they are on screen
   * @param drop the chosen lines go there
   */
  LineDrag(
      Pane root,
      ListView<LineRow> list,
      ScrollPane scroll,
      Supplier<List<LineTarget>> targets,
      Consumer<LinePlace> drop) {
    this.root = root;
    this.scroll = scroll;
    this.targets = targets;
    this.drop = drop;
    ghost.getStyleClass().add("line-ghost");
    ghost.setManaged(false);
    ghost.setMouseTransparent(true);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    list.addEventFilter(MouseEvent.MOUSE_DRAGGED, move -> drag(list, move));
    list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (dragging && key.getCode() == KeyCode.ESCAPE) {
            end();
            key.consume();
          }
        });
  }

  private void press(MouseEvent press) {
    pressed =
        press.getButton() == MouseButton.PRIMARY
            ? new Point2D(press.getSceneX(), press.getSceneY())
            : null;
  }

  private void drag(ListView<LineRow> list, MouseEvent move) {
    Point2D from = pressed;
    if (from == null) {
      return;
    }
    if (!dragging) {
      boolean far = from.distance(move.getSceneX(), move.getSceneY()) > DRAG;
      if (!far || !(list.getSelectionModel().getSelectedItem() instanceof LineRow.Said said)) {
        return;
      }
      dragging = true;
      int count = list.getSelectionModel().getSelectedItems().size();
      ghost.setText(count > 1 ? count + " × …" : LineLook.words(said.note()));
      root.getChildren().add(ghost);
    }
    // The list would choose what is under the pointer.
    move.consume();
    scrollNear(move);
    go(move.getSceneX(), move.getSceneY());
  }

  private void go(double x, double y) {
    Point2D at = root.sceneToLocal(x, y);
    double width = Math.min(320, ghost.prefWidth(-1));
    ghost.resizeRelocate(at.getX() + 12, at.getY() + 8, width, ghost.prefHeight(width));
    LineTarget now =
        inView(x, y)
            ? targets.get().stream().filter(target -> target.isAt(x, y)).findFirst().orElse(null)
            : null;
    if (now != over) {
      if (over != null) {
        over.open(false);
      }
      over = now;
      if (now != null) {
        now.open(true);
      }
    }
  }

  private boolean inView(double x, double y) {
    Bounds view = scroll.localToScene(scroll.getLayoutBounds());
    return view.contains(x, y);
  }

  private void scrollNear(MouseEvent move) {
    Bounds view = scroll.localToScene(scroll.getLayoutBounds());
    if (!view.contains(move.getSceneX(), move.getSceneY())) {
      return;
    }
    if (move.getSceneY() < view.getMinY() + EDGE) {
      scroll.setVvalue(scroll.getVvalue() - SCROLL);
    } else if (move.getSceneY() > view.getMaxY() - EDGE) {
      scroll.setVvalue(scroll.getVvalue() + SCROLL);
    }
  }

  private void release(MouseEvent release) {
    LineTarget target = over;
    boolean was = dragging;
    end();
    if (was) {
      release.consume();
      if (target != null) {
        drop.accept(target.place());
      }
    }
  }

  private void end() {
    pressed = null;
    dragging = false;
    root.getChildren().remove(ghost);
    if (over != null) {
      over.open(false);
      over = null;
    }
  }
}
