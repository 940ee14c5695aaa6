package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.WhileShown;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A running interview for a screen that both look at: question and clock, and nothing else. */
final class LivePresented extends VBox {
  private static final Texts TEXTS = Texts.in(LivePresented.class);

  private final LiveViewModel model;
  private final Label clock = new Label();
  private final Label left = new Label();
  private final LiveQuestionText question = new LiveQuestionText("presented-question");

  LivePresented(LiveViewModel model) {
    this.model = model;
    getStyleClass().add("live-presented");
    getStylesheets().add(String.valueOf(LivePresented.class.getResource("interviews.css")));
    setFocusTraversable(true);
    clock.getStyleClass().add("presented-clock");
    left.getStyleClass().add("presented-left");
    Label remark = new Label(TEXTS.get("live.present.remark"));
    remark.getStyleClass().add("presented-left");
    HBox top = new HBox(clock, left);
    top.getStyleClass().add("presented-top");
    top.setAlignment(Pos.BASELINE_LEFT);
    getChildren().addAll(top, space(), question, space(), remark);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    WhileShown.follow(
        this, () -> model.face().subscribe(this::show).and(model.head().subscribe(this::show)));
  }

  private void show(@Nullable LiveFace face) {
    if (face != null) {
      clock.setText(face.clock());
      left.setText(LiveWords.left(face.leftMs()));
    }
  }

  private void show(@Nullable LiveHead head) {
    if (head != null) {
      String asked = head.current().map(InterviewQuestion::text).orElse("");
      question.show(asked);
      setAccessibleText(asked);
    }
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    switch (code) {
      case RIGHT, DOWN, PAGE_DOWN, SPACE -> model.next();
      case LEFT, UP, PAGE_UP -> model.previous();
      case F8 -> model.correctTalk();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static Node space() {
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    return space;
  }
}
