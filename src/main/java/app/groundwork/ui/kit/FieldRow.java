package app.groundwork.ui.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Fields beside each other, each at least as wide as its {@code minWidth}; what has no room beside
 * the others goes to a line below. Each line is filled.
 */
public final class FieldRow extends Pane {
  private static final double GAP = 8;

  private final Set<Node> fixed = new HashSet<>();

  /** Adds a field that is as wide as there is room. */
  public FieldRow with(Region field, double least) {
    field.setMinWidth(least);
    getChildren().add(field);
    return this;
  }

  /** Adds a field that holds no more than {@code width} shows. */
  public FieldRow fixed(Region field, double width) {
    fixed.add(field);
    return with(field, width);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return getManagedChildren().stream().mapToDouble(field -> field.minWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return least(getManagedChildren());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return place(width < 0 ? computePrefWidth(-1) : width, false);
  }

  @Override
  protected void layoutChildren() {
    place(getWidth(), true);
  }

  /** Lays the lines out in a width; how high they become. */
  private double place(double width, boolean move) {
    double y = 0;
    for (List<Node> line : lines(width)) {
      double grows =
          line.stream().filter(this::grows).mapToDouble(field -> field.minWidth(-1)).sum();
      double stretch = grows == 0 ? 1 : 1 + Math.max(0, width - least(line)) / grows;
      double x = 0;
      double high = 0;
      for (Node field : line) {
        double wide = Math.floor(field.minWidth(-1) * (grows(field) ? stretch : 1));
        double its = Math.ceil(field.prefHeight(wide));
        if (move) {
          layoutInArea(field, x, y, wide, its, 0, Insets.EMPTY, true, true, HPos.LEFT, VPos.TOP);
        }
        x += wide + GAP;
        high = Math.max(high, its);
      }
      y += high + GAP;
    }
    return Math.max(0, y - GAP);
  }

  private List<List<Node>> lines(double width) {
    List<List<Node>> lines = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    for (Node field : getManagedChildren()) {
      line.add(field);
      if (line.size() > 1 && least(line) > width) {
        line.removeLast();
        lines.add(line);
        line = new ArrayList<>(List.of(field));
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  private boolean grows(Node field) {
    return !fixed.contains(field);
  }

  private static double least(List<Node> line) {
    return line.stream().mapToDouble(field -> field.minWidth(-1)).sum() + gaps(line);
  }

  private static double gaps(List<Node> line) {
    return Math.max(0, line.size() - 1) * GAP;
  }
}
