package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.TalkLevel;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** The interviewer's share as a bar, with a mark where it should end: in the middle. */
final class LiveShareBar extends Region {
  private static final double WIDTH = 160;
  private static final double HEIGHT = 8;
  private static final double MARK_HEIGHT = 16;
  private static final double MARK_WIDTH = 2;

  private final Region ground = part("talk-ground");
  private final Region fill = part("talk-fill");
  private final Region mark = part("talk-mark");
  private double share;

  LiveShareBar() {
    getStyleClass().add("live-share-bar");
    setMinSize(WIDTH, MARK_HEIGHT);
    setPrefSize(WIDTH, MARK_HEIGHT);
    setMaxSize(WIDTH, MARK_HEIGHT);
    getChildren().addAll(ground, fill, mark);
  }

  /**
   * @param now 0 to 1
   * @param level how that is to be taken
   */
  void show(double now, TalkLevel level) {
    share = now;
    fill.pseudoClassStateChanged(PseudoClass.getPseudoClass("warning"), level == TalkLevel.WARNING);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double top = (MARK_HEIGHT - HEIGHT) / 2;
    ground.resizeRelocate(0, top, WIDTH, HEIGHT);
    fill.resizeRelocate(0, top, WIDTH * Math.clamp(share / (2 * TalkLevel.LIMIT), 0, 1), HEIGHT);
    mark.resizeRelocate((WIDTH - MARK_WIDTH) / 2, 0, MARK_WIDTH, MARK_HEIGHT);
  }

  private static Region part(String style) {
    Region part = new Region();
    part.getStyleClass().add(style);
    return part;
  }
}
