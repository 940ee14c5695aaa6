package app.groundwork.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be known of an X display without speaking to it.
 *
 * @param sockets the folder where displays of this machine have their sockets
 * @param bound the list of sockets that the kernel knows; it need not exist
 */
record X11Display(Path sockets, Path bound) {
  /** As {@code :1}, {@code unix:1} or {@code :1.0}; with a host before it, it is elsewhere. */
  private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

  /** Where Linux has them. */
  static X11Display standard() {
    return new X11Display(Path.of("/tmp/.X11-unix"), Path.of("/proc/net/unix"));
  }

  /**
   * False if {@code display}, which is what DISPLAY says, is one of this machine and has no socket.
   * True also for one on another host, and for a socket whose owner died.
   */
  boolean mayAnswer(String display) {
    Matcher local = LOCAL.matcher(display.strip());
    if (!local.matches()) {
      return true;
    }
    Path socket = sockets.resolve("X" + local.group(1));
    return Files.exists(socket) || isBound("@" + socket);
  }

  /** Whether there is a socket of that name, which need not be a file. */
  private boolean isBound(String name) {
    try (Stream<String> lines = Files.lines(bound, StandardCharsets.ISO_8859_1)) {
      return lines.anyMatch(line -> line.endsWith(" " + name));
    } catch (IOException notKnown) {
      return false;
    }
  }
}
