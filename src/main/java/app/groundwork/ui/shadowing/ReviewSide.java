package app.groundwork.ui.shadowing;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What a session is read by: its time line, which stays in sight, and the panels below. Where there
 * is little room all of it scrolls, with the fields of the chosen entry.
 */
final class ReviewSide extends VBox {
  private final TimeLinePane timeLine;
  private final Node editor;
  private final Node panels;
  private final Node session;
  private final Node way;
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);

  /**
   * @param editor the fields of the chosen entry
   * @param session the fields of the session
   * @param way leads back to the log
   * @param jump given the entry to go to
   */
  ReviewSide(ReviewViewModel model, Node editor, Node session, Node way, Consumer<String> jump) {
    this.editor = editor;
    this.session = session;
    this.way = way;
    timeLine = new TimeLinePane(model.timeLine(), jump);
    panels = new ReviewPanels(model, jump);
    getStyleClass().add("review-side");
    content.getStyleClass().add("review-content");
    scroll.getStyleClass().add("review-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    tight(false);
  }

  /** With {@code tight} all is in one column that scrolls, the entry's fields too. */
  void tight(boolean tight) {
    if (tight) {
      content.getChildren().setAll(way, timeLine, editor, panels, session);
      getChildren().setAll(scroll);
    } else {
      content.getChildren().setAll(panels, session);
      getChildren().setAll(timeLine, scroll);
    }
  }

  /** Brings the entry's fields into view if they are here. */
  void showEditor() {
    bring(editor);
  }

  /** Puts the focus on the time line. */
  void focusTimeLine() {
    bring(timeLine);
    timeLine.focus();
  }

  private void bring(Node part) {
    if (content.getChildren().contains(part)) {
      // What was just shown has no place yet.
      applyCss();
      layout();
      Bounds place = part.getBoundsInParent();
      double room = content.getHeight() - scroll.getViewportBounds().getHeight();
      scroll.setVvalue(room <= 0 ? 0 : Math.clamp(place.getMinY() / room, 0, 1));
    }
  }
}
