package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.TimeScale;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.shadowing.LineMark.Lane;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A session to scale: a lane each for friction, wishes, tools, waiting and interruptions, above
 * them all the entry chosen in the log. Few shapes, styled by token, so that it is sharp at any
 * zoom and right in both themes.
 */
final class TimeLineChart extends Region {
  private static final Texts TEXTS = Texts.in(TimeLineChart.class);

  /** Left of the lanes, for their names. */
  private static final double NAMES = 76;

  private static final double AXIS = 122;
  private static final double AXIS_HEIGHT = 16;
  private static final double HEIGHT = AXIS + AXIS_HEIGHT;

  /** So wide a box shows the beginning of a name that is longer. */
  private static final double NAMED = 56;

  /** What a letter and the room around a name take, as a guess: what is too long is cut. */
  private static final double LETTER = 7;

  private static final double AROUND = 10;
  private static final double STAR = 5.5;
  private static final double HEAD = 3.5;
  private static final double FOOT = 3;

  /** From so many px on two neighbours are held apart. */
  private static final double GAP_FROM = 5;

  private static final double[] STEMS = {0, 9, 15, 21};
  private static final double AXIS_LABEL = 64;

  /** Where a lane lies. */
  private record Strip(double y, double height) {}

  private static final Map<Lane, Strip> STRIPS =
      new EnumMap<>(
          Map.of(
              Lane.FRICTION, new Strip(0, 28),
              Lane.WISH, new Strip(30, 16),
              Lane.TOOL, new Strip(50, 26),
              Lane.WAITING, new Strip(80, 16),
              Lane.INTERRUPTION, new Strip(100, 16)));

  private final TimeLineViewModel model;
  private final List<LineInk> grounds = new ArrayList<>();
  private final List<LineInk> feet = new ArrayList<>();
  private final LineInk mixed = new LineInk("line-mixed");
  private final LineInk waits = new LineInk("line-wait");
  private final LineInk interruptions = new LineInk("line-interruption");
  private final List<LineInk> frictions = new ArrayList<>();
  private final LineInk wishes = new LineInk("line-wish");
  private final LineInk lanes = new LineInk("line-lane");
  private final LineInk axis = new LineInk("line-axis");
  private final LineInk cursor = new LineInk("line-cursor");
  private final LineInk pointed = new LineInk("line-pointed");
  private final LineInk walked = new LineInk("line-walked");
  private final LineLabels toolNames = new LineLabels("line-name");
  private final LineLabels times = new LineLabels("line-time");
  private final Group plot = new Group();
  private final Rectangle clip = new Rectangle();
  private final List<LineInk> inks = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();

  TimeLineChart(TimeLineViewModel model) {
    this.model = model;
    getStyleClass().add("line-chart");
    for (int look = 0; look < ToolLook.LOOKS; look++) {
      grounds.add(new LineInk("line-tool", ToolLook.hue(look)));
      feet.add(new LineInk("line-foot", ToolLook.hue(look), ToolLook.foot(look)));
    }
    for (int severity = 1; severity < STEMS.length; severity++) {
      frictions.add(new LineInk("line-friction", "severity-" + severity));
    }
    inks.addAll(List.of(lanes, axis));
    inks.addAll(grounds);
    inks.addAll(feet);
    inks.addAll(List.of(mixed, waits, interruptions));
    inks.addAll(frictions);
    inks.add(wishes);
    plot.setManaged(false);
    plot.setAutoSizeChildren(false);
    plot.setClip(clip);
    plot.getChildren().addAll(inks);
    // Under the marks: it points at one of them.
    plot.getChildren().add(plot.getChildren().indexOf(frictions.getFirst()), cursor);
    plot.getChildren().addAll(toolNames, times, pointed, walked);
    plot.setLayoutX(NAMES);
    getChildren().add(plot);
    STRIPS.forEach(this::name);
    model.marks().subscribe(this::requestLayout);
    model.scale().subscribe(this::requestLayout);
    model.cursor().subscribe(this::drawCursor);
    model.walked().subscribe(this::drawWalked);
    model.pointed().subscribe(this::drawPointed);
  }

  private void name(Lane lane, Strip strip) {
    Label name = new Label(TEXTS.get("line.lane." + lane.code()));
    name.getStyleClass().add("line-lane-name");
    name.setManaged(false);
    name.resizeRelocate(0, strip.y(), NAMES - 8, strip.height());
    names.add(name);
    getChildren().add(name);
  }

  /** Px from this node's left edge to a place in the lanes. */
  static double inLanes(double x) {
    return x - NAMES;
  }

  /** The mark at a place of this node; empty if there is none. */
  Optional<LineMark> markAt(double x, double y) {
    return STRIPS.entrySet().stream()
        .filter(
            strip ->
                y >= strip.getValue().y() - 1
                    && y <= strip.getValue().y() + strip.getValue().height() + 1)
        .findFirst()
        .flatMap(strip -> model.at(strip.getKey(), inLanes(x)));
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 2 * NAMES;
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(1, Math.floor(getWidth() - NAMES));
    clip.setX(-HEAD);
    clip.setWidth(width + 2 * HEAD);
    clip.setHeight(HEIGHT);
    names.forEach(name -> name.setVisible(getWidth() > 2 * NAMES));
    if (model.scale().get().width() != width) {
      model.resize(width);
    }
    draw();
  }

  /** Draws all anew. */
  private void draw() {
    TimeScale scale = model.scale().get();
    LineSketch sketch = LineSketch.of(model.marks().get(), scale);
    inks.forEach(LineInk::lift);
    toolNames.lift();
    times.lift();
    STRIPS.forEach((lane, strip) -> drawLane(lane, strip, scale));
    drawAxis(scale);
    sketch.boxes().forEach(this::draw);
    sketch.ticks().forEach(this::draw);
    inks.forEach(LineInk::dry);
    toolNames.dry();
    times.dry();
    drawCursor();
    drawWalked();
    drawPointed();
  }

  private void drawLane(Lane lane, Strip strip, TimeScale scale) {
    if (lane == Lane.FRICTION) {
      lanes.box(0, strip.y() + strip.height() - 1, scale.width(), 1);
    } else if (lane != Lane.WISH) {
      lanes.box(0, strip.y(), scale.width(), strip.height());
    }
  }

  private void drawAxis(TimeScale scale) {
    for (long tick : scale.ticks()) {
      double x = Math.round(scale.x(tick));
      axis.box(x, strip(Lane.TOOL).y(), 1, AXIS - strip(Lane.TOOL).y() + 3);
      double left = Math.clamp(x - AXIS_LABEL / 2, 0, Math.max(0, scale.width() - AXIS_LABEL));
      boolean cut = left != x - AXIS_LABEL / 2 && tick != 0;
      if (!cut) {
        times.write(
            Elapsed.stamp(tick),
            tick == 0 ? x - AXIS_LABEL / 2 + 18 : left,
            AXIS + 2,
            AXIS_LABEL,
            AXIS_HEIGHT - 2);
      }
    }
  }

  private void draw(LineSketch.Box box) {
    Strip strip = strip(box.lane());
    double shown = box.width() >= GAP_FROM ? box.width() - 1 : box.width();
    if (box.lane() != Lane.TOOL) {
      LineInk ink = box.lane() == Lane.WAITING ? waits : interruptions;
      ink.box(box.x(), strip.y(), shown, strip.height());
    } else if (box.look() == LineSketch.MIXED) {
      mixed.box(box.x(), strip.y(), box.width(), strip.height());
    } else {
      int look = box.look() % ToolLook.LOOKS;
      grounds.get(look).box(box.x(), strip.y(), shown, strip.height());
      feet.get(look).level(box.x(), strip.y() + strip.height() - FOOT / 2, shown);
    }
    if (!box.label().isBlank()) {
      double left = Math.max(0, box.x());
      double room = Math.min(model.scale().get().width(), box.x() + shown) - left;
      if (room >= Math.min(NAMED, box.label().length() * LETTER + AROUND)) {
        double below = box.lane() == Lane.TOOL ? FOOT : 0;
        toolNames.write(box.label(), left, strip.y(), room, strip.height() - below);
      }
    }
  }

  private void draw(LineSketch.Tick tick) {
    Strip strip = strip(tick.lane());
    if (tick.lane() == Lane.WISH) {
      wishes.star(tick.x(), strip.y() + strip.height() / 2, STAR);
      return;
    }
    double stem = STEMS[Math.clamp(tick.severity(), 1, STEMS.length - 1)];
    LineInk ink = frictions.get(Math.clamp(tick.severity(), 1, frictions.size()) - 1);
    double foot = strip.y() + strip.height();
    ink.box(tick.x() - 1, foot - stem, 2, stem);
    ink.diamond(tick.x(), foot - stem, HEAD);
  }

  private void drawCursor() {
    cursor.lift();
    Long at = model.cursor().get();
    if (at != null && model.scale().get().shows(at)) {
      double x = Math.round(model.scale().get().x(at));
      cursor.box(x - 1, 0, 2, AXIS + 4);
    }
    cursor.dry();
  }

  private void drawWalked() {
    outline(walked, model.walked().get());
    setAccessibleText(model.spoken());
  }

  private void drawPointed() {
    outline(pointed, model.pointed().get());
  }

  private void outline(LineInk ink, @Nullable LineMark mark) {
    ink.lift();
    if (mark != null) {
      TimeScale scale = model.scale().get();
      Strip strip = strip(mark.lane());
      double left = Math.round(Math.max(-2, scale.x(mark.from())));
      double right = Math.round(Math.min(scale.width() + 2, scale.x(mark.until())));
      if (mark.lane().isTick() || right - left < GAP_FROM) {
        double middle = (left + right) / 2;
        left = middle - STAR - 2;
        right = middle + STAR + 2;
      }
      ink.box(left, strip.y() - 0.5, right - left, strip.height() + 1);
    }
    ink.dry();
  }

  private static Strip strip(Lane lane) {
    return STRIPS.getOrDefault(lane, new Strip(0, 0));
  }
}
