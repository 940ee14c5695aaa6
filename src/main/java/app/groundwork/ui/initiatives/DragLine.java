package app.groundwork.ui.initiatives;

import app.groundwork.model.shared.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** While lines are dragged: where they would go, and what is dragged. */
final class DragLine extends Pane {
  private static final Texts TEXTS = Texts.in(DragLine.class);

  private final Region line = new Region();
  private final Label what = new Label();

  DragLine() {
    setMouseTransparent(true);
    setVisible(false);
    line.setId("drag-line");
    line.getStyleClass().add("drag-line");
    what.getStyleClass().add("drag-what");
    getChildren().addAll(line, what);
  }

  /** Begins to drag so many. */
  void begin(int count, String title) {
    what.setText(count == 1 ? title : TEXTS.get("move.dragged", count));
    setVisible(true);
  }

  /** Would go to that height; the mouse is there. */
  void at(double y, double mouseX, double mouseY) {
    line.resizeRelocate(0, y - 1, getWidth(), 2);
    what.resizeRelocate(
        mouseX + 12, mouseY + 4, Math.min(320, what.prefWidth(-1)), what.prefHeight(-1));
  }

  void end() {
    setVisible(false);
  }
}
