package app.groundwork.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Key combinations, with Command in the place of Ctrl on macOS. */
public final class Keys {
  private Keys() {}

  /** Ctrl and {@code code}. */
  public static KeyCombination ctrl(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  /** Ctrl, Shift and {@code code}. */
  public static KeyCombination ctrlShift(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  /** The key {@code code} alone. */
  public static KeyCombination plain(KeyCode code) {
    return new KeyCodeCombination(code);
  }
}
