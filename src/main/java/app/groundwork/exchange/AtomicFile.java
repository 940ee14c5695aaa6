package app.groundwork.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all. */
final class AtomicFile {
  /** What goes into the file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /**
   * Writes beside {@code target}, then moves into its place; a link keeps pointing where it points.
   * What is no plain file, such as a pipe, is written to directly.
   */
  static void write(Path target, Content content) throws IOException {
    boolean there = Files.exists(target);
    if (there && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        content.writeTo(out);
      }
      return;
    }
    Path goal = there ? target.toRealPath() : target.toAbsolutePath();
    // Not createTempFile: the report should get the permissions every new file of the user gets.
    Path part = goal.resolveSibling("." + goal.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (FileChannel channel =
              FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      move(part, goal);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path goal) throws IOException {
    try {
      Files.move(part, goal, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, goal, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
