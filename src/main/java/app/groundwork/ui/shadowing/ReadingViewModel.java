package app.groundwork.ui.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Reads a session again after each change: a long one in the background, and the latest wins. */
final class ReadingViewModel {
  /** From so many entries on the screen does not wait for it. */
  static final int LONG = 2000;

  private final AreaContext context;
  private final Executor background;
  private final ReadOnlyObjectWrapper<@Nullable SessionReading> reading =
      new ReadOnlyObjectWrapper<>();
  private long asked;

  /**
   * @param background where a long log is read
   */
  ReadingViewModel(AreaContext context, Executor background) {
    this.context = context;
    this.background = background;
  }

  /** Null until a session was read. */
  ReadOnlyObjectProperty<@Nullable SessionReading> reading() {
    return reading.getReadOnlyProperty();
  }

  /**
   * Reads a session as it is now; call on the JavaFX thread.
   *
   * @param log its entries in {@link LogEntry#IN_ORDER}
   */
  void read(ShadowSession session, List<LogEntry> log, List<Pause> pauses) {
    long mine = ++asked;
    long now = context.clock().millis();
    if (log.size() < LONG) {
      reading.set(SessionReading.of(session, log, pauses, now));
      return;
    }
    List<LogEntry> copy = List.copyOf(log);
    Answers.use(
        CompletableFuture.supplyAsync(
            () -> SessionReading.of(session, copy, pauses, now), background),
        context,
        read -> {
          if (mine == asked) {
            reading.set(read);
          }
        });
  }

  /** What is still being read is not shown any more. */
  void close() {
    asked++;
  }
}
