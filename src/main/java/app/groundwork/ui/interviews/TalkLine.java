package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.shadowing.TimeScale;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import org.jspecify.annotations.Nullable;

/**
 * An interview to scale: the parts of its script, who talked, a tick for each quote. A click leads
 * to the line that was said there.
 */
final class TalkLine extends Region {
  private static final Texts TEXTS = Texts.in(TalkLine.class);

  /** Left of the lanes, for their names. */
  private static final double NAMES = 64;

  private static final double PARTS = 16;
  private static final double LANE = 14;
  private static final double LANES = PARTS + 4;
  private static final double QUOTES = LANES + 3 * LANE;
  private static final double AXIS = QUOTES + 16;
  private static final double HEIGHT = AXIS + 16;
  private static final double AXIS_LABEL = 64;
  private static final double LEAST_TITLE = 24;

  private final Consumer<String> jump;
  private final Path ground = path("talk-ground");
  private final Path edges = path("talk-edge");
  private final List<Path> lanes =
      List.of(path("talk-me"), path("talk-them"), path("talk-silence"));
  private final Path quotes = path("talk-quote");
  private final List<Label> names = new ArrayList<>();
  private final List<Label> words = new ArrayList<>();
  private @Nullable SynthesisReading reading;

  /**
   * @param jump given the line that was said where one clicks
   */
  TalkLine(Consumer<String> jump) {
    this.jump = jump;
    getStyleClass().add("talk-line");
    setId("talk-line");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().addAll(ground, edges);
    getChildren().addAll(lanes);
    getChildren().add(quotes);
    name("synthesis.lane.parts", 0, PARTS);
    name("synthesis.lane.me", LANES, LANE);
    name("synthesis.lane.them", LANES + LANE, LANE);
    name("synthesis.lane.silence", LANES + 2 * LANE, LANE);
    name("synthesis.lane.quotes", QUOTES, LANE);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  private static Path path(String look) {
    Path path = new Path();
    path.getStyleClass().add(look);
    path.setManaged(false);
    path.setMouseTransparent(true);
    return path;
  }

  private void name(String key, double y, double height) {
    Label name = new Label(TEXTS.get(key));
    name.getStyleClass().add("meta");
    name.setManaged(false);
    name.resizeRelocate(0, y, NAMES - 8, height);
    names.add(name);
    getChildren().add(name);
  }

  void show(SynthesisReading now) {
    reading = now;
    setAccessibleText(
        TEXTS.get("synthesis.line.spoken", String.join(", ", SynthesisWords.facts(now))));
    requestLayout();
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

  private static TimeScale scale(SynthesisReading now, double width) {
    return TimeScale.whole(now.lengthMs(), Math.max(1, width - NAMES));
  }

  @Override
  protected void layoutChildren() {
    SynthesisReading now = reading;
    if (now == null) {
      return;
    }
    TimeScale scale = scale(now, getWidth());
    List<Path> all = new ArrayList<>(lanes);
    all.addAll(List.of(ground, edges, quotes));
    all.forEach(path -> path.getElements().clear());
    getChildren().removeAll(words);
    words.clear();
    for (int lane = 0; lane < lanes.size(); lane++) {
      box(ground, NAMES, LANES + lane * LANE, scale.width(), LANE - 2);
    }
    drawTalk(now, scale);
    drawParts(now, scale);
    drawQuotes(now, scale);
    for (long tick : scale.ticks()) {
      double x = NAMES + scale.x(tick);
      box(edges, Math.round(x), LANES, 1, AXIS - LANES);
      if (x + AXIS_LABEL / 2 <= getWidth()) {
        Label time = write(Elapsed.stamp(tick), x - AXIS_LABEL / 2, AXIS, AXIS_LABEL);
        time.getStyleClass().add("talk-time");
      }
    }
    words.forEach(Label::applyCss);
    words.forEach(Label::layout);
  }

  /** Stretches that cannot be told apart are drawn as one, so that many cost no more than few. */
  private void drawTalk(SynthesisReading now, TimeScale scale) {
    var time = now.time();
    long end = now.end();
    double[] last = new double[Speaker.values().length];
    Arrays.fill(last, -1);
    for (TalkSpan span : now.talked().spans()) {
      Long until = span.until();
      double from = Math.round(scale.x(time.elapsed(span.from())));
      double to = scale.x(time.elapsed(until == null ? end : Math.min(end, until)));
      int lane = span.speaker().ordinal();
      double left = Math.max(from, last[lane]);
      double right = Math.max(left, Math.max(from + 1, Math.round(to)));
      if (right > left) {
        box(lanes.get(lane), NAMES + left, LANES + lane * LANE, right - left, LANE - 2);
        last[lane] = right;
      }
    }
  }

  private void drawParts(SynthesisReading now, TimeScale scale) {
    List<TalkStretch> parts = TalkStretch.parts(now);
    names.getFirst().setVisible(!parts.isEmpty());
    for (TalkStretch part : parts) {
      double left = NAMES + Math.round(scale.x(part.from()));
      double width = scale.x(part.until()) - scale.x(part.from());
      box(edges, left, 0, 1, LANES + 3 * LANE);
      if (width > LEAST_TITLE) {
        Label title = write(part.title(), left + 4, 0, width - 6);
        title.getStyleClass().add("talk-part");
      }
    }
  }

  private void drawQuotes(SynthesisReading now, TimeScale scale) {
    var time = now.time();
    double last = -2;
    for (InterviewNote note : now.lines()) {
      double x = Math.round(scale.x(time.elapsed(note.at())));
      if (note.isQuote() && x >= last + 2) {
        box(quotes, NAMES + x, QUOTES + 2, 2, LANE - 4);
        last = x;
      }
    }
  }

  private Label write(String text, double x, double y, double width) {
    Label label = new Label(text);
    label.getStyleClass().add("meta");
    label.setManaged(false);
    label.setMouseTransparent(true);
    words.add(label);
    getChildren().add(label);
    label.resizeRelocate(x, y, width, PARTS);
    return label;
  }

  private static void box(Path path, double x, double y, double width, double height) {
    path.getElements()
        .addAll(
            new MoveTo(x, y),
            new HLineTo(x + width),
            new VLineTo(y + height),
            new HLineTo(x),
            new VLineTo(y));
  }

  private void clicked(MouseEvent click) {
    SynthesisReading now = reading;
    if (now == null || click.getButton() != MouseButton.PRIMARY || click.getX() < NAMES) {
      return;
    }
    double at = scale(now, getWidth()).ms(click.getX() - NAMES);
    InterviewNote nearest = null;
    for (InterviewNote note : now.lines()) {
      if (nearest == null || far(now, note, at) < far(now, nearest, at)) {
        nearest = note;
      }
    }
    if (nearest != null) {
      jump.accept(nearest.id());
    }
  }

  private static double far(SynthesisReading now, InterviewNote note, double at) {
    return Math.abs(now.time().elapsed(note.at()) - at);
  }
}
