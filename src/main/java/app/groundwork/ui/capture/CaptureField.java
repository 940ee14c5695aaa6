package app.groundwork.ui.capture;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.DraftText;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.kit.HistoryEvent;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The one line that everything is typed into, with what Enter would do below it. */
public final class CaptureField extends VBox {
  private static final Texts TEXTS = Texts.in(CaptureField.class);

  /** Dresses field and strip. */
  static final String STYLES = String.valueOf(CaptureField.class.getResource("capture.css"));

  private static final PseudoClass VEILED = PseudoClass.getPseudoClass("veiled");
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  private final CaptureViewModel model;
  private final TextField line = new TextField();
  private final Label hint = new Label();
  private final BooleanProperty veiled = new SimpleBooleanProperty();

  /** Shows {@code model}; several fields may show the same one. */
  public CaptureField(CaptureViewModel model) {
    this.model = model;
    getStyleClass().add("capture-field");
    getStylesheets().add(STYLES);
    // The undo keys here mean the line first, then the workspace.
    DraftText.own(line);
    line.setId("capture-line");
    line.setPromptText(model.prompt());
    line.setAccessibleText(TEXTS.get("line"));
    line.setText(model.text().get());
    line.textProperty().addListener((observed, before, now) -> model.text().set(now));
    model.text().addListener((observed, before, now) -> show(now));
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    line.focusedProperty().addListener((observed, before, now) -> keepCaret(now));
    // A skin that comes after the focus selects all, too.
    line.skinProperty().addListener(observed -> keepCaret(line.isFocused()));
    HBox.setHgrow(line, Priority.ALWAYS);
    Label saved = new Label();
    saved.getStyleClass().addAll("meta", "capture-saved");
    saved.setMinWidth(Region.USE_PREF_SIZE);
    saved.textProperty().bind(model.saved());
    HBox row = new HBox(line, saved);
    row.getStyleClass().add("capture-row");
    hint.getStyleClass().addAll("meta", "capture-hint");
    InvalidationListener changed = observed -> hint.setText(model.hint(line.getCaretPosition()));
    line.textProperty().addListener(changed);
    line.caretPositionProperty().addListener(changed);
    model.editing().addListener(changed);
    hint.setText(model.hint(0));
    getChildren().addAll(problem(), row, hint);
  }

  /** Puts the caret where typing goes on. */
  public void focus() {
    line.requestFocus();
    line.end();
  }

  /** Masks what is typed, while somebody may look. */
  public void setVeiled(boolean veiled) {
    line.pseudoClassStateChanged(VEILED, veiled);
    hint.setVisible(!veiled);
    this.veiled.set(veiled);
  }

  /** Leaves room for the line alone: what is wrong shows as its tooltip and by its frame. */
  void setCompact() {
    getChildren().remove(hint);
    getChildren().removeFirst();
    model.problem().addListener((observed, before, now) -> showProblem(now));
    showProblem(model.problem().get());
  }

  private void showProblem(String words) {
    line.pseudoClassStateChanged(FAILED, !words.isEmpty());
    line.setTooltip(words.isEmpty() ? null : new Tooltip(words));
  }

  /** A text that was not typed here: one goes on at its end. */
  private void show(String text) {
    if (!text.equals(line.getText())) {
      line.setText(text);
      line.end();
    }
  }

  private HBox problem() {
    Label words = new Label();
    words.getStyleClass().add("danger");
    words.setWrapText(true);
    words.setAccessibleRole(AccessibleRole.TEXT);
    words
        .textProperty()
        .bind(
            Bindings.when(veiled.and(Bindings.isNotEmpty(model.problem())))
                .then(TEXTS.get("problem.veiled"))
                .otherwise(model.problem()));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button again = new Button(TEXTS.get("retry"));
    again.setFocusTraversable(false);
    again.setOnAction(event -> model.retry());
    again.visibleProperty().bind(model.canRetry());
    HBox bar = new HBox(words, again);
    bar.getStyleClass().addAll("capture-problem", "notice", "danger");
    bar.visibleProperty().bind(Bindings.isNotEmpty(model.problem()));
    bar.managedProperty().bind(bar.visibleProperty());
    return bar;
  }

  /**
   * A text field that gets the focus, also with its window, selects all of its text: the next key
   * would take the place of the half-typed line.
   */
  private void keepCaret(boolean focused) {
    if (focused) {
      FxThread.later(
          () -> {
            if (line.getSelection().getLength() == line.getLength()) {
              line.end();
            }
          });
    }
  }

  private void pressed(KeyEvent event) {
    KeyCode key = event.getCode();
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    boolean done =
        switch (key) {
          case ENTER -> plain && ran(model::enter);
          case UP -> plain && ran(model::up);
          case DOWN -> plain && ran(model::down);
          case ESCAPE -> model.leave();
          case TAB -> plain && !event.isShiftDown() && completed();
          case Z -> event.isShortcutDown() && undone(event.isShiftDown());
          case Y -> event.isShortcutDown() && undone(true);
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  /** First the line itself, then the workspace. */
  private boolean undone(boolean redo) {
    if (!(redo ? model.unclear() : model.clear())) {
      HistoryEvent.ask(line, redo ? HistoryEvent.REDO : HistoryEvent.UNDO);
    }
    return true;
  }

  private boolean completed() {
    int caret = model.complete(line.getCaretPosition());
    if (caret < 0) {
      return false;
    }
    line.positionCaret(caret);
    return true;
  }

  private static boolean ran(Runnable task) {
    task.run();
    return true;
  }
}
