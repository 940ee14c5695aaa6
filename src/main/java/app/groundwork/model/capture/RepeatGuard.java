package app.groundwork.model.capture;

import org.jspecify.annotations.Nullable;

/** Keeps a bouncing key or a double click from logging a bare code twice. */
public final class RepeatGuard {
  private static final long WITHIN_MS = 300;

  private @Nullable CaptureLine<?> last;
  private long lastAt;

  /**
   * True if {@code line}, sent at {@code at} (ms of any clock), is the same bare code as the line
   * before it, less than 300 ms later: then it counts once.
   */
  public boolean isRepeat(CaptureLine<?> line, long at) {
    boolean bare = line.text().isEmpty() && line.tool() == null && line.severity() == 0;
    boolean repeat = bare && line.equals(last) && Math.abs(at - lastAt) < WITHIN_MS;
    last = line;
    lastAt = at;
    return repeat;
  }
}
