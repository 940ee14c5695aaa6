package app.groundwork.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tinylog.throwable.ThrowableData;
import org.tinylog.throwable.ThrowableFilter;
import org.tinylog.throwable.ThrowableStore;

/**
 * Keeps what users typed out of the log: of an exception it lets pass what it is and where it came
 * from, but not its message, which may quote a row. Named {@code wordless} in tinylog.properties.
 */
public final class WordlessThrowableFilter implements ThrowableFilter {
  /** Made by the log, with nothing to set. */
  public WordlessThrowableFilter() {}

  /** Made by the log; {@code settings} are for other filters. */
  public WordlessThrowableFilter(@Nullable String settings) {}

  @Override
  public ThrowableData filter(ThrowableData origin) {
    @Nullable ThrowableData cause = origin.getCause();
    return new ThrowableStore(
        origin.getClassName(),
        "",
        List.copyOf(origin.getStackTrace()),
        cause == null ? null : filter(cause));
  }
}
