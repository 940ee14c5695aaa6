package app.groundwork.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A clock that moves by hand. */
public final class HandDelay implements Delay {
  private record Due(long at, Runnable task) {}

  private final List<Due> waiting = new ArrayList<>();
  private long now;

  @Override
  public Runnable after(Duration wait, Runnable task) {
    Due due = new Due(now + wait.toMillis(), task);
    waiting.add(due);
    return () -> waiting.remove(due);
  }

  /** Lets {@code ms} milliseconds pass, and runs what falls due in them. */
  void pass(long ms) {
    now += ms;
    for (Due due : List.copyOf(waiting)) {
      if (due.at() <= now && waiting.remove(due)) {
        due.task().run();
      }
    }
  }

  int waiting() {
    return waiting.size();
  }
}
