package app.groundwork.ui.kit;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
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
 * @param whyNot why it would only say now that it cannot be done; empty if it can
 */
public record Action(
    String id,
    String name,
    @Nullable KeyCombination keys,
    BooleanSupplier enabled,
    Runnable run,
    Supplier<Optional<String>> whyNot) {
  /** An action that can be done whenever it is enabled. */
  public Action(
      String id,
      String name,
      @Nullable KeyCombination keys,
      BooleanSupplier enabled,
      Runnable run) {
    this(id, name, keys, enabled, run, Optional::empty);
  }

  /** The keys as they are written for the user; empty if none. */
  public String keysText() {
    return keys == null ? "" : keys.getDisplayText();
  }
}
