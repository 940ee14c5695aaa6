package app.groundwork.ui.following;

import app.groundwork.store.Changed;
import app.groundwork.store.Subscription;
import app.groundwork.store.Work;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, read from the file aside of the writing: anew when it changed, but only while
 * somebody looks, and one question at a time. Where the file changes faster than it is read, some
 * questions are asked in order with the writes, so that their answers are not behind.
 */
public final class AsideViewModel<T> implements AutoCloseable {
  /** So many answers may be behind the file before one is read in order with the writes. */
  public static final int ROUNDS = 3;

  private final Workspace workspace;
  private final AreaContext context;
  private final Set<String> tables;
  private final Work<T> read;
  private final ReadOnlyObjectWrapper<@Nullable T> shown = new ReadOnlyObjectWrapper<>();
  private final Subscription subscription;
  private boolean looking;
  private boolean stale = true;
  private boolean asking;
  private boolean closed;

  /** How many answers in a row were behind the file. */
  private int behind;

  /**
   * @param tables those that {@code read} reads
   */
  public AsideViewModel(
      Workspace workspace, AreaContext context, Set<String> tables, Work<T> read) {
    this.workspace = workspace;
    this.context = context;
    this.tables = tables;
    this.read = read;
    // To the screen's thread first: there alone it is known whether anybody looks.
    subscription = workspace.onChanged(change -> context.ui().execute(() -> onChanged(change)));
  }

  /** What was read last; null until then. */
  public ReadOnlyObjectProperty<@Nullable T> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Says whether it is on screen. */
  public void setLooking(boolean now) {
    looking = now;
    if (looking && stale) {
      ask();
    }
  }

  /** Reads anew, because something beside the file changed: the day. */
  public void again() {
    stale = true;
    setLooking(looking);
  }

  @Override
  public void close() {
    closed = true;
    subscription.close();
  }

  private void onChanged(Changed change) {
    if (tables.stream().anyMatch(change::touches)) {
      stale = true;
      setLooking(looking);
    }
  }

  private void ask() {
    if (closed || asking) {
      return;
    }
    asking = true;
    stale = false;
    boolean inOrder = behind >= ROUNDS;
    Answers.use(
        inOrder ? workspace.query(read) : workspace.queryAside(read),
        context,
        answer -> {
          // What is heard of before an answer in order was written before it: the answer has it.
          stale = stale && !inOrder;
          show(answer);
        },
        failure -> {
          asking = false;
          stale = true;
        });
  }

  private void show(T answer) {
    asking = false;
    if (closed) {
      return;
    }
    // Of a file that has changed meanwhile nothing is shown: typed text would jump back.
    if (stale && looking && shown.get() != null) {
      behind++;
      ask();
    } else {
      behind = 0;
      shown.set(answer);
      setLooking(looking);
    }
  }
}
