package app.groundwork.ui.initiatives;

import app.groundwork.model.shared.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Value against effort: the steeper a point lies seen from the corner, the higher its score. The
 * mouse or the arrows mark a point, a click or Enter opens it.
 */
final class ValueChart extends Pane {
  private static final Texts TEXTS = Texts.in(ValueChart.class);
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
  private static final double LEFT = 64;
  private static final double BOTTOM = 48;
  private static final double AROUND = 24;
  private static final double DOT = 12;

  /** So near the mouse has to come to a point, px. */
  private static final double NEAR = 16;

  /** More dots are only a blot, and slow. */
  private static final int MOST = 2_000;

  /** Names of more than these stand in each other's way. */
  private static final int FEW = 30;

  private static final double LONGEST_NAME = 200;

  private final Consumer<String> open;
  private final Label told = new Label();
  private final Label across = new Label(TEXTS.get("chart.effort"));
  private final Label upwards = new Label(TEXTS.get("chart.value"));
  private List<ChartPoint> points = List.of();
  private List<Region> dots = List.of();
  private List<Label> names = List.of();
  private List<Label> effortTicks = List.of();
  private List<Label> valueTicks = List.of();
  private List<Region> lines = List.of();
  private ChartScale efforts = ChartScale.of(0);
  private ChartScale values = ChartScale.of(0);
  private int marked = -1;

  /**
   * @param open shows the initiative of that id
   */
  ValueChart(Consumer<String> open) {
    this.open = open;
    setId("value-chart");
    getStyleClass().add("value-chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(TEXTS.get("chart.name"));
    told.getStyleClass().add("value-told");
    told.setMouseTransparent(true);
    told.setVisible(false);
    across.getStyleClass().add("meta");
    upwards.getStyleClass().add("meta");
    addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Shows these; the largest values where there are too many. */
  void show(List<ChartPoint> all, @Nullable String chosen) {
    points =
        all.stream()
            .sorted(Comparator.comparingDouble((ChartPoint one) -> -one.value()))
            .limit(MOST)
            .sorted(
                Comparator.comparingDouble(ChartPoint::effort)
                    .thenComparingDouble(ChartPoint::value))
            .toList();
    efforts = ChartScale.of(points.stream().mapToDouble(ChartPoint::effort).max().orElse(0));
    values = ChartScale.of(points.stream().mapToDouble(ChartPoint::value).max().orElse(0));
    dots = points.stream().map(point -> new Region()).toList();
    dots.forEach(dot -> dot.getStyleClass().add("value-dot"));
    names =
        points.size() > FEW
            ? List.of()
            : points.stream().map(point -> new Label(point.row().title())).toList();
    names.forEach(
        name -> {
          name.getStyleClass().add("meta");
          name.setMouseTransparent(true);
        });
    effortTicks = efforts.ticks().stream().map(tick -> tick(tick, Pos.CENTER)).toList();
    valueTicks = values.ticks().stream().map(tick -> tick(tick, Pos.CENTER_RIGHT)).toList();
    lines =
        IntStream.range(0, effortTicks.size() + valueTicks.size())
            .mapToObj(i -> new Region())
            .toList();
    lines.forEach(line -> line.getStyleClass().add("value-line"));
    getChildren().clear();
    getChildren().addAll(lines);
    getChildren().addAll(effortTicks);
    getChildren().addAll(valueTicks);
    getChildren().addAll(across, upwards);
    getChildren().addAll(names);
    getChildren().addAll(dots);
    getChildren().add(told);
    marked = -1;
    mark(
        IntStream.range(0, points.size())
            .filter(i -> points.get(i).row().id().equals(chosen))
            .findFirst()
            .orElse(-1));
    requestLayout();
  }

  private static Label tick(double number, Pos at) {
    Label tick = new Label(RankingWords.number(BigDecimal.valueOf(number).stripTrailingZeros()));
    tick.getStyleClass().add("meta");
    tick.setAlignment(at);
    return tick;
  }

  private double x(double effort) {
    return LEFT + efforts.share(effort) * (getWidth() - LEFT - AROUND);
  }

  private double y(double value) {
    return getHeight() - BOTTOM - values.share(value) * (getHeight() - BOTTOM - AROUND);
  }

  @Override
  protected void layoutChildren() {
    int line = 0;
    for (int i = 0; i < effortTicks.size(); i++) {
      double x = x(efforts.ticks().get(i));
      effortTicks.get(i).resizeRelocate(x - 32, getHeight() - BOTTOM + 4, 64, 16);
      lines.get(line++).resizeRelocate(x, AROUND, 1, getHeight() - BOTTOM - AROUND);
    }
    for (int i = 0; i < valueTicks.size(); i++) {
      double y = y(values.ticks().get(i));
      valueTicks.get(i).resizeRelocate(0, y - 8, LEFT - 8, 16);
      lines.get(line++).resizeRelocate(LEFT, y, getWidth() - LEFT - AROUND, 1);
    }
    across.resizeRelocate(
        getWidth() - AROUND - across.prefWidth(-1), getHeight() - 20, across.prefWidth(-1), 16);
    upwards.resizeRelocate(8, 0, upwards.prefWidth(-1), 16);
    for (int i = 0; i < dots.size(); i++) {
      ChartPoint point = points.get(i);
      dots.get(i).resizeRelocate(x(point.effort()) - DOT / 2, y(point.value()) - DOT / 2, DOT, DOT);
    }
    layoutNames();
    if (marked >= 0) {
      ChartPoint point = points.get(marked);
      double wide = Math.min(told.prefWidth(-1), getWidth() - LEFT - AROUND);
      double high = told.prefHeight(wide);
      double left = Math.min(x(point.effort()) + DOT, getWidth() - AROUND - wide);
      double top = y(point.value()) - high - DOT / 2;
      told.resizeRelocate(Math.max(LEFT, left), top < 0 ? y(point.value()) + DOT : top, wide, high);
    }
  }

  /** Right of its dot, or left where there is no room; not where another name stands. */
  private void layoutNames() {
    List<Bounds> taken = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Label name = names.get(i);
      double wide = Math.min(LONGEST_NAME, name.prefWidth(-1));
      double x = x(points.get(i).effort());
      double left = x + DOT + wide > getWidth() ? x - DOT - wide : x + DOT;
      Bounds its = new BoundingBox(left, y(points.get(i).value()) - 8, wide, 16);
      name.setVisible(taken.stream().noneMatch(its::intersects));
      if (name.isVisible()) {
        taken.add(its);
      }
      name.resizeRelocate(its.getMinX(), its.getMinY(), wide, its.getHeight());
    }
  }

  private void mark(int index) {
    if (marked >= 0 && marked < dots.size()) {
      dots.get(marked).pseudoClassStateChanged(MARKED, false);
    }
    marked = index;
    told.setVisible(index >= 0);
    if (index >= 0) {
      dots.get(index).pseudoClassStateChanged(MARKED, true);
      dots.get(index).toFront();
      told.toFront();
      told.setText(words(points.get(index)));
      setAccessibleHelp(told.getText());
    }
    requestLayout();
  }

  private static String words(ChartPoint point) {
    InitiativeRow row = point.row();
    return TEXTS.get(
        "chart.point",
        row.title(),
        RankingWords.number(value(row)),
        RankingWords.cell(RankingColumn.EFFORT, row),
        RankingWords.cell(RankingColumn.SCORE, row));
  }

  private static BigDecimal value(InitiativeRow row) {
    BigDecimal value = row.score().orElseThrow().value().stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private Optional<Integer> nearest(MouseEvent mouse) {
    return IntStream.range(0, points.size())
        .boxed()
        .filter(i -> distance(mouse, points.get(i)) <= NEAR)
        .min(Comparator.comparingDouble(i -> distance(mouse, points.get(i))));
  }

  private double distance(MouseEvent mouse, ChartPoint point) {
    return Math.hypot(mouse.getX() - x(point.effort()), mouse.getY() - y(point.value()));
  }

  private void moved(MouseEvent mouse) {
    nearest(mouse).filter(i -> i != marked).ifPresent(this::mark);
  }

  private void clicked(MouseEvent mouse) {
    requestFocus();
    nearest(mouse)
        .ifPresent(
            i -> {
              mark(i);
              open.accept(points.get(i).row().id());
            });
  }

  private void pressed(KeyEvent key) {
    if (points.isEmpty() || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCode()) {
      case RIGHT -> mark(Math.min(points.size() - 1, marked + 1));
      case LEFT -> mark(Math.max(0, marked - 1));
      case UP -> walk(1);
      case DOWN -> walk(-1);
      case HOME -> mark(0);
      case END -> mark(points.size() - 1);
      case ENTER, SPACE -> {
        if (marked >= 0) {
          open.accept(points.get(marked).row().id());
        }
      }
      default -> {
        return;
      }
    }
    key.consume();
  }

  /** To the next by value, whatever the effort. */
  private void walk(int by) {
    List<Integer> byValue = new ArrayList<>(IntStream.range(0, points.size()).boxed().toList());
    byValue.sort(Comparator.comparingDouble(i -> points.get(i).value()));
    int at = byValue.indexOf(marked);
    mark(byValue.get(at < 0 ? 0 : Math.clamp(at + by, 0, byValue.size() - 1)));
  }
}
