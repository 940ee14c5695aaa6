package app.groundwork.store;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Half-typed lines: kept as they are typed, so that a crash loses none; no undo touches them. */
public final class Drafts {
  private final Workspace workspace;

  Drafts(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * A half-typed line.
   *
   * @param text as typed
   * @param begunAt when typing began, UTC epoch ms
   */
  public record Draft(String text, long begunAt) {}

  /** Keeps {@code draft} under {@code key}; an empty text removes it. */
  public CompletableFuture<Void> put(String key, Draft draft) {
    throw new UnsupportedOperationException(workspace.toString());
  }

  /** The draft under {@code key}. */
  public CompletableFuture<Optional<Draft>> get(String key) {
    throw new UnsupportedOperationException();
  }

  /** Inside a change: removes the draft in the same transaction. */
  public static void remove(Tx tx, String key) {
    throw new UnsupportedOperationException();
  }
}
