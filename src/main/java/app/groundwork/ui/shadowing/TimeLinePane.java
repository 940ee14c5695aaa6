package app.groundwork.ui.shadowing;

import app.groundwork.model.shared.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The time line with its buttons and the words of what is pointed at. */
final class TimeLinePane extends VBox {
  private static final Texts TEXTS = Texts.in(TimeLinePane.class);
  private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");

  /** One notch of the wheel. */
  private static final double NOTCH = 40;

  private static final double WHEEL_STEP = 1.25;
  private static final double KEY_PAN = 0.25;

  /** A press that moves less is a click, px. */
  private static final double DRAG = 4;

  private final TimeLineViewModel model;
  private final Consumer<String> jump;
  private final TimeLineChart chart;
  private final Label detail = new Label();
  private double pressedAt;
  private double draggedTo;
  private boolean dragged;

  /**
   * @param jump given the entry that was clicked or chosen by Enter
   */
  TimeLinePane(TimeLineViewModel model, Consumer<String> jump) {
    this.model = model;
    this.jump = jump;
    chart = new TimeLineChart(model);
    chart.setId("time-line");
    chart.setFocusTraversable(true);
    chart.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    chart.setAccessibleHelp(TEXTS.get("line.help"));
    detail.getStyleClass().add("line-detail");
    detail.setId("time-line-detail");
    detail.setWrapText(true);
    getStyleClass().add("time-line");
    getChildren().addAll(head(), chart, detail);
    chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    chart.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    chart.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    chart.setOnMouseMoved(move -> point(move.getX(), move.getY()));
    chart.setOnMouseExited(exit -> model.pointed().set(null));
    chart.setOnMousePressed(this::grab);
    chart.setOnMouseDragged(this::drag);
    chart.setOnMouseReleased(this::letGo);
    chart
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                model.leave();
              } else if (!chart.isPressed()) {
                model.enter();
              }
            });
    model.pointed().subscribe(this::tell);
    model.walked().subscribe(this::tell);
    model.marks().subscribe(this::tell);
    tell();
  }

  private HBox head() {
    Label title = new Label(TEXTS.get("line"));
    title.getStyleClass().add("overline");
    title.setLabelFor(chart);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button out = button("out", Feather.ZOOM_OUT, () -> model.zoom(1 / TimeLineViewModel.STEP));
    Button in = button("in", Feather.ZOOM_IN, () -> model.zoom(TimeLineViewModel.STEP));
    Button whole = button("whole", Feather.MAXIMIZE, model::whole);
    model
        .scale()
        .subscribe(
            scale -> {
              out.setDisable(scale.isWhole());
              whole.setDisable(scale.isWhole());
              in.setDisable(scale.isClosest());
              chart.setCursor(scale.isWhole() ? Cursor.DEFAULT : Cursor.OPEN_HAND);
            });
    HBox head = new HBox(title, between, out, in, whole);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private static Button button(String key, Feather icon, Runnable run) {
    Button button = new Button(null, new FontIcon(icon));
    String words = TEXTS.get("line.zoom." + key);
    button.setId("time-line-" + key);
    button.getStyleClass().addAll("quiet", "icon-only");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.setOnAction(event -> run.run());
    return button;
  }

  /** Puts the focus on the drawing. */
  void focus() {
    chart.requestFocus();
  }

  private void tell() {
    String words = model.detail();
    boolean none = words.isEmpty();
    detail.setText(
        none ? TEXTS.get(model.marks().get().isEmpty() ? "line.none" : "line.hint") : words);
    detail.pseudoClassStateChanged(HINT, none);
  }

  private void point(double x, double y) {
    model.pointed().set(chart.markAt(x, y).orElse(null));
  }

  private void grab(MouseEvent press) {
    pressedAt = press.getX();
    draggedTo = press.getX();
    dragged = false;
    if (press.getButton() == MouseButton.PRIMARY) {
      chart.requestFocus();
      // A pane that scrolls around it would take the focus for itself.
      press.consume();
    }
  }

  private void drag(MouseEvent move) {
    dragged |= Math.abs(move.getX() - pressedAt) > DRAG;
    if (dragged && !model.scale().get().isWhole()) {
      chart.setCursor(Cursor.CLOSED_HAND);
      model.pointed().set(null);
      model.pan(draggedTo - move.getX());
      draggedTo = move.getX();
    }
  }

  private void letGo(MouseEvent release) {
    chart.setCursor(model.scale().get().isWhole() ? Cursor.DEFAULT : Cursor.OPEN_HAND);
    Optional<LineMark> mark = chart.markAt(release.getX(), release.getY());
    if (!dragged && release.getButton() == MouseButton.PRIMARY && mark.isPresent()) {
      jump.accept(mark.get().entryId());
    }
  }

  /** With Ctrl it zooms around the pointer; else it moves what is drawn larger. */
  private void scrolled(ScrollEvent wheel) {
    if (wheel.isShortcutDown() || wheel.isControlDown()) {
      model.zoomAt(
          Math.pow(WHEEL_STEP, wheel.getDeltaY() / NOTCH), TimeLineChart.inLanes(wheel.getX()));
      wheel.consume();
    } else {
      double by = wheel.getDeltaX() != 0 ? wheel.getDeltaX() : wheel.getDeltaY();
      // Where there is no more to see, the wheel goes on to what scrolls around.
      if (!model.scale().get().isWhole() && model.pan(-by)) {
        wheel.consume();
      }
    }
    point(wheel.getX(), wheel.getY());
  }

  private void typed(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCharacter()) {
      case "+", "=" -> model.zoom(TimeLineViewModel.STEP);
      case "-" -> model.zoom(1 / TimeLineViewModel.STEP);
      case "0" -> model.whole();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    double page = model.scale().get().width();
    boolean pan = key.isShiftDown();
    switch (key.getCode()) {
      case LEFT -> sideways(-1, pan);
      case RIGHT -> sideways(1, pan);
      case UP -> model.walkLane(-1);
      case DOWN -> model.walkLane(1);
      case HOME -> model.first();
      case END -> model.last();
      case PAGE_UP -> model.pan(-page);
      case PAGE_DOWN -> model.pan(page);
      case ENTER -> enter();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void sideways(int by, boolean pan) {
    if (pan) {
      model.pan(by * KEY_PAN * model.scale().get().width());
    } else {
      model.walk(by);
    }
  }

  private void enter() {
    LineMark mark = model.walked().get();
    if (mark != null) {
      jump.accept(mark.entryId());
    }
  }
}
