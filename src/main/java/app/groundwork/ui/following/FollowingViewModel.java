package app.groundwork.ui.following;

import app.groundwork.store.Changed;
import app.groundwork.store.Subscription;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keeps what is on screen in step with the file: all of it at first, then what a commit touched,
 * one question at a time, so that no answer comes behind a newer one. While nobody looks, what
 * changes is only remembered.
 *
 * @param <R> what is read
 */
public final class FollowingViewModel<R> implements AutoCloseable {
  /** More rows than these are not looked for one by one. */
  private static final int FEW = 500;

  private final Workspace workspace;
  private final AreaContext context;
  private final Set<String> tables;
  private final Look<R> look;
  private final Consumer<R> show;
  private final Subscription subscription;
  private Map<String, Set<String>> touched = new HashMap<>();
  private int count;
  private boolean all = true;
  private boolean shown;
  private boolean asking;
  private volatile boolean closed;

  /** How the file is read. */
  public interface Look<R> {
    /** Everything; read aside, so it may take its time. */
    R all(Tx tx);

    /** What a commit touched; empty if only everything will do. */
    Optional<R> some(Tx tx, Changed change);
  }

  /**
   * Begins once it is shown.
   *
   * @param tables whose changes matter
   * @param show is given each answer
   */
  public FollowingViewModel(
      Workspace workspace,
      AreaContext context,
      Set<String> tables,
      Look<R> look,
      Consumer<R> show) {
    this.workspace = workspace;
    this.context = context;
    this.tables = tables;
    this.look = look;
    this.show = show;
    subscription = workspace.onChanged(change -> context.ui().execute(() -> take(change)));
  }

  /** Tells whether somebody looks. */
  public void setShown(boolean now) {
    shown = now;
    ask();
  }

  private void take(Changed change) {
    for (String table : tables) {
      Set<String> ids = change.in(table);
      if (!all && !ids.isEmpty()) {
        touched.computeIfAbsent(table, name -> new HashSet<>()).addAll(ids);
        count += ids.size();
      }
    }
    all = all || count > FEW;
    ask();
  }

  private void ask() {
    if (closed || asking || !shown || !all && touched.isEmpty()) {
      return;
    }
    asking = true;
    boolean whole = all;
    Changed change = new Changed(touched);
    touched = new HashMap<>();
    count = 0;
    all = false;
    if (whole) {
      readAll();
      return;
    }
    Answers.use(
        workspace.query(tx -> look.some(tx, change)),
        context,
        read -> read.ifPresentOrElse(this::answered, this::readAll),
        failure -> failed());
  }

  private void readAll() {
    Answers.use(workspace.queryAside(look::all), context, this::answered, failure -> failed());
  }

  private void answered(R read) {
    asking = false;
    if (!closed) {
      show.accept(read);
      ask();
    }
  }

  /** Told; the next change, or look, tries again. */
  private void failed() {
    asking = false;
    all = true;
  }

  @Override
  public void close() {
    closed = true;
    subscription.close();
  }
}
