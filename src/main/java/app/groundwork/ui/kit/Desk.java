package app.groundwork.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the operating system does for a window: clipboard and choice of files. Absent in a headless
 * picture, so behind an interface.
 */
public interface Desk {
  /** Puts text on the clipboard. */
  void copy(String text);

  /**
   * Asks where to save; empty if the user thought better of it. {@code suggested} is a file name.
   */
  Optional<Path> chooseToSave(String title, String suggested);

  /**
   * Asks which file to open; empty if the user thought better of it. {@code files} says what has
   * the {@code endings}, such as {@code *.groundwork}.
   */
  Optional<Path> chooseToOpen(String title, String files, String... endings);

  /** Shows the folder of {@code file} in the system's file manager. */
  void showInFolder(Path file);
}
