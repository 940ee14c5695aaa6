package app.groundwork.ui.shadowing;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Panels in as many columns as there is room for, each put where the next place is free. */
final class PanelGrid extends Pane {
  private static final double LEAST = 300;
  private static final double GAP = 16;

  PanelGrid(Node... panels) {
    getChildren().addAll(panels);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return LEAST;
  }

  @Override
  protected double computePrefHeight(double width) {
    return place(width < 0 ? LEAST : width, false);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    place(getWidth(), true);
  }

  /** Lays the panels out in a width; how high they become. */
  private double place(double width, boolean move) {
    List<Node> panels = getManagedChildren();
    int columns = Math.max(1, (int) ((width + GAP) / (LEAST + GAP)));
    double wide = Math.floor((width - (columns - 1) * GAP) / columns);
    double[] ends = new double[columns];
    for (Node panel : panels) {
      int column = 0;
      for (int other = 1; other < columns; other++) {
        column = ends[other] < ends[column] ? other : column;
      }
      double high = Math.ceil(panel.prefHeight(wide));
      if (move) {
        panel.resizeRelocate(column * (wide + GAP), ends[column], wide, high);
      }
      ends[column] += high + GAP;
    }
    return Math.max(0, Arrays.stream(ends).max().orElse(0) - GAP);
  }
}
