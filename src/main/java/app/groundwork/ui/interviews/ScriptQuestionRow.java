package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.PartKind;
import app.groundwork.model.interviews.ScriptQuestion;
import app.groundwork.model.interviews.Slots;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.DraftText;
import app.groundwork.ui.kit.FxThread;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A question of a script: written in place, its slots and what is to remark on it below. */
final class ScriptQuestionRow extends VBox {
  private static final Texts TEXTS = Texts.in(ScriptQuestionRow.class);

  private final ScriptViewModel model;
  private final String id;
  private final Gestures gestures;
  private final ScriptField field = new ScriptField();
  private final DraftText draft;
  private final Label grip = new Label("", new FontIcon(Feather.MENU));
  private final Label number = new Label();
  private final MenuButton menu = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
  private final FlowPane slots = new FlowPane();
  private final ScriptCheck check = new ScriptCheck(field, this, this::take);

  /** What the page does about a question beside what its view model does. */
  interface Gestures {
    /** Puts the cursor into the question of that id, once it is there. */
    void write(String id);

    /** Fills the row's menu. */
    void fill(MenuButton menu, ScriptQuestionRow row);

    /** Puts the cursor into the question before. */
    void writeBefore(ScriptQuestionRow row);
  }

  ScriptQuestionRow(ScriptViewModel model, String id, Gestures gestures) {
    this.model = model;
    this.id = id;
    this.gestures = gestures;
    getStyleClass().add("script-question");
    field.setPromptText(TEXTS.get("script.question.prompt"));
    grip.getStyleClass().add("script-grip");
    number.getStyleClass().addAll("meta", "numeric", "script-number");
    menu.getStyleClass().addAll("flat", "button-icon", "no-arrow", "script-menu");
    menu.setOnShowing(event -> gestures.fill(menu, this));
    // Without an item the menu would not open, nor be filled.
    gestures.fill(menu, this);
    slots.getStyleClass().add("script-slots");
    HBox lead = new HBox(grip, number);
    lead.getStyleClass().add("script-line");
    // Not a plain row: it would give the field the height of a narrower one.
    BorderPane line = new BorderPane(field, null, menu, null, lead);
    BorderPane.setMargin(menu, new Insets(0, 0, 0, 4));
    VBox below = new VBox(slots, check.remarks());
    below.getStyleClass().add("script-below");
    getChildren().addAll(line, below);
    draft = DraftText.ofValue(field, text -> model.typeQuestion(id, text));
    field.textProperty().addListener((observed, before, now) -> showSlots());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The question's id. */
  String questionId() {
    return id;
  }

  /** What it is dragged by. */
  Node grip() {
    return grip;
  }

  /** Where it is written. */
  ScriptField field() {
    return field;
  }

  /**
   * Shows what the file says.
   *
   * @param place from 1
   * @param part what the part is called
   */
  void show(ScriptQuestion question, int place, String part, PartKind ofKind) {
    number.setText(TEXTS.get("script.number", place));
    field.setAccessibleText(TEXTS.get("script.question", place, part));
    menu.setAccessibleText(TEXTS.get("script.question.more", place, part));
    draft.refresh(question.text());
    check.check(ofKind);
  }

  /** Saves what is typed before something else is done to the question. */
  void flush() {
    draft.flush().exceptionally(failure -> null);
  }

  /** Saves what is typed and lets go. */
  void close() {
    check.close();
    draft.close();
  }

  /** Says at once all that is to remark. */
  void checkWhole() {
    check.checkWhole();
  }

  private void showSlots() {
    List<String> names = Slots.names(field.getText());
    slots.getChildren().clear();
    slots.setVisible(!names.isEmpty());
    slots.setManaged(!names.isEmpty());
    if (!names.isEmpty()) {
      Label what = new Label(TEXTS.get("script.slots"));
      what.getStyleClass().add("meta");
      slots.getChildren().add(what);
      for (String name : names) {
        Label chip = new Label("[" + name + "]");
        chip.getStyleClass().addAll("chip", "accent");
        slots.getChildren().add(chip);
      }
    }
  }

  /** Puts a rewording in: what was typed is saved first, so that undo brings it back. */
  private void take(String rewording) {
    var _ =
        draft
            .flush()
            .thenRunAsync(
                () -> {
                  model.reword(id, rewording);
                  draft.show(rewording);
                  field.requestFocus();
                  field.end();
                },
                FxThread.EXECUTOR);
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER -> {
        // With Ctrl it takes over a rewording; with more it is the window's.
        if (!key.isShortcutDown()) {
          flush();
          model.addQuestionBehind(id, gestures::write);
          key.consume();
        }
      }
      case UP, DOWN -> {
        if (key.isAltDown() && !key.isShortcutDown()) {
          flush();
          model.stepQuestion(id, key.getCode() == KeyCode.UP ? -1 : 1);
          key.consume();
        }
      }
      case BACK_SPACE -> {
        if (field.getText().isEmpty() && !key.isShortcutDown()) {
          gestures.writeBefore(this);
          model.removeQuestion(id);
          key.consume();
        }
      }
      case D -> {
        if (key.isShortcutDown() && !key.isShiftDown() && !key.isAltDown()) {
          flush();
          model.duplicateQuestion(id, gestures::write);
          key.consume();
        }
      }
      default -> {}
    }
  }
}
