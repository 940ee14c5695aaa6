package app.groundwork.ui.shell;

import app.groundwork.ui.kit.Theme;
import app.groundwork.ui.kit.ZoomPane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user has set, on this machine.
 *
 * @param zoom in %, 80 to 200
 * @param compact rows close together
 * @param recent the files opened last, newest first
 * @param window where the window was; null if never shown
 */
public record Settings(
    Theme theme, int zoom, boolean compact, List<Path> recent, @Nullable Bounds window) {

  /** How many recent files are kept. */
  static final int RECENT = 8;

  /** As on the first day. */
  public static final Settings FIRST = new Settings(Theme.SYSTEM, 100, false, List.of(), null);

  /** Where a window is, in screen pixels. */
  public record Bounds(double x, double y, double width, double height, boolean maximized) {}

  /** Keeps the zoom in its range. */
  public Settings {
    zoom = Math.clamp(zoom, ZoomPane.LEAST, ZoomPane.MOST);
    recent = List.copyOf(recent);
  }

  /** The same with another theme. */
  public Settings withTheme(Theme other) {
    return new Settings(other, zoom, compact, recent, window);
  }

  /** The same with another zoom, brought into its range. */
  public Settings withZoom(int other) {
    return new Settings(theme, other, compact, recent, window);
  }

  /** The same with another density. */
  public Settings withCompact(boolean other) {
    return new Settings(theme, zoom, other, recent, window);
  }

  /** The same with the window elsewhere. */
  public Settings withWindow(Bounds other) {
    return new Settings(theme, zoom, compact, recent, other);
  }

  /** The same with {@code file} as the one opened last. */
  public Settings opened(Path file) {
    List<Path> files = new ArrayList<>(without(file).recent);
    files.addFirst(file);
    return new Settings(
        theme, zoom, compact, files.subList(0, Math.min(RECENT, files.size())), window);
  }

  /** The same without {@code file} among the recent ones. */
  public Settings without(Path file) {
    return new Settings(
        theme, zoom, compact, recent.stream().filter(one -> !one.equals(file)).toList(), window);
  }
}
