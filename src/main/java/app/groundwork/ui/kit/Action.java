package app.groundwork.ui.kit;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something the user can do, by name: what the palette, the shortcut list and the window's keys
 * read.
 *
 * @param id never shown; stays the same, such as {@code shadowing.start}
 * @param name a verb first: "Start session"
 * @param keys the window-wide keys; null if none
 * @param enabled whether it can be done now
 * @param run does it; called on the JavaFX thread
 */
public record Action(
    String id, String name, @Nullable KeyCombination keys, BooleanSupplier enabled, Runnable run) {
  /** The keys as they are written for the user; empty if none. */
  public String keysText() {
    return keys == null ? "" : keys.getDisplayText();
  }
}
