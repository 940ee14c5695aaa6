package app.groundwork.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The INET sockets that this process has open; Linux only, from {@code /proc/self}. */
public final class OpenSockets {
  private static final List<String> PROTOCOLS =
      List.of("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6");
  private static final int LOCAL = 1;
  private static final int REMOTE = 2;
  private static final int INODE = 9;

  private OpenSockets() {}

  /** One line each: protocol, local and remote address and port in the kernel's hexadecimal. */
  public static List<String> inet() {
    try {
      Set<String> mine = inodes();
      List<String> found = new ArrayList<>();
      for (String protocol : PROTOCOLS) {
        Path table = Path.of("/proc/self/net", protocol);
        if (Files.exists(table)) {
          for (String line : Files.readAllLines(table).stream().skip(1).toList()) {
            String[] columns = line.strip().split("\\s+");
            if (mine.contains(columns[INODE])) {
              found.add(protocol + " " + columns[LOCAL] + " to " + columns[REMOTE]);
            }
          }
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The inodes of the sockets, of every kind, among this process's open files. */
  private static Set<String> inodes() throws IOException {
    Set<String> inodes = new HashSet<>();
    try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      for (Path each : open) {
        try {
          String target = Files.readSymbolicLink(each).toString();
          if (target.startsWith("socket:[")) {
            inodes.add(target.substring("socket:[".length(), target.length() - 1));
          }
        } catch (NoSuchFileException closedMeanwhile) {
          // The listing's own handle, or a file closed since.
        }
      }
    }
    return inodes;
  }
}
