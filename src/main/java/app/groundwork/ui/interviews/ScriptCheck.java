package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.PartKind;
import app.groundwork.model.interviews.QuestionCheck;
import app.groundwork.model.interviews.QuestionRemark;
import app.groundwork.ui.kit.Delay;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Checks a question while it is written: what is to remark is said below it, and Ctrl+Enter takes
 * over the rewording.
 */
final class ScriptCheck implements AutoCloseable {
  /** After the last key, before a remark is made: it would flicker while one writes. */
  private static final Duration CALM = Duration.ofMillis(300);

  private final TextInputControl field;
  private final Node row;
  private final ScriptRemarks remarks;
  private PartKind kind = PartKind.OTHER;
  private @Nullable Runnable waiting;

  /**
   * @param row holds the field and the remarks: while the focus is in it, all of them is said
   * @param take puts a rewording in the question's place
   */
  ScriptCheck(TextInputControl field, Node row, Consumer<String> take) {
    this.field = field;
    this.row = row;
    this.remarks = new ScriptRemarks(take);
    field.textProperty().addListener((observed, before, now) -> changed());
    row.focusWithinProperty().addListener((observed, before, now) -> focusMoved(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** What is to remark, to be shown below the field. */
  ScriptRemarks remarks() {
    return remarks;
  }

  /** Says at once what is to remark on a question of a part of that kind. */
  void check(PartKind ofKind) {
    kind = ofKind;
    check();
  }

  @Override
  public void close() {
    stopWaiting();
  }

  /** Says at once all that is to remark, also while nobody writes. */
  void checkWhole() {
    check(true);
  }

  private void check() {
    check(row.isFocusWithin());
  }

  private void check(boolean whole) {
    stopWaiting();
    List<QuestionRemark> now = QuestionCheck.remarks(field.getText(), kind);
    remarks.show(now, whole);
    field.setAccessibleHelp(ScriptRemarks.spoken(now));
  }

  private void changed() {
    if (field.isFocused()) {
      checkSoon();
    } else {
      check();
    }
  }

  /** Left, it gets lower a little later: what is below must not move away under the mouse. */
  private void focusMoved(boolean within) {
    if (within) {
      check();
    } else {
      checkSoon();
    }
  }

  private void checkSoon() {
    stopWaiting();
    waiting = Delay.onFxThread().after(CALM, this::check);
  }

  private void stopWaiting() {
    if (waiting != null) {
      waiting.run();
      waiting = null;
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER
        && key.isShortcutDown()
        && !key.isShiftDown()
        && !key.isAltDown()) {
      check();
      remarks.takeFirst();
      key.consume();
    }
  }
}
