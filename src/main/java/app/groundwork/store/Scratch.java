package app.groundwork.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder for copies that are needed for a while, which nobody but the user can look into. It goes
 * when it is closed, at the latest when the process ends; what a kill leaves, {@link #sweep} finds.
 */
public final class Scratch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Scratch.class);
  private static final String PREFIX = "groundwork-";
  // Locked as long as the process lives that made the folder.
  private static final String OWNER = "owner";
  private static final Set<Scratch> OPEN = new HashSet<>();
  private static boolean hooked;

  private final Path folder;
  private final FileChannel owner;

  private Scratch(Path folder, FileChannel owner) {
    this.folder = folder;
    this.owner = owner;
  }

  /** A new one among the temporary files. */
  public static Scratch make() throws IOException {
    return make(temporary());
  }

  static synchronized Scratch make(Path among) throws IOException {
    if (!hooked) {
      Runtime.getRuntime().addShutdownHook(new Thread(Scratch::closeAll, "scratch"));
      hooked = true;
    }
    while (true) {
      // Made with rights for its owner only.
      Path folder = Files.createTempDirectory(among, PREFIX);
      Path sign = folder.resolve(OWNER);
      FileChannel channel =
          FileChannel.open(sign, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      // Another process may sweep it before it is locked: then it has lost its sign.
      if (channel.tryLock() != null && Files.exists(sign)) {
        Scratch made = new Scratch(folder, channel);
        OPEN.add(made);
        return made;
      }
      channel.close();
    }
  }

  /** Removes what processes left that were killed. */
  public static void sweep() {
    sweep(temporary());
  }

  static synchronized void sweep(Path among) {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(among, PREFIX + "*")) {
      for (Path folder : found) {
        // Its sign must not even be opened if it is of this process: that would free the lock.
        if (OPEN.stream().noneMatch(open -> open.folder.equals(folder)) && ofTheUser(folder)) {
          removeIfLeft(folder);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      LOG.warn("Temporary files could not be looked through", e);
    }
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** Removes the folder with all that is in it. */
  @Override
  public void close() {
    synchronized (Scratch.class) {
      if (OPEN.remove(this)) {
        try (owner) {
          removeInUse();
        } catch (IOException e) {
          LOG.warn("A temporary folder could not be removed", e);
        }
      }
    }
  }

  /** When the process ends, somebody may still make and take away files in it. */
  private void removeInUse() throws IOException {
    try {
      remove(folder);
    } catch (IOException e) {
      remove(folder);
    }
  }

  private static synchronized void closeAll() {
    List.copyOf(OPEN).forEach(Scratch::close);
  }

  private static void removeIfLeft(Path folder) {
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve(OWNER), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      if (channel.tryLock() != null) {
        remove(folder);
      }
    } catch (IOException e) {
      // Not one of these, or somebody else was faster.
    }
  }

  /** False for what another user put there under such a name. */
  private static boolean ofTheUser(Path folder) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      // There each user has temporary files of their own.
      return true;
    }
    try {
      return Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS)
          .equals(
              folder
                  .getFileSystem()
                  .getUserPrincipalLookupService()
                  .lookupPrincipalByName(System.getProperty("user.name")));
    } catch (IOException e) {
      return false;
    }
  }

  /** The owner's sign goes last: until then the folder is known for what it is. */
  private static void remove(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      // Something in it went meanwhile.
      throw e.getCause();
    }
    Path sign = folder.resolve(OWNER);
    for (Path path : all) {
      if (!path.equals(sign) && !path.equals(folder)) {
        Files.deleteIfExists(path);
      }
    }
    Files.deleteIfExists(sign);
    Files.deleteIfExists(folder);
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }
}
