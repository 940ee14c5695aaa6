package app.groundwork.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;

/**
 * The database files that this process has open, by identity. POSIX drops a process's locks on a
 * file when any of its handles on it is closed, so none but SQLite may touch these.
 */
final class OpenFiles {
  private static final Map<Object, Integer> COUNTS = new HashMap<>();

  private OpenFiles() {}

  /** What stays the same for a file under whatever name. */
  static Object identity(Path file) throws IOException {
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return key == null ? file.toRealPath() : key;
  }

  /** True if this process has it open. */
  static synchronized boolean has(Path file) throws IOException {
    return COUNTS.containsKey(identity(file));
  }

  /** Counts one more opening of {@code identity}, until the result is closed. */
  static synchronized Subscription add(Object identity) {
    COUNTS.merge(identity, 1, Integer::sum);
    return () -> remove(identity);
  }

  private static synchronized void remove(Object identity) {
    COUNTS.computeIfPresent(identity, (key, count) -> count == 1 ? null : count - 1);
  }
}
