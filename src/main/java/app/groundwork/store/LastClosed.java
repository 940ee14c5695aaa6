package app.groundwork.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Remembers beside the backups what the file looked like when it was last closed: one that looks
 * otherwise has been elsewhere and is checked before it is trusted.
 */
final class LastClosed {
  private LastClosed() {}

  /** Notes it; not if there is no folder of backups. */
  static void note(Path file) {
    try {
      if (Files.isDirectory(BackupFolder.of(file).folder())) {
        Files.writeString(side(file), look(file));
      }
    } catch (IOException e) {
      // Then the next opening checks once more than it must.
    }
  }

  /** True if the file looks as it was noted. */
  static boolean matches(Path file) {
    try {
      return Files.readString(side(file)).equals(look(file));
    } catch (IOException e) {
      return false;
    }
  }

  private static Path side(Path file) {
    return BackupFolder.of(file).folder().resolve(file.getFileName() + ".closed");
  }

  private static String look(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    return now.fileKey() + " " + now.size() + " " + now.lastModifiedTime();
  }
}
