package app.groundwork.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Half-typed lines: kept as they are typed, so that a crash loses none. No undo touches them, but
 * for two: those set aside, and those whose key holds the id of an item, between strokes, go with
 * it and come back with it.
 */
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

  private static final Draft NONE = new Draft("", 0);

  /** Keeps {@code draft} under {@code key}; an empty text removes it. */
  public CompletableFuture<@Nullable Void> put(String key, Draft draft) {
    return workspace.keep(
        tx -> {
          write(tx, key, draft);
          return null;
        });
  }

  /** Changes the texts of two drafts over, in one transaction; either may be missing. */
  public CompletableFuture<@Nullable Void> swap(String one, String other) {
    return workspace.keep(
        tx -> {
          Optional<Draft> first = find(tx, one);
          Optional<Draft> second = find(tx, other);
          write(tx, one, second.orElse(NONE));
          write(tx, other, first.orElse(NONE));
          return null;
        });
  }

  /** Inside a change: as {@link #put}, in the same transaction. */
  public static void write(Tx tx, String key, Draft draft) {
    if (draft.text().isEmpty()) {
      remove(tx, key);
    } else {
      tx.handle()
          .execute(
              "INSERT INTO draft (key, text, begun_at) VALUES (?, ?, ?) ON CONFLICT (key)"
                  + " DO UPDATE SET text = excluded.text, begun_at = excluded.begun_at",
              key,
              draft.text(),
              draft.begunAt());
    }
  }

  /** The draft under {@code key}. */
  public CompletableFuture<Optional<Draft>> get(String key) {
    return workspace.query(tx -> find(tx, key));
  }

  /** Inside a change or a look: the draft under {@code key}. */
  public static Optional<Draft> find(Tx tx, String key) {
    return tx.handle()
        .select("SELECT text, begun_at FROM draft WHERE key = ?", key)
        .map((row, context) -> new Draft(row.getString(1), row.getLong(2)))
        .findOne();
  }

  /** Inside a change: removes the draft in the same transaction. */
  public static void remove(Tx tx, String key) {
    tx.handle().execute("DELETE FROM draft WHERE key = ?", key);
  }

  /** The same, unless another line was begun since {@code begunAt}, UTC epoch ms. */
  public static void remove(Tx tx, String key, long begunAt) {
    tx.handle().execute("DELETE FROM draft WHERE key = ? AND begun_at <= ?", key, begunAt);
  }

  /** The texts of all drafts whose keys begin with {@code prefix}, by the rest of their keys. */
  public static Map<String, String> under(Tx tx, String prefix) {
    Map<String, String> found = new HashMap<>();
    tx.handle()
        .select("SELECT key, text FROM draft WHERE substr(key, 1, length(?)) = ?", prefix, prefix)
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(one -> found.put(one.getKey().substring(prefix.length()), one.getValue()));
    return found;
  }

  /**
   * Inside a change: removes all drafts whose keys begin with {@code prefix}. To undo the change
   * brings them back, but for what was typed anew since.
   */
  public static void setAside(Tx tx, String prefix) {
    tx.handle()
        .execute(
            "INSERT INTO journal (step, tbl, op, key, c0, c1, c2)"
                + " SELECT step, 'draft', 'd', key, key, text, begun_at FROM draft, _now"
                + " WHERE substr(key, 1, length(?)) = ?",
            prefix,
            prefix);
    tx.handle().execute("DELETE FROM draft WHERE substr(key, 1, length(?)) = ?", prefix, prefix);
  }
}
