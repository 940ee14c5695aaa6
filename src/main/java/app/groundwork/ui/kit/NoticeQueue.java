package app.groundwork.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which notices stand at the bottom of the window, and for how long; all calls on one thread. */
final class NoticeQueue {
  /** How many at once; the oldest that is not a warning gives way. */
  static final int MOST = 3;

  private static final Duration SAID = Duration.ofSeconds(5);
  private static final Duration OFFERED = Duration.ofSeconds(10);

  /**
   * One notice.
   *
   * @param actionName the words on its button; null if it has none
   * @param details what "Copy details" copies; null if nothing
   * @param warning stays until put away
   */
  record Notice(
      String text,
      @Nullable String actionName,
      @Nullable Runnable action,
      @Nullable String details,
      boolean warning) {}

  private final Delay delay;
  private final Consumer<List<Notice>> listener;
  private final List<Notice> standing = new ArrayList<>();

  NoticeQueue(Delay delay, Consumer<List<Notice>> listener) {
    this.delay = delay;
    this.listener = listener;
  }

  void add(Notice notice) {
    // The same words again replace the old ones; an offer without its moment is stale.
    standing.removeIf(
        old -> old.text().equals(notice.text()) || (!old.warning() && !notice.warning()));
    standing.add(notice);
    while (standing.size() > MOST) {
      standing.removeFirst();
    }
    if (!notice.warning()) {
      delay.after(notice.action() == null ? SAID : OFFERED, () -> remove(notice));
    }
    listener.accept(List.copyOf(standing));
  }

  void remove(Notice notice) {
    // By identity: another with the same words has its own time.
    if (standing.removeIf(one -> one == notice)) {
      listener.accept(List.copyOf(standing));
    }
  }
}
