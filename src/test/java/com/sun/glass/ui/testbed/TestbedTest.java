package com.sun.glass.ui.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.testing.FxTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class TestbedTest extends FxTest {
  private final List<String> seen = new CopyOnWriteArrayList<>();

  @Test
  void clicksSayWhichKeysAreDown() {
    Button button = new Button("Press");
    button.setOnMouseClicked(
        e -> seen.add(e.isControlDown() + " " + e.isShiftDown() + " " + e.isAltDown()));
    show(() -> new StackPane(button), 300, 200);

    click(button, KeyCode.CONTROL);
    click(button, KeyCode.SHIFT);
    click(button);

    assertThat(seen).containsExactly("true false false", "false true false", "false false false");
  }

  @Test
  void aDragHasThePrimaryButtonDownFromPressToRelease() {
    Pane from = box();
    Pane to = box();
    from.addEventHandler(
        MouseEvent.ANY,
        e -> {
          if (e.getEventType() == MouseEvent.DRAG_DETECTED) {
            from.startFullDrag();
          } else if (e.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            seen.add("dragged " + e.isPrimaryButtonDown() + " " + e.getButton());
          } else if (e.getEventType() == MouseEvent.MOUSE_RELEASED) {
            seen.add("released " + e.isPrimaryButtonDown() + " " + e.getButton());
          }
        });
    to.setOnMouseDragReleased(e -> seen.add("dropped"));
    show(() -> new HBox(40, from, to), 400, 200);

    drag(from, to);

    assertThat(seen.getFirst()).isEqualTo("dragged true PRIMARY");
    assertThat(seen).contains("released false PRIMARY", "dropped").doesNotContain("dragged false");
  }

  @Test
  void aDragGoesOnOutsideTheWindow() {
    Pane from = box();
    from.setOnMouseDragged(e -> seen.add("dragged"));
    from.setOnMouseReleased(e -> seen.add("released"));
    show(() -> new HBox(from), 200, 200);

    drag(from, new Point2D(900, 900));

    assertThat(seen).contains("dragged").endsWith("released");
  }

  @Test
  void onlyOneWindowHasTheFocusAndItIsPassedOn() {
    TextField first = new TextField();
    show(() -> new VBox(first), 300, 200);
    TextField second = new TextField();
    Stage other = second(new VBox(second), Modality.NONE);

    waitFor("the focus on the second window", other::isFocused);
    assertThat(fx(() -> stage.isFocused())).isFalse();
    type("b");
    click(first);
    waitFor("the focus on the first window", stage::isFocused);
    assertThat(fx(other::isFocused)).isFalse();
    type("a");
    fx(
        () -> {
          other.toFront();
          other.requestFocus();
          other.close();
          return null;
        });
    waitFor("the focus back on the first window", stage::isFocused);

    assertThat(textOf(first)).isEqualTo("a");
    assertThat(textOf(second)).isEqualTo("b");
  }

  @Test
  void theKeyboardGoesToTheFocusedWindowOnly() {
    TextField first = new TextField();
    show(() -> new VBox(first), 300, 200);
    TextField second = new TextField();
    second(new VBox(second), Modality.NONE);

    press(KeyCode.X);
    click(first);
    press(KeyCode.Y);

    assertThat(textOf(second)).isEqualTo("x");
    assertThat(textOf(first)).isEqualTo("y");
  }

  @Test
  void aModalWindowBlocksItsOwner() {
    Button below = new Button("Below");
    below.setOnAction(e -> seen.add("below"));
    show(() -> new VBox(below), 300, 200);
    Stage modal = second(new VBox(new Button("Above")), Modality.WINDOW_MODAL);

    click(below);
    assertThat(seen).isEmpty();
    waitFor("the modal window to keep the focus", modal::isFocused);

    fx(
        () -> {
          modal.close();
          return null;
        });
    waitFor("the focus back on the owner", stage::isFocused);
    click(below);
    assertThat(seen).containsExactly("below");
  }

  @Test
  void anAlertIsAnsweredByItsButton() {
    show(() -> new VBox(new Button("Below")), 300, 200);
    Alert alert = fx(() -> new Alert(Alert.AlertType.CONFIRMATION, "Really?"));
    fx(
        () -> {
          alert.initOwner(stage);
          alert.resultProperty().addListener((o, was, is) -> seen.add(is.getText()));
          alert.show();
          return null;
        });

    click(named(Button.class, "OK"));

    assertThat(seen).containsExactly("OK");
    waitFor("the focus back on the owner", stage::isFocused);
  }

  @Test
  void theWheelTurnsWhatIsUnderThePointerWhereverTheWindowStands() {
    Pane tall = new Pane();
    tall.setPrefSize(100, 5000);
    ScrollPane scroll = show(() -> new ScrollPane(tall), 300, 200);
    fx(
        () -> {
          stage.setX(1500);
          stage.setY(900);
          return null;
        });

    wheel(scroll, 3);

    waitFor("the pane to move", () -> scroll.getVvalue() > 0);
  }

  @Test
  void aLargeWindowIsShownWhole() {
    Pane root = new Pane();
    root.setStyle("-fx-background-color: #123456");
    Button corner = new Button("Corner");
    corner.relocate(1800, 1020);
    corner.setOnAction(e -> seen.add("corner"));
    root.getChildren().add(corner);
    show(() -> root, 1920, 1080);

    click(corner);

    assertThat(seen).containsExactly("corner");
    assertThat(fx(() -> stage.getScene().getWidth())).isEqualTo(1920);
    waitFor(
        "the far pixels", () -> new Robot().getPixelColor(1900, 20).equals(Color.web("#123456")));
  }

  @Test
  void fullScreenAndBackKeepsTheSize() {
    show(() -> new StackPane(new Button("Press")), 640, 480);
    double before = fx(stage::getWidth);
    fx(
        () -> {
          stage.setFullScreen(true);
          return null;
        });
    waitFor("full screen", () -> stage.getScene().getWidth() == 2560);
    fx(
        () -> {
          stage.setFullScreen(false);
          return null;
        });
    waitFor("the old size", () -> stage.getWidth() == before);
  }

  @Test
  void theClipboardHoldsAndGivesBack() {
    TextField field = new TextField("naïve 🙂");
    show(() -> new VBox(field), 300, 200);
    assertThat(fx(() -> Clipboard.getSystemClipboard().hasString())).isFalse();

    focus(field);
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.CONTROL, KeyCode.C);
    press(KeyCode.END);
    press(KeyCode.CONTROL, KeyCode.V);

    assertThat(textOf(field)).isEqualTo("naïve 🙂naïve 🙂");
    assertThat(TestbedTest.<String>fx(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("naïve 🙂");
  }

  @Test
  void theSystemDragBoardDoesNotBlock() {
    Pane from = box();
    from.setOnDragDetected(
        e -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("dragged");
          from.startDragAndDrop(TransferMode.MOVE).setContent(content);
          seen.add("detected");
          e.consume();
        });
    from.setOnDragDone(e -> seen.add("done " + e.getTransferMode()));
    Pane to = box();
    show(() -> new HBox(40, from, to), 400, 200);

    drag(from, to);

    assertThat(seen).containsExactly("detected", "done null");
    assertThat(fx(() -> Clipboard.getSystemClipboard().hasString())).isFalse();
  }

  @Test
  void aContextMenuOpensAndItsItemIsChosen() {
    Button button = new Button("Press");
    MenuItem item = new MenuItem("Rename");
    item.setOnAction(e -> seen.add("rename"));
    button.setContextMenu(new ContextMenu(item));
    show(() -> new StackPane(button), 300, 200);

    clickOther(button);
    click(named("Rename"));

    assertThat(seen).containsExactly("rename");
  }

  @Test
  void aWindowAlwaysOnTopStaysAboveAndTakesTheClick() {
    Button strip = new Button("Strip");
    strip.setOnAction(e -> seen.add("strip"));
    show(() -> new VBox(new TextField()), 600, 400);
    fx(
        () -> {
          Stage top = new Stage();
          top.setAlwaysOnTop(true);
          top.setScene(new Scene(new VBox(strip), 100, 40));
          top.setX(0);
          top.setY(300);
          top.show();
          stage.toFront();
          return null;
        });

    click(strip);

    assertThat(seen).containsExactly("strip");
  }

  private Stage second(VBox root, Modality modality) {
    Stage other =
        fx(
            () -> {
              Stage made = new Stage();
              made.initModality(modality);
              if (modality != Modality.NONE) {
                made.initOwner(stage);
              }
              made.setScene(new Scene(root, 200, 100));
              made.setX(700);
              made.setY(500);
              made.show();
              return made;
            });
    settle();
    return other;
  }

  private static Pane box() {
    Pane box = new Pane();
    box.setMinSize(80, 80);
    return box;
  }
}
