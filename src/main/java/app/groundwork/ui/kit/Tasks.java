package app.groundwork.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/**
 * Work off the JavaFX thread, with progress, that can be cancelled. Of two pieces of work in the
 * same slot the later wins: the earlier is cancelled and its result dropped.
 */
public final class Tasks {
  /** What is done in the background. */
  @FunctionalInterface
  public interface Job<T> {
    /**
     * Does it.
     *
     * @param progress takes how far it is, 0 to 1; throws {@link CancellationException} once nobody
     *     wants the result any more
     */
    T run(DoubleConsumer progress) throws Exception;
  }

  /** A piece of work under way. */
  public static final class Running {
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private volatile boolean cancelled;

    private Running() {}

    /** How far it is, 0 to 1; -1 while unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
      return progress.getReadOnlyProperty();
    }

    /** Its result is not wanted any more. */
    public void cancel() {
      cancelled = true;
    }
  }

  private final Executor background;
  private final Executor ui;
  private final Map<String, Running> slots = new HashMap<>();

  /** Runs jobs on {@code background} and tells of them on {@code ui}. */
  public Tasks(Executor background, Executor ui) {
    this.background = background;
    this.ui = ui;
  }

  /** As the app runs: each job on a thread of its own. */
  public static Tasks standard() {
    return new Tasks(job -> Thread.ofVirtual().name("task").start(job), FxThread.EXECUTOR);
  }

  /**
   * Starts {@code job}; call on the ui thread. One of {@code done} and {@code failed} is called
   * there at its end, neither if it was cancelled.
   */
  public <T> Running start(String slot, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
    Running running = new Running();
    Running before = slots.put(slot, running);
    if (before != null) {
      before.cancel();
    }
    background.execute(() -> run(slot, running, job, done, failed));
    return running;
  }

  private <T> void run(
      String slot, Running running, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
    try {
      T result = job.run(share -> report(running, share));
      end(slot, running, () -> done.accept(result));
    } catch (CancellationException e) {
      end(slot, running, () -> {});
    } catch (Exception e) {
      end(slot, running, () -> failed.accept(e));
    }
  }

  private void report(Running running, double share) {
    if (running.cancelled) {
      throw new CancellationException();
    }
    ui.execute(() -> running.progress.set(share));
  }

  private void end(String slot, Running running, Runnable tell) {
    ui.execute(
        () -> {
          slots.remove(slot, running);
          if (!running.cancelled) {
            tell.run();
          }
        });
  }
}
