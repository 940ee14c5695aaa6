package app.groundwork.ui.shadowing;

import javafx.scene.layout.Region;

/** A level bar that is filled to a share; the number beside it says the same. */
final class ShareBar extends Region {
  private static final double LEAST = 24;
  private static final double PREFERRED = 72;
  private static final double THICK = 8;

  private final Region fill = new Region();
  private final double share;

  /**
   * @param share 0 to 1
   * @param styles the fill's style classes
   */
  ShareBar(double share, String... styles) {
    this.share = Math.clamp(share, 0, 1);
    getStyleClass().add("share-bar");
    fill.getStyleClass().add("share-fill");
    fill.getStyleClass().addAll(styles);
    getChildren().add(fill);
  }

  @Override
  protected double computeMinWidth(double height) {
    return LEAST;
  }

  @Override
  protected double computePrefWidth(double height) {
    return PREFERRED;
  }

  @Override
  protected double computePrefHeight(double width) {
    return THICK;
  }

  @Override
  protected double computeMaxHeight(double width) {
    return THICK;
  }

  @Override
  protected void layoutChildren() {
    double wide = share == 0 ? 0 : Math.max(1, Math.round(getWidth() * share));
    fill.resizeRelocate(0, 0, wide, getHeight());
  }
}
