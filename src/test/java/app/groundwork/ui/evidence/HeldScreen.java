package app.groundwork.ui.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** A screen's thread, here the caller's, that can be made to wait with what it is given. */
final class HeldScreen implements Executor {
  final Deque<Runnable> held = new ArrayDeque<>();
  private boolean holds;

  @Override
  public void execute(Runnable task) {
    if (holds) {
      held.add(task);
    } else {
      task.run();
    }
  }

  /** From now on what it is given waits. */
  void hold() {
    holds = true;
  }

  /** Does what waits, and all from now on at once. */
  void release() {
    holds = false;
    while (!held.isEmpty()) {
      held.removeFirst().run();
    }
  }
}
