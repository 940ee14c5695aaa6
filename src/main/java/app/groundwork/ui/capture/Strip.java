package app.groundwork.ui.capture;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.HistoryEvent;
import app.groundwork.ui.kit.Theme;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A small window above all others for when somebody can see the screen: clock, capture line, last
 * entry. What was logged shows only as dots; what is being typed can be read.
 */
public final class Strip {
  private static final Texts TEXTS = Texts.in(Strip.class);
  private static final double HEIGHT = 48;
  private static final double WIDTH = 640;

  /** What a line more takes. */
  private static final double LINE = 20;

  /**
   * What the strip shows beside the capture line.
   *
   * @param clock the elapsed time as a stamp
   * @param last the newest entry in words
   * @param more one small line below; null for none
   */
  public record Shown(
      ObservableValue<String> clock, ObservableValue<String> last, @Nullable Node more) {
    double height() {
      return more == null ? HEIGHT : HEIGHT + LINE;
    }
  }

  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private final Stage owner;
  private final Node rest;
  private final CaptureField field;
  private final Runnable closed;
  private double grabX;
  private double grabY;

  /**
   * Made for the window {@code owner}, which it stands in for.
   *
   * @param rest in that window: gets the keys that the strip has no use for
   * @param closed called when the strip is put away
   */
  public Strip(Stage owner, Node rest, CaptureViewModel line, Shown shown, Runnable closed) {
    this.owner = owner;
    this.rest = rest;
    this.closed = closed;
    this.field = new CaptureField(line);
    Scene scene = new Scene(bar(field, shown, this::close), WIDTH, shown.height());
    Theme.follow(owner.getScene(), scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventHandler(HistoryEvent.ANY, this::passOn);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::leftOver);
    scene
        .getRoot()
        .setOnMousePressed(
            press -> {
              grabX = press.getScreenX() - stage.getX();
              grabY = press.getScreenY() - stage.getY();
            });
    scene
        .getRoot()
        .setOnMouseDragged(
            drag -> {
              stage.setX(drag.getScreenX() - grabX);
              stage.setY(drag.getScreenY() - grabY);
            });
    stage.setTitle(owner.getTitle());
    stage.setAlwaysOnTop(true);
    stage.setScene(scene);
    stage.setOnCloseRequest(event -> close());
  }

  /** What the strip shows, for the window and for pictures. */
  public static Region bar(CaptureField field, Shown shown, Runnable close) {
    Label time = new Label();
    time.getStyleClass().add("strip-clock");
    time.setMinWidth(HBox.USE_PREF_SIZE);
    time.textProperty().bind(shown.clock());
    Label masked = new Label();
    masked.getStyleClass().add("meta");
    masked.setAccessibleText(TEXTS.get("strip.last"));
    masked.textProperty().bind(shown.last().map(Strip::mask));
    masked.setMaxWidth(140);
    Button back = new Button("", new FontIcon(Feather.MAXIMIZE_2));
    back.getStyleClass().addAll("quiet", "icon-only");
    back.setAccessibleText(TEXTS.get("strip.close"));
    back.setFocusTraversable(false);
    back.setOnAction(event -> close.run());
    field.setCompact();
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox row = new HBox(time, field, masked, back);
    row.getStyleClass().add("strip-row");
    VBox.setVgrow(row, Priority.ALWAYS);
    VBox bar = new VBox(row);
    Node more = shown.more();
    if (more != null) {
      bar.getChildren().add(more);
    }
    bar.setPrefSize(WIDTH, shown.height());
    bar.getStyleClass().add("strip");
    bar.getStylesheets().add(CaptureField.STYLES);
    return bar;
  }

  /** Shows the strip at the top of the screen and puts its owner out of sight. */
  public void show() {
    stage.setX(owner.getX());
    stage.setY(Math.max(0, owner.getY()));
    stage.show();
    owner.setIconified(true);
    stage.toFront();
    field.focus();
  }

  /** Puts the strip away and brings its owner back. */
  public void close() {
    stage.close();
    owner.setIconified(false);
    owner.toFront();
    closed.run();
  }

  /**
   * Every letter and digit as a dot; blanks stay, so that the eye sees that something was logged.
   */
  static String mask(String text) {
    return text.codePoints()
        .map(point -> Character.isWhitespace(point) ? ' ' : '•')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** What the strip has no use for, such as pause and undo, is the window's. */
  private void leftOver(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey()) {
      passOn(event);
    }
  }

  private void passOn(Event event) {
    event.consume();
    Event.fireEvent(rest, event.copyFor(this, rest));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F6) {
      event.consume();
      close();
    } else if (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN) {
      // A field would keep them to itself.
      passOn(event);
    }
  }
}
