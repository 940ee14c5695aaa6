package app.groundwork.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the command line cannot do itself: windows and pictures. */
public interface Desktop {
  /**
   * Looks whether a window can be shown here, as far as that can be told beforehand.
   *
   * @throws NoDisplay if not
   */
  void requireDisplay();

  /**
   * Opens the window on {@code file}, or where the user was last; returns when it is closed. Exit
   * code.
   *
   * @throws NoDisplay if no window can be shown
   */
  int open(@Nullable Path file);

  /**
   * Writes a picture of every screen in every state.
   *
   * @param file a copy, to be drawn on
   * @param scratch an empty folder for files that nobody keeps
   * @param theme {@code light} or {@code dark}
   * @param zoom in %, 80 to 200
   */
  int tour(Path file, Path scratch, Path to, String theme, int width, int height, int zoom);
}
