package app.groundwork.ui.shell;

import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.DraftText;
import app.groundwork.ui.kit.HistoryEvent;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.Overlay;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the whole window, looked at before any control has them. */
final class ShellKeys {
  /** The same keys on other keyboards, and by other habits. */
  private static final Map<KeyCombination, String> ALSO =
      Map.of(
          Keys.ctrl(KeyCode.Y),
          "shell.redo",
          new KeyCodeCombination(
              KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
          "shell.zoom.in",
          Keys.ctrl(KeyCode.ADD),
          "shell.zoom.in",
          Keys.ctrlShift(KeyCode.PLUS),
          "shell.zoom.in",
          Keys.ctrl(KeyCode.SUBTRACT),
          "shell.zoom.out",
          Keys.ctrl(KeyCode.NUMPAD0),
          "shell.zoom.reset");

  private final Shell shell;
  private final ShellActions actions;
  private final Overlay overlay;

  private ShellKeys(Shell shell, ShellActions actions, Overlay overlay) {
    this.shell = shell;
    this.actions = actions;
    this.overlay = overlay;
  }

  static void install(Parent root, Shell shell, ShellActions actions, Overlay overlay) {
    ShellKeys keys = new ShellKeys(shell, actions, overlay);
    root.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    root.addEventHandler(KeyEvent.KEY_PRESSED, keys::leftOver);
    root.addEventHandler(KeyEvent.KEY_TYPED, keys::leftOverLetter);
    root.addEventHandler(HistoryEvent.UNDO, asked -> actions.action("shell.undo").run().run());
    root.addEventHandler(HistoryEvent.REDO, asked -> actions.action("shell.redo").run().run());
  }

  private void pressed(KeyEvent key) {
    if (shell.presenting().isOn()) {
      if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.F11) {
        key.consume();
        shell.presenting().end();
      }
      // All other keys are the presentation's: nothing else is to be seen.
      return;
    }
    if (ownsUndo(key)) {
      return;
    }
    if (run(key, actions.everywhere())) {
      return;
    }
    ALSO.forEach(
        (keys, id) -> {
          if (!key.isConsumed() && keys.match(key)) {
            key.consume();
            actions.action(id).run().run();
          }
        });
    if (!key.isConsumed() && !overlay.isOpen()) {
      shell.view().flatMap(ShellView::front).ifPresent(front -> run(key, front.actions()));
      // A list keeps Esc for itself: from there too it leads back to where somebody came from.
      if (!key.isConsumed()
          && key.getTarget() instanceof ListView
          && shell.view().filter(ShellView::isLed).isPresent()) {
        leftOver(key);
      }
    }
  }

  /** Esc that no control wanted goes one step back, or puts a notice away. */
  private void leftOver(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE
        && (shell.view().filter(ShellView::back).isPresent() || shell.putNoticeAway())) {
      key.consume();
    }
  }

  /** A letter that no field wanted, such as one typed after Esc, may belong to what runs. */
  private void leftOverLetter(KeyEvent key) {
    String letter = key.getCharacter();
    boolean plain = key.isControlDown() == key.isAltDown() && !key.isMetaDown();
    // A blank means a press to whatever has the focus, unless that is only a list.
    boolean inList = key.getTarget() instanceof ListView || key.getTarget() instanceof TableView;
    boolean printed =
        (inList ? !letter.isEmpty() : !letter.isBlank())
            && letter.codePoints().noneMatch(Character::isISOControl)
            && plain;
    if (printed
        && !overlay.isOpen()
        && !shell.presenting().isOn()
        && !(key.getTarget() instanceof TextInputControl)
        && shell
            .view()
            .flatMap(ShellView::front)
            .filter(front -> front.typed(letter))
            .isPresent()) {
      key.consume();
    }
  }

  private static boolean run(KeyEvent key, List<Action> candidates) {
    for (Action action : candidates) {
      if (action.keys() != null && action.keys().match(key) && action.enabled().getAsBoolean()) {
        key.consume();
        action.run().run();
        return true;
      }
    }
    return false;
  }

  /** True for undo keys in a field that sees to them: a draft, or one with typing of its own. */
  private static boolean ownsUndo(KeyEvent key) {
    if (!key.isShortcutDown()
        || (key.getCode() != KeyCode.Z && key.getCode() != KeyCode.Y)
        || !(key.getTarget() instanceof TextInputControl field)) {
      return false;
    }
    boolean forward = key.getCode() == KeyCode.Y || key.isShiftDown();
    return DraftText.owns(field)
        || (field.isEditable() && (forward ? field.isRedoable() : field.isUndoable()));
  }
}
