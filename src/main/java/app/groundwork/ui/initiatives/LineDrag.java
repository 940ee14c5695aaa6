package app.groundwork.ui.initiatives;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Drags the chosen lines by the handle in their own rank, with the mouse inside the window. */
final class LineDrag {
  /** Less is a click, px. */
  private static final double THRESHOLD = 5;

  /** So near the edge the table scrolls, px. */
  private static final double EDGE = 24;

  /** One line further so often. */
  private static final Duration EVERY = Duration.millis(60);

  private final RankingTable table;
  private final DragLine drawn;
  private final Drop drop;
  private final BiFunction<Integer, List<String>, String> title;
  private @Nullable Point2D pressedAt;
  private @Nullable TableRow<?> pressedRow;
  private List<String> dragged = List.of();
  private @Nullable Target target;

  /** Where the mouse is, in the scene. */
  private @Nullable Point2D at;

  private final Timeline edge = new Timeline(new KeyFrame(EVERY, event -> scroll()));

  /** Puts lines before or behind another. */
  interface Drop {
    void on(List<String> ids, String target, boolean behind);
  }

  private record Target(String id, boolean behind) {}

  LineDrag(
      RankingTable table,
      DragLine drawn,
      BiFunction<Integer, List<String>, String> title,
      Drop drop) {
    edge.setCycleCount(Animation.INDEFINITE);
    this.table = table;
    this.drawn = drawn;
    this.title = title;
    this.drop = drop;
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    table.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void pressed(MouseEvent mouse) {
    end();
    pressedAt = null;
    TableCell<?, ?> cell = cell(mouse);
    boolean plain = !mouse.isShortcutDown() && !mouse.isShiftDown();
    if (mouse.getButton() != MouseButton.PRIMARY
        || !plain
        || cell == null
        || cell.isEmpty()
        || cell.getTableColumn().getUserData() != RankingColumn.OWN) {
      return;
    }
    pressedAt = new Point2D(mouse.getSceneX(), mouse.getSceneY());
    pressedRow = cell.getTableRow();
    // What is chosen stays chosen, to be dragged together.
    table.requestFocus();
    mouse.consume();
  }

  private void dragged(MouseEvent mouse) {
    Point2D from = pressedAt;
    TableRow<?> row = pressedRow;
    if (from == null || row == null) {
      return;
    }
    mouse.consume();
    if (dragged.isEmpty()) {
      if (from.distance(mouse.getSceneX(), mouse.getSceneY()) < THRESHOLD
          || !(row.getItem() instanceof InitiativeLine line)) {
        return;
      }
      if (!table.picked().contains(line.id())) {
        table.choose(List.of(line.id()));
      }
      dragged = table.picked();
      drawn.begin(dragged.size(), title.apply(dragged.size(), dragged));
    }
    at = new Point2D(mouse.getSceneX(), mouse.getSceneY());
    edge.play();
    show(at);
  }

  /** Goes on while the mouse rests near an edge. */
  private void scroll() {
    Point2D mouse = at;
    if (dragged.isEmpty() || mouse == null) {
      edge.stop();
      return;
    }
    Bounds all = table.localToScene(table.getBoundsInLocal());
    List<TableRow<?>> rows = table.rows();
    if (rows.isEmpty()) {
      return;
    }
    int first = rows.stream().mapToInt(row -> row.getIndex()).min().orElse(0);
    if (mouse.getY() > all.getMaxY() - EDGE) {
      table.scrollTo(first + 1);
    } else if (mouse.getY() < all.getMinY() + table.headHeight() + EDGE && first > 0) {
      table.scrollTo(first - 1);
    } else {
      return;
    }
    table.layout();
    show(mouse);
  }

  private void show(Point2D mouse) {
    target = null;
    for (TableRow<?> row : table.rows()) {
      Bounds bounds = row.localToScene(row.getBoundsInLocal());
      if (row.getItem() instanceof InitiativeLine line
          && mouse.getY() >= bounds.getMinY()
          && mouse.getY() < bounds.getMaxY()) {
        boolean behind = mouse.getY() > bounds.getCenterY();
        target = new Target(line.id(), behind);
        Point2D at =
            drawn.sceneToLocal(bounds.getMinX(), behind ? bounds.getMaxY() : bounds.getMinY());
        Point2D here = drawn.sceneToLocal(mouse);
        drawn.at(at.getY(), here.getX(), here.getY());
      }
    }
  }

  private void released(MouseEvent mouse) {
    TableRow<?> row = pressedRow;
    boolean clicked = pressedAt != null && dragged.isEmpty();
    List<String> ids = dragged;
    Optional<Target> to = Optional.ofNullable(target);
    end();
    if (clicked && row != null && row.getItem() instanceof InitiativeLine line) {
      mouse.consume();
      table.choose(List.of(line.id()));
    } else if (!ids.isEmpty()) {
      mouse.consume();
      to.filter(where -> !ids.contains(where.id))
          .ifPresent(where -> drop.on(ids, where.id, where.behind));
    }
  }

  private void key(KeyEvent key) {
    if (!dragged.isEmpty() && key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      end();
    }
  }

  private void end() {
    pressedAt = null;
    pressedRow = null;
    dragged = List.of();
    target = null;
    edge.stop();
    drawn.end();
  }

  private static @Nullable TableCell<?, ?> cell(MouseEvent mouse) {
    Node node = mouse.getTarget() instanceof Node hit ? hit : null;
    while (node != null && !(node instanceof TableCell<?, ?>)) {
      node = node.getParent();
    }
    return node instanceof TableCell<?, ?> cell ? cell : null;
  }
}
