package app.groundwork.app;

import app.groundwork.cli.Desktop;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Stands where the window will be: there is no display and there are no screens. */
final class PendingDesktop implements Desktop {
  @Override
  public boolean hasDisplay() {
    return false;
  }

  @Override
  public int open(@Nullable Path file) {
    return 1;
  }

  @Override
  public int tour(Path file, Path to, String theme, int width, int height, int zoom) {
    return 0;
  }
}
