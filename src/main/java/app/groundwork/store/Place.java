package app.groundwork.store;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where the user was in this file: last screen, what was selected. No undo touches it. */
public final class Place {
  private final Workspace workspace;

  Place(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Remembers {@code value} under {@code key}; null forgets it. */
  public CompletableFuture<@Nullable Void> put(String key, @Nullable String value) {
    return workspace.keep(
        tx -> {
          if (value == null) {
            tx.handle().execute("DELETE FROM ui_state WHERE key = ?", key);
          } else {
            tx.handle()
                .execute(
                    "INSERT INTO ui_state (key, value) VALUES (?, ?)"
                        + " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                    key,
                    value);
          }
          return null;
        });
  }

  /** What is remembered under {@code key}. */
  public CompletableFuture<Optional<String>> get(String key) {
    return workspace.query(
        tx ->
            tx.handle()
                .select("SELECT value FROM ui_state WHERE key = ?", key)
                .mapTo(String.class)
                .findOne());
  }
}
