package app.groundwork.ui.evidence;

import app.groundwork.store.Changed;
import app.groundwork.store.Subscription;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.AreaContext;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which item an undo or redo touched while somebody looks: the screen leads there. */
final class UndoneViewModel implements AutoCloseable {
  private final Subscription flips;
  private Set<String> touched = Set.of();
  private boolean looking;

  /**
   * @param items the ids of the items that a commit touched
   */
  UndoneViewModel(Workspace workspace, AreaContext context, Function<Changed, Set<String>> items) {
    flips =
        workspace.onFlipped(
            change -> {
              Set<String> now = items.apply(change);
              context.ui().execute(() -> flipped(now));
            });
  }

  /** Says whether the items are on screen: else nobody is led anywhere. */
  void setLooking(boolean now) {
    looking = now;
  }

  private void flipped(Set<String> now) {
    touched = looking ? now : Set.of();
  }

  /**
   * The one to lead to, once for each undo: the chosen one if it was touched, else the first that
   * was and is there; empty while there is none.
   *
   * @param there the ids of all items that the file has now
   */
  Optional<String> take(Collection<String> there, @Nullable String chosen) {
    if (touched.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> found =
        chosen != null && touched.contains(chosen) && there.contains(chosen)
            ? Optional.of(chosen)
            : there.stream().filter(touched::contains).findFirst();
    if (found.isPresent()) {
      touched = Set.of();
    }
    return found;
  }

  @Override
  public void close() {
    flips.close();
  }
}
