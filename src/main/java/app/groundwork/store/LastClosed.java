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
  private static final String BACKED_UP = " backed up";

  private LastClosed() {}

  /** Notes it, and whether the newest backup holds all of it; not if there is no folder of them. */
  static void note(Path file, boolean backedUp) {
    try {
      if (Files.isDirectory(BackupFolder.of(file).folder())) {
        Files.writeString(side(file), look(file) + (backedUp ? BACKED_UP : ""));
      }
    } catch (IOException e) {
      // Then the next opening checks once more than it must.
    }
  }

  /** True if the file looks as it was noted. */
  static boolean matches(Path file) {
    try {
      return Files.readString(side(file)).replace(BACKED_UP, "").equals(look(file));
    } catch (IOException e) {
      return false;
    }
  }

  /** True if it was noted at the last close that the newest backup holds all of the file. */
  static boolean backedUp(Path file) {
    try {
      return Files.readString(side(file)).endsWith(BACKED_UP);
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
