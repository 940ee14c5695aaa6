package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.Method;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/**
 * A bar for each session and interview, as high as it brought new pain points, and over the bars
 * the line of all that are known by then, to one scale. The arrows walk, Enter or a click opens.
 */
final class SaturationChart extends Region {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double HEIGHT = 136;
  private static final double LEFT = 32;
  private static final double BOTTOM = 20;
  private static final double TOP = 8;
  private static final double WIDEST = 24;

  private final Consumer<SaturationRow> open;
  private final List<Region> bars = new ArrayList<>();
  private final List<Region> grid = new ArrayList<>();
  private final List<Label> ticks = new ArrayList<>();
  private final Polyline sum = new Polyline();
  private final Circle end = new Circle(3);
  private final Region mark = new Region();
  private final Label first = new Label();
  private final Label last = new Label();
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
  private List<SaturationRow> rows = List.of();
  private int top = 1;

  /**
   * @param open shows the session or interview
   */
  SaturationChart(Consumer<SaturationRow> open) {
    this.open = open;
    setId("saturation-chart");
    getStyleClass().add("saturation-chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setMinWidth(160);
    sum.getStyleClass().add("saturation-sum");
    sum.setManaged(false);
    sum.setMouseTransparent(true);
    end.getStyleClass().add("saturation-end");
    end.setManaged(false);
    end.setMouseTransparent(true);
    mark.getStyleClass().add("saturation-mark");
    mark.setMouseTransparent(true);
    first.getStyleClass().add("meta");
    last.getStyleClass().add("meta");
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_MOVED, move -> go(at(move.getX())));
    addEventHandler(MouseEvent.MOUSE_EXITED, left -> go(isFocused() ? current.get() : -1));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    focusedProperty().addListener((observed, before, now) -> focusMoved(now));
    current.addListener(observed -> tell());
  }

  /** Which one is pointed at; -1 for none. */
  ReadOnlyIntegerProperty current() {
    return current.getReadOnlyProperty();
  }

  /** Shows these, by time; at least one. */
  void show(List<SaturationRow> now) {
    rows = List.copyOf(now);
    top = ceiling(rows.getLast().step().allPainPoints());
    bars.clear();
    grid.clear();
    ticks.clear();
    for (int value : List.of(0, top / 2, top)) {
      Region line = new Region();
      line.getStyleClass().add("saturation-grid");
      line.setMouseTransparent(true);
      grid.add(line);
      Label tick = new Label(Integer.toString(value));
      tick.getStyleClass().addAll("meta", "numeric");
      ticks.add(tick);
    }
    for (SaturationRow row : rows) {
      Region bar = new Region();
      bar.setMouseTransparent(true);
      bar.getStyleClass().add("saturation-bar");
      if (row.step().meeting().method() == Method.INTERVIEW) {
        bar.getStyleClass().add("interview");
      }
      if (row.step().newPainPoints() == 0) {
        bar.getStyleClass().add("none");
      }
      bars.add(bar);
    }
    first.setText(rows.getFirst().day());
    last.setText(rows.size() > 1 ? rows.getLast().day() : "");
    getChildren().clear();
    getChildren().add(mark);
    getChildren().addAll(grid);
    getChildren().addAll(bars);
    getChildren().addAll(sum, end);
    getChildren().addAll(ticks);
    getChildren().addAll(first, last);
    current.set(Math.min(current.get(), rows.size() - 1));
    tell();
    requestLayout();
  }

  /** A round number to end the scale with, whose half is whole as well. */
  private static int ceiling(int most) {
    int step = most <= 10 ? 2 : most <= 50 ? 10 : most <= 200 ? 20 : 100;
    return Math.max(step, Math.ceilDiv(most, step) * step);
  }

  private double slot() {
    return Math.max(1, (getWidth() - LEFT) / Math.max(1, rows.size()));
  }

  private double y(double value) {
    return Math.round(TOP + (getHeight() - TOP - BOTTOM) * (1 - value / top));
  }

  @Override
  protected void layoutChildren() {
    if (rows.isEmpty()) {
      return;
    }
    double slot = Math.min(slot(), 3 * WIDEST);
    double ground = y(0);
    for (int i = 0; i < grid.size(); i++) {
      double y = y(i * top / 2.0);
      grid.get(i).resizeRelocate(LEFT, y, getWidth() - LEFT, 1);
      Label tick = ticks.get(i);
      tick.resizeRelocate(0, y - 9, LEFT - 8, 18);
    }
    sum.getPoints().clear();
    for (int i = 0; i < rows.size(); i++) {
      double wide = Math.clamp(Math.floor(slot * 0.7), 1, WIDEST);
      double middle = LEFT + (i + 0.5) * slot;
      int found = rows.get(i).step().newPainPoints();
      double high = found == 0 ? 2 : Math.max(3, ground - y(found));
      bars.get(i).resizeRelocate(Math.round(middle - wide / 2), ground - high, wide, high);
      double all = y(rows.get(i).step().allPainPoints());
      sum.getPoints().addAll(middle, all);
      end.setCenterX(middle);
      end.setCenterY(all);
    }
    int on = current.get();
    mark.setVisible(on >= 0);
    if (on >= 0) {
      mark.resizeRelocate(LEFT + on * slot, TOP, slot, ground - TOP);
    }
    double under = getHeight() - BOTTOM + 2;
    first.resizeRelocate(LEFT, under, first.prefWidth(-1), BOTTOM - 2);
    double wide = last.prefWidth(-1);
    double end = LEFT + rows.size() * slot - wide;
    double room = LEFT + first.prefWidth(-1) + 8;
    last.resizeRelocate(Math.min(getWidth() - wide, Math.max(room, end)), under, wide, BOTTOM - 2);
  }

  private int at(double x) {
    int at = (int) Math.floor((x - LEFT) / Math.min(slot(), 3 * WIDEST));
    return at >= 0 && at < rows.size() ? at : -1;
  }

  private void go(int to) {
    current.set(to);
  }

  private void focusMoved(boolean focused) {
    if (focused && current.get() < 0) {
      go(rows.size() - 1);
    } else if (!focused) {
      go(-1);
    }
  }

  private void tell() {
    for (int i = 0; i < bars.size(); i++) {
      bars.get(i).pseudoClassStateChanged(CURRENT, i == current.get());
    }
    Texts texts = Texts.in(SaturationChart.class);
    int on = current.get();
    setAccessibleText(
        on >= 0 && on < rows.size() ? rows.get(on).words() : texts.get("saturation.chart"));
    setAccessibleHelp(texts.get("saturation.keys"));
    requestLayout();
  }

  private void clicked(MouseEvent click) {
    requestFocus();
    int at = at(click.getX());
    if (click.getButton() == MouseButton.PRIMARY && at >= 0) {
      open.accept(rows.get(at));
    }
  }

  private void pressed(KeyEvent key) {
    int on = current.get();
    if (key.isShortcutDown() || key.isAltDown() || rows.isEmpty()) {
      return;
    }
    switch (key.getCode()) {
      case LEFT -> go(Math.max(0, on - 1));
      case RIGHT -> go(Math.min(rows.size() - 1, on + 1));
      case HOME -> go(0);
      case END -> go(rows.size() - 1);
      case ENTER, SPACE -> {
        if (on >= 0) {
          open.accept(rows.get(on));
        }
      }
      default -> {
        return;
      }
    }
    key.consume();
  }
}
