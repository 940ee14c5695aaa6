package app.groundwork.ui.following;

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
public final class UndoneViewModel implements AutoCloseable {
  private final Subscription flips;
  private Set<String> touched = Set.of();

  /** What was touched in any way: who looks at one of these stays there. */
  private Set<String> near = Set.of();

  private boolean looking;

  /**
   * @param items the ids of the items that a commit touched
   */
  public UndoneViewModel(
      Workspace workspace, AreaContext context, Function<Changed, Set<String>> items) {
    this(workspace, context, items, items);
  }

  /**
   * @param items the ids of the items that a commit touched
   * @param around the ids of those of which it touched something that belongs to them
   */
  public UndoneViewModel(
      Workspace workspace,
      AreaContext context,
      Function<Changed, Set<String>> items,
      Function<Changed, Set<String>> around) {
    flips =
        workspace.onFlipped(
            change -> {
              Set<String> now = items.apply(change);
              Set<String> also = around.apply(change);
              context.ui().execute(() -> flipped(now, also));
            });
  }

  /** Says whether the items are on screen: else nobody is led anywhere. */
  public void setLooking(boolean now) {
    looking = now;
  }

  private void flipped(Set<String> now, Set<String> also) {
    touched = looking ? now : Set.of();
    near = also;
  }

  /**
   * The one to lead to, once for each undo: the chosen one if it was touched in any way, else the
   * first that was and is there; empty while there is none.
   *
   * @param there the ids of all items that the file has now
   */
  public Optional<String> take(Collection<String> there, @Nullable String chosen) {
    if (touched.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> found =
        chosen != null
                && (touched.contains(chosen) || near.contains(chosen))
                && there.contains(chosen)
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
