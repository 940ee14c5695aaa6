package app.groundwork.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the user's own data lie on each system. */
final class UserFolder {
  private UserFolder() {}

  /**
   * @param os the system's name, such as {@code Linux}
   * @param home the user's home folder
   * @param environment the environment variables
   */
  static Path of(String os, Path home, Map<String, String> environment) {
    String name = os.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return home.resolve("Library/Application Support/Groundwork");
    }
    if (name.startsWith("windows")) {
      Path fallback = home.resolve("AppData/Roaming");
      return absolute(environment.get("APPDATA"), fallback).resolve("Groundwork");
    }
    Path fallback = home.resolve(".local/share");
    return absolute(environment.get("XDG_DATA_HOME"), fallback).resolve("groundwork");
  }

  /** A path that is not absolute is to be ignored, says the XDG base directory specification. */
  private static Path absolute(@Nullable String given, Path fallback) {
    return given == null || !Path.of(given).isAbsolute() ? fallback : Path.of(given);
  }
}
