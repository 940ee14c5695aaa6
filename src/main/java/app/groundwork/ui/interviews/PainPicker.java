package app.groundwork.ui.interviews;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.FieldRow;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.ItemPicker;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Names another pain point: known ones are offered by their words. Enter links the one that is
 * marked among them or has just that title; else it makes a new one.
 */
final class PainPicker extends VBox {
  private static final Texts TEXTS = Texts.in(PainPicker.class);

  private final SynthesisViewModel model;
  private final Runnable leave;
  private final ItemPicker title;
  private final ItemPicker theme;
  private final FormRow titleRow;
  private final Label waits = SynthesisButtons.hint("");
  private List<String> waiting = List.of();

  /**
   * @param leave puts the focus back on the lines, once it is done or given up
   */
  PainPicker(SynthesisViewModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    getStyleClass().add("pain-picker");
    title = new ItemPicker(typed -> typed.isBlank() ? List.of() : model.painTitles(typed));
    theme = new ItemPicker(model::themes);
    titleRow = new FormRow(TEXTS.get("synthesis.pain.new"), title, hint());
    title.field().setPromptText(TEXTS.get("synthesis.pain.prompt"));
    title.field().setId("pain-title");
    title.setOnPicked(
        taken -> {
          if (title.field().isFocused()) {
            add(taken);
          }
        });
    title.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    title.field().setOnAction(event -> addTyped());
    theme.field().setOnAction(event -> addTyped());
    theme.field().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    Button add = new Button(TEXTS.get("synthesis.pain.add"));
    add.setOnAction(event -> addTyped());
    getChildren()
        .addAll(
            waits,
            new FieldRow()
                .with(titleRow, 200)
                .with(new FormRow(TEXTS.get("synthesis.theme.new"), theme, ""), 120),
            add);
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusMoved);
    clear();
  }

  private static String hint() {
    return TEXTS.get("synthesis.pain.hint");
  }

  /** Names a pain point that these lines will be pulled to; none if only it is wanted. */
  void name(List<String> notes) {
    title.field().requestFocus();
    await(notes);
  }

  /** The lines go nowhere from here; what is typed stays. */
  void stopWaiting() {
    await(List.of());
  }

  private void await(List<String> notes) {
    waiting = List.copyOf(notes);
    waits.setText(notes.isEmpty() ? "" : TEXTS.get("synthesis.pain.waits", notes.size()));
    waits.setVisible(!notes.isEmpty());
    waits.setManaged(!notes.isEmpty());
  }

  /** Who went elsewhere before anything was typed has given up. */
  private void focusMoved(@Nullable Node owner) {
    if (owner == null || waiting.isEmpty() || !title.field().getText().isBlank()) {
      return;
    }
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node == this) {
        return;
      }
    }
    stopWaiting();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      key.consume();
      addTyped();
    } else if (key.getCode() == KeyCode.ESCAPE && !waiting.isEmpty()) {
      key.consume();
      clear();
      leave.run();
    }
  }

  /** Just what is typed: whatever else has these words may hurt otherwise. */
  private void addTyped() {
    add(title.field().getText());
  }

  private void add(String name) {
    var wrong = model.addPain(name, theme.field().getText(), waiting);
    titleRow.setError(wrong.orElse(null));
    if (wrong.isEmpty()) {
      boolean pulled = !waiting.isEmpty();
      clear();
      if (pulled) {
        leave.run();
      }
    }
  }

  private void clear() {
    TextField field = title.field();
    field.clear();
    theme.field().clear();
    titleRow.setError(null);
    stopWaiting();
  }
}
