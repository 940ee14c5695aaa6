package app.groundwork.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What the disk under a file allows. */
final class Medium {
  private static final Set<String> REMOTE =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "afpfs",
          "9p",
          "vboxsf",
          "fuse.sshfs",
          "davfs",
          "webdav",
          "fuse.rclone");

  private Medium() {}

  /** True if other machines may write here, so that no shared memory binds the writers. */
  static boolean remote(Path file) {
    try {
      return file.startsWith("\\\\")
          || REMOTE.contains(Files.getFileStore(file).type().toLowerCase(Locale.ROOT));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * True if {@code path} was marked as read-only: no write bit for anyone, which also holds for an
   * administrator whom the bits do not bind.
   */
  static boolean marked(Path path) {
    try {
      Set<PosixFilePermission> bits = Files.getPosixFilePermissions(path);
      return !bits.contains(PosixFilePermission.OWNER_WRITE)
          && !bits.contains(PosixFilePermission.GROUP_WRITE)
          && !bits.contains(PosixFilePermission.OTHERS_WRITE);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** True if {@code file} opens for writing; not while this process has it open. */
  static boolean writable(Path file) {
    if (marked(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return channel.isOpen();
    } catch (IOException e) {
      return false;
    }
  }

  /** The folder that {@code file} is in. */
  static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
  }

  /** Makes what was renamed or deleted in {@code folder} last through a power cut. */
  static void syncFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (AccessDeniedException e) {
      // Windows opens no folders; there a rename lasts by itself.
    }
  }

  /** Makes what was written to {@code file} last; not while this process has it open. */
  static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
