package app.groundwork.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the command line cannot do itself: windows and pictures. */
public interface Desktop {
  /** True if a window can be shown here. */
  boolean hasDisplay();

  /**
   * Opens the window on {@code file}, or where the user was last; returns when it is closed. Exit
   * code.
   */
  int open(@Nullable Path file);

  /**
   * Writes a picture of every screen in every state.
   *
   * @param theme {@code light} or {@code dark}
   * @param zoom in %, 80 to 200
   */
  int tour(Path file, Path to, String theme, int width, int height, int zoom);
}
