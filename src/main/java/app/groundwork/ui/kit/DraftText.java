package app.groundwork.ui.kit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Owns a text field that is saved while it is typed, at most 250 ms behind. What comes from the
 * file never overwrites a field that is being typed in, nor moves its caret; a failed write keeps
 * the text and tries again. Undo keys in it mean the workspace's undo, once what was typed is
 * saved.
 */
public final class DraftText implements AutoCloseable {
  /** How the text stands. */
  public enum State {
    /** The file has it. */
    SAVED,
    /** It is about to be written. */
    UNSAVED,
    /** The write failed; it stays and is tried again. */
    FAILED
  }

  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  private final TextInputControl field;
  private DraftKeeper keeper;
  private final Delay delay;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SAVED);
  private final ChangeListener<String> textListener = (text, old, now) -> typed(now);
  private final ChangeListener<Boolean> focusListener = (focus, old, now) -> focusMoved(now);
  private final EventHandler<KeyEvent> keys = this::keyPressed;
  private boolean showing;
  private boolean undoing;
  private @Nullable String held;

  private DraftText(
      TextInputControl field, Function<String, ? extends CompletionStage<?>> commit, Delay delay) {
    this.field = field;
    this.delay = delay;
    this.keeper =
        new DraftKeeper(field.getText(), commit, delay, FxThread.EXECUTOR, this::stateChanged);
    field.textProperty().addListener(textListener);
    field.focusedProperty().addListener(focusListener);
    field.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    own(field);
  }

  /** Says that {@code field} sees to the undo keys itself: the window leaves them to it. */
  public static void own(TextInputControl field) {
    field.getProperties().put(DraftText.class, true);
  }

  /** True if {@code field} belongs to a draft, which sees to the undo keys itself. */
  public static boolean owns(TextInputControl field) {
    return field.getProperties().containsKey(DraftText.class);
  }

  /**
   * A field whose text is a value of the file: {@code commit} writes it, on the store's thread, as
   * one joined step; the stage completes after the commit.
   */
  public static DraftText ofValue(
      TextInputControl field, Function<String, ? extends CompletionStage<?>> commit) {
    return new DraftText(field, commit, Delay.onFxThread());
  }

  /** How the text stands. */
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /**
   * What the file says now. Shown at once unless the user is typing here: then when the field is
   * left, if nothing was typed since; after an undo asked for here, at once.
   */
  public void refresh(String fromFile) {
    if (!keeper.isClean()) {
      // An answer from before what was typed; the commit under way brings another.
      return;
    }
    if (field.isFocused() && !undoing) {
      held = fromFile;
    } else {
      show(fromFile);
    }
  }

  /** Puts a text in whatever the user is doing, such as the next item's; it counts as saved. */
  public void show(String fromFile) {
    held = null;
    undoing = false;
    keeper.shown(fromFile);
    if (!fromFile.equals(field.getText())) {
      int caret = field.getCaretPosition();
      showing = true;
      field.setText(fromFile);
      showing = false;
      field.positionCaret(Math.min(caret, fromFile.length()));
    }
  }

  /**
   * Turns to another item, which {@code next} writes. What was typed for the one before goes on
   * being saved on its own, until the file has it.
   */
  public void turnTo(String fromFile, Function<String, ? extends CompletionStage<?>> next) {
    keeper.letGo();
    keeper = new DraftKeeper(fromFile, next, delay, FxThread.EXECUTOR, this::stateChanged);
    show(fromFile);
  }

  /** Saves now what is not saved yet; fails if the write does. */
  public CompletableFuture<Void> flush() {
    return keeper.flush();
  }

  /** Saves what is not saved yet and lets the field go. */
  @Override
  public void close() {
    keeper.flush().exceptionally(failure -> null);
    field.textProperty().removeListener(textListener);
    field.focusedProperty().removeListener(focusListener);
    field.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
    field.getProperties().remove(DraftText.class);
  }

  private void typed(String now) {
    if (!showing) {
      held = null;
      undoing = false;
      keeper.typed(now);
    }
  }

  private void focusMoved(boolean focused) {
    if (focused) {
      return;
    }
    undoing = false;
    keeper.flush().exceptionally(failure -> null);
    String waiting = held;
    if (waiting != null && keeper.isClean()) {
      show(waiting);
    }
  }

  private void keyPressed(KeyEvent key) {
    if (!key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    if (key.getCode() == KeyCode.Z && !key.isShiftDown()) {
      key.consume();
      ask(HistoryEvent.UNDO);
    } else if (key.getCode() == KeyCode.Y || key.getCode() == KeyCode.Z) {
      key.consume();
      ask(HistoryEvent.REDO);
    }
  }

  private void ask(EventType<HistoryEvent> what) {
    // If the write fails nothing is undone: the text on screen is not in the file yet.
    var _ =
        keeper
            .flush()
            .thenRunAsync(
                () -> {
                  undoing = true;
                  HistoryEvent.ask(field, what);
                },
                FxThread.EXECUTOR);
  }

  private void stateChanged(State now) {
    state.set(now);
    field.pseudoClassStateChanged(FAILED, now == State.FAILED);
  }
}
