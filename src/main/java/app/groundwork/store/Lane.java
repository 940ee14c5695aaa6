package app.groundwork.store;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Runs tasks one at a time and in the order in which they came, whatever threads it is given. */
final class Lane {
  private final Executor executor;
  private final @Nullable ExecutorService own;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean running;
  private boolean closed;

  /** On {@code runner}, or on a thread of its own called {@code name} if that is null. */
  Lane(String name, @Nullable Executor runner) {
    if (runner == null) {
      own = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
      executor = own;
    } else {
      own = null;
      executor = runner;
    }
  }

  /** Queues {@code task}; the future fails with what it throws. */
  <T extends @Nullable Object> CompletableFuture<T> submit(Callable<T> task) {
    return enqueue(task, false);
  }

  /** Lets the queued tasks finish, runs {@code last} and takes no more; does nothing twice. */
  CompletableFuture<@Nullable Void> close(Runnable last) {
    synchronized (waiting) {
      if (closed) {
        return CompletableFuture.completedFuture(null);
      }
    }
    CompletableFuture<@Nullable Void> done =
        enqueue(
            () -> {
              last.run();
              return null;
            },
            true);
    if (own != null) {
      done.whenComplete((nothing, failure) -> own.shutdown());
    }
    return done;
  }

  /** Lets no task run until {@code over} is done; the result is done once that holds. */
  CompletableFuture<@Nullable Void> hold(CompletableFuture<?> over) {
    CompletableFuture<@Nullable Void> held = new CompletableFuture<>();
    submit(
            () -> {
              held.complete(null);
              return over.join();
            })
        // A closed lane runs nothing either.
        .whenComplete((done, failure) -> held.complete(null));
    return held;
  }

  private <T extends @Nullable Object> CompletableFuture<T> enqueue(
      Callable<T> task, boolean last) {
    CompletableFuture<T> future = new CompletableFuture<>();
    synchronized (waiting) {
      if (closed) {
        future.completeExceptionally(new IllegalStateException("The workspace is closed"));
        return future;
      }
      closed = last;
      waiting.add(() -> complete(future, task));
      if (running) {
        return future;
      }
      running = true;
    }
    executor.execute(this::drain);
    return future;
  }

  private void drain() {
    while (true) {
      Runnable next;
      synchronized (waiting) {
        next = waiting.poll();
        if (next == null) {
          running = false;
          return;
        }
      }
      next.run();
    }
  }

  // A task may fail with anything; the future is where its asker looks.
  @SuppressWarnings("CatchingUnchecked")
  private static <T extends @Nullable Object> void complete(
      CompletableFuture<T> future, Callable<T> task) {
    T result;
    try {
      result = task.call();
    } catch (Exception | Error e) {
      future.completeExceptionally(e);
      return;
    }
    future.complete(result);
  }
}
