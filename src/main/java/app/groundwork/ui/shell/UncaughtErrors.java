package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Notices;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of an error that nobody caught: a line in the log and one notice, however often it
 * comes: the same error is told again only after {@link #QUIET}, with how often it came since.
 */
public final class UncaughtErrors implements Thread.UncaughtExceptionHandler {
  /** How long the same error is not told again, ms. */
  static final long QUIET = 10_000;

  private static final int REMEMBERED = 50;
  private static final Logger LOG = LoggerFactory.getLogger(UncaughtErrors.class);
  private static final Texts TEXTS = Texts.in(UncaughtErrors.class);

  private record Told(long at, int since) {}

  private final Notices notices;
  private final InstantSource clock;
  private final Map<String, Told> told =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Told> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Tells {@code notices}. */
  public UncaughtErrors(Notices notices, InstantSource clock) {
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable error) {
    int before;
    synchronized (told) {
      String key = key(error);
      long now = clock.millis();
      Told last = told.get(key);
      if (last != null && now - last.at() < QUIET) {
        told.put(key, new Told(last.at(), last.since() + 1));
        return;
      }
      before = last == null ? 0 : last.since();
      told.remove(key);
      told.put(key, new Told(now, 0));
    }
    LOG.error("Uncaught on {}; {} more since it was last told", thread.getName(), before, error);
    String words = TEXTS.get("error.uncaught");
    notices.warn(
        before == 0 ? words : words + " " + TEXTS.get("error.repeated", before), trace(error));
  }

  /** The same kind from the same place is the same error. */
  private static String key(Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    return error.getClass().getName() + "@" + (trace.length == 0 ? "" : trace[0]);
  }

  private static String trace(Throwable error) {
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
