package app.groundwork.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which notices stand in the window, and for how long: at most one warning and one other. All calls
 * on one thread.
 */
final class NoticeQueue {
  private static final Duration SAID = Duration.ofSeconds(5);
  private static final Duration OFFERED = Duration.ofSeconds(10);
  private static final Duration WARNED = Duration.ofSeconds(30);

  /**
   * One notice.
   *
   * @param actionName the words on its button; null if it has none
   * @param details what "Copy details" copies; null if nothing
   * @param warning stays long
   * @param matter what it is about, to put it away by; null if that is never settled
   */
  record Notice(
      String text,
      @Nullable String actionName,
      @Nullable Runnable action,
      @Nullable String details,
      boolean warning,
      @Nullable String matter) {}

  private final Delay delay;
  private final BooleanSupplier held;
  private final Consumer<List<Notice>> listener;
  private final List<Notice> standing = new ArrayList<>();

  /**
   * @param held true while the user is at the notices: none goes by itself
   * @param listener told what stands, the oldest first
   */
  NoticeQueue(Delay delay, BooleanSupplier held, Consumer<List<Notice>> listener) {
    this.delay = delay;
    this.held = held;
    this.listener = listener;
  }

  void add(Notice notice) {
    // An offer without its moment is stale, and of several warnings the last one counts.
    standing.removeIf(old -> old.warning() == notice.warning());
    standing.add(notice);
    goAfter(notice.warning() ? WARNED : notice.action() == null ? SAID : OFFERED, notice);
    listener.accept(List.copyOf(standing));
  }

  /** Puts the newest away; false if there is none. */
  boolean removeNewest() {
    if (standing.isEmpty()) {
      return false;
    }
    remove(standing.getLast());
    return true;
  }

  /** Puts away what was said of a matter. */
  void settle(String matter) {
    if (standing.removeIf(one -> matter.equals(one.matter()))) {
      listener.accept(List.copyOf(standing));
    }
  }

  private void goAfter(Duration time, Notice notice) {
    delay.after(
        time,
        () -> {
          if (held.getAsBoolean() && standing.contains(notice)) {
            goAfter(SAID, notice);
          } else {
            remove(notice);
          }
        });
  }

  void remove(Notice notice) {
    // By identity: another with the same words has its own time.
    if (standing.removeIf(one -> one == notice)) {
      listener.accept(List.copyOf(standing));
    }
  }
}
