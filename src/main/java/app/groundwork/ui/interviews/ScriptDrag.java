package app.groundwork.ui.interviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Drags rows by their grips from one place to another, within the boxes that hold them: the place
 * opens where a row would go. Esc leaves it where it was.
 */
final class ScriptDrag {
  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

  /** How far the pointer goes before it is a drag, in px. */
  private static final double FAR = 4;

  /** Nearer to the edge than this, in px, what is dragged over scrolls. */
  private static final double EDGE = 48;

  private final Supplier<List<VBox>> boxes;
  private final Drop drop;
  private final ScrollPane scroll;
  private final Region gap = new Region();
  private final EventHandler<KeyEvent> keys = this::pressed;
  private @Nullable Region row;
  private double pressedAt;
  private boolean dragging;

  /** Takes what was dropped. */
  interface Drop {
    /** {@code row} is to be the one at {@code place} in {@code box}, counted without it, from 0. */
    void at(Region row, VBox box, int place);
  }

  /**
   * @param boxes where a row can go; all their children are rows
   * @param scroll what the boxes lie in
   */
  ScriptDrag(Supplier<List<VBox>> boxes, ScrollPane scroll, Drop drop) {
    this.boxes = boxes;
    this.scroll = scroll;
    this.drop = drop;
    gap.getStyleClass().add("script-gap");
  }

  /** Lets {@code row} be dragged by {@code grip}. */
  void grip(Node grip, Region row) {
    grip.setCursor(Cursor.OPEN_HAND);
    grip.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        press -> {
          if (press.getButton() == MouseButton.PRIMARY) {
            this.row = row;
            pressedAt = press.getSceneY();
            press.consume();
          }
        });
    grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    grip.addEventHandler(
        MouseEvent.MOUSE_RELEASED,
        release -> {
          release.consume();
          finish(true);
        });
  }

  private void dragged(MouseEvent move) {
    Region now = row;
    Scene scene = scroll.getScene();
    if (now == null || scene == null) {
      return;
    }
    move.consume();
    if (!dragging && Math.abs(move.getSceneY() - pressedAt) > FAR) {
      dragging = true;
      now.pseudoClassStateChanged(DRAGGED, true);
      gap.setMinHeight(now.getHeight());
      gap.setMaxHeight(now.getHeight());
      scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    }
    if (dragging) {
      scrollNear(move.getSceneY());
      open(move.getSceneY());
    }
  }

  /**
   * Opens the place that the pointer is at. Where all else stands is counted without the open
   * place, or it would run away from the pointer.
   */
  private void open(double y) {
    box(y)
        .ifPresent(
            box -> {
              List<Node> rows = new ArrayList<>(box.getChildren());
              rows.remove(gap);
              int place = 0;
              while (place < rows.size() && shut(rows.get(place)).getCenterY() < y) {
                place++;
              }
              if (gap.getParent() != box || box.getChildren().indexOf(gap) != place) {
                close();
                box.getChildren().add(place, gap);
                scroll.applyCss();
                scroll.layout();
              }
            });
  }

  /** The box at that height, or the nearest. */
  private Optional<VBox> box(double y) {
    return boxes.get().stream()
        .min(
            Comparator.comparingDouble(
                box -> {
                  Bounds bounds = shut(box);
                  return Math.max(0, Math.max(bounds.getMinY() - y, y - bounds.getMaxY()));
                }));
  }

  /** Where a row or a box would stand in the scene if no place were open. */
  private Bounds shut(Node node) {
    Bounds is = node.localToScene(node.getLayoutBounds());
    if (!(gap.getParent() instanceof VBox box)) {
      return is;
    }
    double opened = gap.getHeight() + box.getSpacing();
    Bounds open = gap.localToScene(gap.getLayoutBounds());
    double down = is.getMinY() > open.getMinY() ? opened : 0;
    double high = node == box ? opened : 0;
    return new BoundingBox(is.getMinX(), is.getMinY() - down, is.getWidth(), is.getHeight() - high);
  }

  private void finish(boolean drops) {
    Region now = row;
    VBox box = gap.getParent() instanceof VBox there ? there : null;
    if (now != null && dragging) {
      List<Node> before =
          box == null
              ? List.of()
              : box.getChildren().subList(0, box.getChildren().indexOf(gap)).stream()
                  .filter(one -> one != now)
                  .toList();
      close();
      now.pseudoClassStateChanged(DRAGGED, false);
      if (scroll.getScene() != null) {
        scroll.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, keys);
      }
      if (drops && box != null) {
        drop.at(now, box, before.size());
      }
    }
    dragging = false;
    row = null;
  }

  private void close() {
    if (gap.getParent() instanceof VBox box) {
      box.getChildren().remove(gap);
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      finish(false);
    }
  }

  private void scrollNear(double y) {
    Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
    double rest = scroll.getContent().getLayoutBounds().getHeight() - seen.getHeight();
    if (rest > 0) {
      double by = y < seen.getMinY() + EDGE ? -EDGE / 4 : y > seen.getMaxY() - EDGE ? EDGE / 4 : 0;
      scroll.setVvalue(Math.clamp(scroll.getVvalue() + by / rest, 0, 1));
    }
  }
}
